import type { Excerpt } from '../../answers/answer.ts';
import type { Span } from '../../text/span.ts';
import { cutText } from '../markdown/cut-text.ts';
import { boldSpans } from './bold-spans.ts';
import { type SourceLineOptions, sourceLine } from './source-line.ts';

// Articles have sentences of any length; what is beyond this is read at the source.
const LONGEST_TEXT = 900;
// Less than this of an excerpt says nothing; the whole result is dropped then.
const LEAST_TEXT = 60;

export interface ExcerptTextOptions {
  /** Characters for the excerpt and its source. */
  readonly room: number;
  /** Shortened to the room where it is longer; else it is left out. */
  readonly mayCut?: boolean;
  /** Words in bold; those of the excerpt itself where not given. */
  readonly bold?: readonly Span[];
  /** What stands before the text. */
  readonly mark?: string;
  readonly source?: SourceLineOptions;
}

/** An excerpt with the words that matter in bold, and the line with its source; null where the room is too small for both. */
export function excerptText(excerpt: Excerpt, options: ExcerptTextOptions): string | null {
  const { room, mayCut = false, bold = boldSpans(excerpt), mark = `**${excerpt.number}** ` } = options;
  const source = sourceLine(excerpt, options.source);
  const left = room - mark.length - source.length - 1;
  const whole = cutText(excerpt.text, LONGEST_TEXT, bold);
  if (whole.length <= left) return `${mark}${whole}\n${source}`;
  return mayCut && left >= LEAST_TEXT ? `${mark}${cutText(excerpt.text, left, bold)}\n${source}` : null;
}

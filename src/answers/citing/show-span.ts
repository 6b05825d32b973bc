import { analysePassage } from '../../evidence/analyse-passage.ts';
import type { SentenceEvidence } from '../../evidence/evidence.ts';
import type { Passage } from '../../passages/passage.ts';
import type { Span } from '../../text/span.ts';

// A sentence that leans on the one before it is shown with it, where both together stay short.
const LEANING =
  /^["“‘'(—–\s]*(?:He|She|It|They|His|Her|Its|Their|This|That|These|Those|Such|There|Both|The (?:same|move|decision|meeting|two|latter|former|visit|statement|deal|agreement)|But|And|However|Later|Then|Earlier|Now|Also|In addition|Meanwhile|After that)\b/u;
const SHORT = 70;
const LONGEST = 420;

/** The sentence of a passage in which a run stands; the whole passage where it stands in several. */
export function sentenceAround(passage: Passage, span: Span): Span {
  return (
    analysePassage(passage).sentences.find((each) => each.start <= span.start && each.end >= span.end) ?? {
      start: 0,
      end: passage.text.length,
    }
  );
}

/** The run to show for a sentence: itself, with the one before where it cannot be understood alone. */
export function showSpan(text: string, sentences: readonly SentenceEvidence[], at: number): Span {
  const sentence = sentences[at];
  if (!sentence) return { start: 0, end: text.length };
  const before = sentences[at - 1];
  const words = text.slice(sentence.start, sentence.end);
  if (before && LEANING.test(words) && sentence.end - before.start <= LONGEST) {
    return { start: before.start, end: sentence.end };
  }
  const after = sentences[at + 1];
  if (words.length < SHORT && after && after.end - sentence.start <= LONGEST) {
    return { start: sentence.start, end: after.end };
  }
  return { start: sentence.start, end: sentence.end };
}

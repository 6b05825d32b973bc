import type { NameType } from '../../../src/annotations/annotation.ts';
import type { Span } from '../../../src/text/span.ts';

/** A name that people marked in a paragraph. */
export interface LabelledName extends Span {
  readonly type: NameType;
}

/** A paragraph with all its names marked. */
export interface LabelledParagraph {
  readonly text: string;
  readonly names: readonly LabelledName[];
}

/** One text of a training set. */
export interface LabelledText {
  readonly id: string;
  readonly paragraphs: readonly LabelledParagraph[];
}

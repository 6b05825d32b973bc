import type { NameAnnotation, ReferenceAnnotation } from '../annotations/annotation.ts';
import type { Archive } from '../archive/archive.ts';
import type { Passage } from '../passages/passage.ts';

/** That one person took an office over from another, as a passage tells it. */
export interface Succession {
  readonly from: string;
  readonly to: NameAnnotation;
}

// Between the one who goes and the one who comes: " is succeeded by ", ", will be replaced by the lawyer ".
const BY = /^[^.;:!?]{0,40}\b(?:succeeded|replaced|followed) (?:\w+ )?by (?:[\p{L}’'-]+ ){0,6}$/u;
// Between the one who comes and the one who goes: " will succeed ", ", a pilot, takes over from ", " replaced the mayor ".
const AFTER =
  /^(?:,[^,.;]{0,60},)? (?:[a-z]+ ){0,3}(?:succeed(?:s|ed)?|replac(?:es?|ed)|(?:take|takes|took|taken) over from)(?: the| a)?(?: [\p{L}-]+){0,4} $/u;
// " had taken over his office": the owner stands in it.
const HIS_OFFICE =
  /^(?:,[^,.;]{0,60},)? (?:[a-z]+ ){0,3}(?:(?:take|takes|took|taken) over|fills?|filled|inherit(?:s|ed)|assum(?:es|ed)) $/u;
const OFFICE = /^ (?:office|post|job|role|position|seat|duties)\b/u;

/** Who took over from whom in a passage. */
export function findSuccessions(passage: Passage, archive: Archive): Succession[] {
  const { text } = passage;
  const names = archive.names(passage).filter(({ type }) => type === 'person');
  const all: (NameAnnotation | ReferenceAnnotation)[] = [...names, ...archive.references(passage)];
  const found: Succession[] = [];
  for (const to of names) {
    for (const from of all) {
      if (from.name === to.name) continue;
      const isBefore = from.end <= to.start;
      const between = isBefore ? text.slice(from.end, to.start) : text.slice(to.end, from.start);
      const takesOver = isBefore
        ? BY.test(between)
        : AFTER.test(between) ||
          (HIS_OFFICE.test(between) && OFFICE.test(text.slice(from.end, from.end + 12)));
      if (takesOver) found.push({ from: from.name, to });
    }
  }
  return found;
}

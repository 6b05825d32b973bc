import type { NumberAnnotation } from '../../annotations/annotation.ts';
import { inside, type Place } from '../find-claims.ts';
import { gapBetween } from './number-clause.ts';
import { arePersons, isPeople } from './number-measure.ts';

// What befell people, each as a question and an article say it; "toll" and "casualties" are of those who died.
const FATES: readonly { readonly asked: RegExp; readonly told: RegExp }[] = [
  {
    asked:
      /\b(?:death|toll(?! (?:for|per|road|bridge|booth|fee|payment|money)\b)|dead|deaths|die[ds]?|kill\w*|drown\w*|casualt\w+|fatalit\w+|victims?|lost their li\w+|lives (?:did|were)|lives lost)\b/iu,
    told: /\b(?:deaths?|toll|dead|die[ds]?|dying|kill\w*|drown\w*|casualt\w+|fatal\w*|victims?|lives|perish\w*|murder\w*|bodies)\b/giu,
  },
  { asked: /\b(?:injur\w+|hurt|wounded)\b/iu, told: /\b(?:injur\w+|hurt|wounded)\b/giu },
  { asked: /\bmissing\b|\bunaccounted\b/iu, told: /\b(?:missing|unaccounted|cannot be found)\b/giu },
  {
    asked: /\b(?:arrest\w*|detain\w*)\b/iu,
    told: /\b(?:arrest\w*|detain\w*|custody|held)\b/giu,
  },
];
const OTHER_FATE = 0.3;
const NO_FATE = 0.4;
// People who died, where it is not asked who did.
const UNASKED_FATE = 0.6;
const NEAR = 20;
const NO_PERSONS = 0.25;
// Money goes missing too, and cattle die.
const ASKS_THINGS = /\bhow (?:many|much)\b|\b(?:money|cash|funds?|sums?)\b/iu;
const LOST =
  /^(?:lives|deaths|casualties|victims|fatalities|bodies|arrests|injuries|injured|dead|wounded|killed|missing|percent)$/;
const REACH = 70;
// What stands further off is read for no number: a paragraph may be one sentence of thousands.
const LONGEST_SENTENCE = 1000;

/** Whether a question asks how many died, were hurt, are missing or were arrested. */
export function asksFate(question: string): boolean {
  return FATES.some(({ asked }) => asked.test(question));
}

/** How far what befell those whom a number counts is what the question asks of: of the dead, not the hurt; 0 to 1. */
export function fateFit(question: string, { evidence, found }: Place<NumberAnnotation>): number {
  const asked = FATES.findIndex((fate) => fate.asked.test(question));
  if (asked < 0 && !/\bhow many people\b/iu.test(question)) return 1;
  if (
    asked >= 0 &&
    found.unit !== null &&
    !isPeople(found.unit) &&
    !arePersons(found.unit) &&
    !LOST.test(found.unit)
  )
    return ASKS_THINGS.test(question) ? 1 : NO_PERSONS;
  const { passage, sentences } = evidence;
  const sentence = sentences.find((each) => inside(found, each));
  if (!sentence) return 1;
  const start = Math.max(sentence.start, found.start - LONGEST_SENTENCE);
  const text = passage.text.slice(start, Math.min(sentence.end, found.end + LONGEST_SENTENCE));
  let nearest = { fate: -1, distance: Number.POSITIVE_INFINITY };
  FATES.forEach(({ told }, fate) => {
    for (const match of text.matchAll(told)) {
      const at = start + match.index;
      const distance = gapBetween(passage.text, found, { start: at, end: at + match[0].length });
      if (distance < nearest.distance) nearest = { fate, distance };
    }
  });
  if (asked < 0) return nearest.distance < NEAR ? UNASKED_FATE : 1;
  // "Two of them were tourists": what befell them was told before.
  if (nearest.fate < 0 && /\b(?:them|whom|these)\b/u.test(text)) return 1;
  if (nearest.fate === asked) return nearest.distance > 2 * REACH ? NO_FATE : 1;
  return nearest.fate < 0 ? NO_FATE : OTHER_FATE;
}

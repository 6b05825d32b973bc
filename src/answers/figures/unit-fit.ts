import type { NumberAnnotation } from '../../annotations/annotation.ts';
import { analysePassage } from '../../evidence/analyse-passage.ts';
import type { Passage } from '../../passages/passage.ts';
import type { Question, QuestionTerm } from '../../questions/question.ts';
import { findTerms } from '../../text/find-terms.ts';
import { stem } from '../../text/stem.ts';
import { inside } from '../find-claims.ts';
import { isAge } from './ages.ts';
import { askedMeasure, asksOfChange, asksOfStuff, isQuantity } from './asked-measure.ts';
import { arePersons, isPeople, measureOf } from './number-measure.ts';

// A number of the unit that was asked for, of another, and of none.
const RIGHT_UNIT = 1.3;
const OTHER_UNIT = 0.75;
const WRONG_KIND = 0.15;
const LEAST_BARE_AMOUNT = 1000;
// A number of something else than what is counted.
const OTHER_THING = 0.25;
// A bare number whose noun the passage has elsewhere, and people counted where it is voters, runners or workers.
const NOUN_ELSEWHERE = 0.6;
const AS_PEOPLE = 0.85;
// "How many homes" wants no part of them.
const PART_OF_COUNTED = 0.95;
const NOUN_REACH = 40;
const LONGEST_NOUN = 4;
const PLURAL = /^(?:\p{L}{2,}(?<![suia])s|people|men|women|children)$/u;

// Of somebody else an age is no answer; an amount by which something changed is one beside a share.
const RIGHT_AGE = 1.4;
const CHANGED_BY = 1.25;
const ASKS_AGE = /\bhow old\b|\bages? of\b|\b(?:what|which) age\b|['’]s age\b/iu;
const ASKS_DURATION = /\bhow long\b|\b(?:years|months)\b/iu;

/** How far a number is of the kind and the thing that a question counts or measures: 0 to 1, a little more where its unit says so. */
export function unitFit(question: Question, number: NumberAnnotation, passage: Passage): number {
  const kind = measureOf(number);
  const age = isAge(number, passage, question);
  if (ASKS_AGE.test(question.text))
    return age === 'asked'
      ? RIGHT_AGE
      : age === 'other'
        ? OTHER_THING
        : kind === 'duration'
          ? OTHER_UNIT
          : WRONG_KIND;
  if (age !== null && !ASKS_DURATION.test(question.text)) return WRONG_KIND;
  const measure = askedMeasure(question.text);
  if (measure) return measure.test(number.text) ? RIGHT_UNIT : WRONG_KIND;
  if (asksOfChange(question.text)) {
    if (
      kind === 'share' &&
      (isChange(number, passage) ||
        !/\p{Ll}s$/u.test(number.unit ?? 'percent') ||
        number.unit === 'percentage points')
    )
      return NEW_VALUE.test(textBefore(number, passage)) ? OTHER_UNIT : RIGHT_UNIT;
    if (isChange(number, passage)) return CHANGED_BY;
  }
  if (question.wanted === 'amount' && asksOfStuff(question.text) && isQuantity(number.text))
    return RIGHT_UNIT;
  if (question.wanted === 'duration' || question.wanted === 'share' || question.wanted === 'amount') {
    if (kind === question.wanted)
      return kind === 'share' && isShareOfOther(question, number) ? OTHER_UNIT : RIGHT_UNIT;
    // "The loan is 10 million": a large amount may stand without its currency.
    const isBare = kind === 'any' && number.unit === null && number.value >= LEAST_BARE_AMOUNT;
    return question.wanted === 'amount' && isBare ? OTHER_UNIT : WRONG_KIND;
  }
  const asked = new Set(question.terms.flatMap((term) => [term.term, ...term.variants.map((v) => v.term)]));
  const words = findTerms(number.text);
  const counted = countedNoun(question);
  if (counted && number.unit !== null && isNoun(stem(number.unit), counted))
    return kind === 'share' ? PART_OF_COUNTED : RIGHT_UNIT;
  if (counted && !words.some((word) => isNoun(word.term, counted))) {
    if (isPeople(number.unit) && arePersons(counted.word)) return AS_PEOPLE;
    if (isPeople(counted.word) && arePersons(number.unit ?? '')) return AS_PEOPLE;
    const countsItself = number.unit !== null && !/^(?:ones|others|more|percent)$/i.test(number.unit);
    if (countsItself) return OTHER_THING;
    if (!isNear(number, counted, passage)) return hasNoun(counted, passage) ? NOUN_ELSEWHERE : OTHER_THING;
  }
  if (words.some((word) => asked.has(word.term))) return RIGHT_UNIT;
  if (kind === 'duration')
    return /\b(?:years?|months?|weeks?|days?|hours?)\b/.test(question.text) ? RIGHT_UNIT : WRONG_KIND;
  if (kind === 'any') return OTHER_UNIT;
  return OTHER_UNIT * 0.8;
}

/** What "how many …" counts, as a term of the question: of "number of sputnik doses bought" the doses. */
function countedNoun(question: Question): QuestionTerm | undefined {
  const match = /\b(?:how many|(?:number|nr|no|amount|count) of)\s+/iu.exec(question.text);
  if (!match) return undefined;
  let end = match.index + match[0].length;
  const run: QuestionTerm[] = [];
  for (const term of question.terms) {
    if (term.start < end || term.weight < 1) continue;
    if (run.length > 0 && term.start > end + 1) break;
    run.push(term);
    end = term.end;
  }
  return run.slice(0, LONGEST_NOUN).find(({ word }) => PLURAL.test(word)) ?? run[0];
}

/** Whether a part is told of something else than what the question wants a part of. */
function isShareOfOther(question: Question, { unit }: NumberAnnotation): boolean {
  if (unit === null || unit.startsWith('percent')) return false;
  const of = /\b(?:share|percentage|proportion|part|percent|per cent) of /iu.exec(question.text);
  const after = of ? of.index + of[0].length : null;
  const term = stem(unit);
  return after !== null && !question.terms.some((each) => each.start >= after && isNoun(term, each));
}

function hasNoun(counted: QuestionTerm, passage: Passage): boolean {
  return analysePassage(passage).terms.some(({ term }) => isNoun(term, counted));
}

function isNoun(term: string, counted: QuestionTerm): boolean {
  return term === counted.term || counted.variants.some((variant) => variant.term === term);
}

/** Whether the counted noun stands within a few words of the number, in its sentence. */
function isNear(number: NumberAnnotation, counted: QuestionTerm, passage: Passage): boolean {
  const own = analysePassage(passage).sentences.find((each) => inside(number, each));
  const start = Math.max(own?.start ?? 0, number.start - NOUN_REACH);
  const around = passage.text.slice(
    start,
    Math.min(own?.end ?? passage.text.length, number.end + NOUN_REACH),
  );
  return findTerms(around).some((word) => isNoun(word.term, counted));
}

/** Whether an age is asked for and a number is that of whom the question names. */
export function isAskedAge(question: Question, number: NumberAnnotation, passage: Passage): boolean {
  return ASKS_AGE.test(question.text) && isAge(number, passage, question) === 'asked';
}

/** Whether a number fits no better than one that counts something else. */
export function isOtherThing(fit: number): boolean {
  return fit <= OTHER_THING;
}

// Takes "rose 3.4 metres", "fell by almost 5 percent", "up 12 percent"; refuses "rose to 3.4 metres".
const BY =
  /\b(?:ris(?:es?|en|ing)|rose|f[ae]ll(?:s|en|ing)?|gr[eo]w(?:n|s|ing)?|increas(?:es?|ed|ing)|decreas(?:es?|ed|ing)|drop(?:s|ped|ping)?|declin(?:es?|ed|ing)|climb(?:s|ed|ing)?|jump(?:s|ed|ing)?|gain(?:s|ed)?|lost|los(?:es|ing)|sank|sunk|slid|slipp?(?:s|ed)?|went up|went down|up|down|cut|rais(?:es|ed)|soar(?:s|ed)?|plunge[ds]?|shr[aiu]nk) (?:\p{Ll}+ly )?(?:by )?$|\b(?:and|then|but) by $/u;

// Takes "rose to", "raised the rate by a point to"; refuses "fell by".
const NEW_VALUE = /\b(?:to|at|from) (?:\p{Ll}+ )?$/u;

function textBefore({ start }: NumberAnnotation, { text }: Passage): string {
  return text.slice(Math.max(0, start - 40), start);
}

/** Whether a number tells by how much something rose or fell. */
function isChange(number: NumberAnnotation, passage: Passage): boolean {
  return (
    BY.test(textBefore(number, passage)) ||
    /^ (?:rise|fall|increase|drop|growth|decline)\b/u.test(passage.text.slice(number.end, number.end + 12))
  );
}

import type { NumberAnnotation } from '../annotations/annotation.ts';
import type { Archive } from '../archive/archive.ts';
import { analysePassage } from '../evidence/analyse-passage.ts';
import type { Evidence, Findings } from '../evidence/evidence.ts';
import type { Passage } from '../passages/passage.ts';
import type { Question, QuestionTerm } from '../questions/question.ts';
import { findTerms } from '../text/find-terms.ts';
import { stem } from '../text/stem.ts';
import { askedMeasure, asksOfStuff, isQuantity } from './asked-measure.ts';
import type { Claim } from './claim.ts';
import { happening } from './events/happening.ts';
import { findPlaces, inside, type Place } from './find-claims.ts';
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
const NOUN_REACH = 40;
const LONGEST_NOUN = 4;
const PLURAL = /^(?:\p{L}{2,}(?<![suia])s|people|men|women|children)$/u;

/** The numbers that the articles give for what was asked, with qualifier and unit, best first. */
export function answerHowmany(question: Question, findings: Findings, archive: Archive): Claim[] {
  const numbers = (evidence: Evidence) => archive.numbers(evidence.passage);
  // A passage whose numbers are of another kind does not stand in the way of one that has the right kind.
  const fitting = (evidence: Evidence) =>
    numbers(evidence).some((number) => unitFit(question, number, evidence.passage) > OTHER_THING)
      ? numbers(evidence)
      : [];
  const found = findPlaces(question, findings, fitting, { neighbours: true });
  return (found.length > 0 ? found : findPlaces(question, findings, numbers, { neighbours: true }))
    .map((place) => claimOf(question, place))
    .sort((a, b) => b.score - a.score);
}

function claimOf(question: Question, place: Place<NumberAnnotation>): Claim {
  const { found, evidence } = place;
  // What is planned or expected is compared with the rest; who asks for one number wants what was.
  const happened = question.kind === 'compare' ? 1 : happening(question, place);
  const fit = unitFit(question, found, evidence.passage) * happened;
  return {
    text: found.text,
    value: found.value,
    unit: found.unit,
    basis: null,
    score: place.score * fit,
    support: place.support * Math.min(1, fit),
    passage: evidence.passage,
    span: place.span,
    focus: [found],
    key: `${found.qualifier ?? ''} ${found.value} ${found.unit ?? ''}`.toLowerCase(),
  };
}

function unitFit(question: Question, number: NumberAnnotation, passage: Passage): number {
  const kind = isAge(number, passage) ? 'duration' : measureOf(number);
  const measure = askedMeasure(question.text);
  if (measure) return measure.test(number.text) ? RIGHT_UNIT : WRONG_KIND;
  if (question.wanted === 'amount' && asksOfStuff(question.text) && isQuantity(number.text))
    return RIGHT_UNIT;
  if (question.wanted === 'duration' || question.wanted === 'share' || question.wanted === 'amount') {
    if (kind === question.wanted) return RIGHT_UNIT;
    // "The loan is 10 million": a large amount may stand without its currency.
    const isBare = kind === 'any' && number.unit === null && number.value >= LEAST_BARE_AMOUNT;
    return question.wanted === 'amount' && isBare ? OTHER_UNIT : WRONG_KIND;
  }
  const asked = new Set(question.terms.flatMap((term) => [term.term, ...term.variants.map((v) => v.term)]));
  const words = findTerms(number.text);
  const counted = countedNoun(question);
  if (counted && number.unit !== null && isNoun(stem(number.unit), counted)) return RIGHT_UNIT;
  if (counted && !words.some((word) => isNoun(word.term, counted))) {
    if (isPeople(number.unit) && arePersons(counted.word)) return AS_PEOPLE;
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

/** Whether a bare number between commas after a name is somebody's age: "Ines Falk, 43, was elected". */
function isAge({ start, end, value, unit }: NumberAnnotation, { text }: Passage): boolean {
  return (
    unit === null &&
    Number.isInteger(value) &&
    value > 0 &&
    value < 120 &&
    /\p{Lu}[\p{L}'’-]*, $/u.test(text.slice(Math.max(0, start - 30), start)) &&
    /^[,.;]/u.test(text.slice(end, end + 1))
  );
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

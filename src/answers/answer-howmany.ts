import type { NumberAnnotation } from '../annotations/annotation.ts';
import type { Archive } from '../archive/archive.ts';
import { analysePassage } from '../evidence/analyse-passage.ts';
import type { Findings } from '../evidence/evidence.ts';
import type { Passage } from '../passages/passage.ts';
import type { Question, QuestionTerm, Wanted } from '../questions/question.ts';
import { findTerms } from '../text/find-terms.ts';
import type { Claim } from './claim.ts';
import { findPlaces, inside, type Place } from './find-claims.ts';
import { happening } from './happening.ts';

const TIME_UNIT = /^(?:second|minute|hour|day|night|week|month|year|decade|centur(?:y|ie)|generation)s?$/i;
const SHARE_UNIT = /^(?:%|per ?cent|percent|percentage points?|points?|fold|times)$/i;
const MONEY_UNIT =
  /^(?:[$€£¥]|usd|eur|dollars?|euros?|pounds?|yen|yuan|rubles?|roubles?|pesos?|bolivars?|francs?|rupees?|crowns?|kron[aeo]r?|kroner|kroons?|rands?|liras?|lire|shekels?|won|dinars?|dirhams?|riyals?|rials?|zlot(?:y|ys)|forints?|reais|reals?|baht|ringgit|naira|cedis?|marks?|shillings?|cents?)$/i;

// A number of the unit that was asked for, of another, and of none.
const RIGHT_UNIT = 1.3;
const OTHER_UNIT = 0.75;
const WRONG_KIND = 0.15;
// A number of something else than what is counted.
const OTHER_THING = 0.25;
const NOUN_REACH = 40;

/** The numbers that the articles give for what was asked, with qualifier and unit, best first. */
export function answerHowmany(question: Question, findings: Findings, archive: Archive): Claim[] {
  return findPlaces(question, findings, (evidence) => archive.numbers(evidence.passage), { neighbours: true })
    .map((place) => claimOf(question, place))
    .sort((a, b) => b.score - a.score);
}

function claimOf(question: Question, place: Place<NumberAnnotation>): Claim {
  const { found, evidence } = place;
  const fit = unitFit(question, found, evidence.passage) * happening(question, place);
  return {
    text: found.text,
    value: found.value,
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
  const kind = isAge(number, passage) ? 'duration' : kindOf(number);
  if (question.wanted === 'duration' || question.wanted === 'share' || question.wanted === 'amount') {
    if (kind === question.wanted) return RIGHT_UNIT;
    // "The loan is 10 million": an amount may stand without its currency.
    return question.wanted === 'amount' && kind === 'any' && number.unit === null ? OTHER_UNIT : WRONG_KIND;
  }
  const asked = new Set(question.terms.flatMap((term) => [term.term, ...term.variants.map((v) => v.term)]));
  const words = findTerms(number.text);
  const counted = countedNoun(question);
  if (counted && !words.some((word) => isNoun(word.term, counted))) {
    const countsItself = number.unit !== null && !/^(?:ones|others|more|percent)$/i.test(number.unit);
    if (countsItself || !isNear(number, counted, passage)) return OTHER_THING;
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

/** What "how many …" counts, as a term of the question. */
function countedNoun(question: Question): QuestionTerm | undefined {
  const match = /\b(?:how many|(?:number|nr|no|amount|count) of)\s+/iu.exec(question.text);
  if (!match) return undefined;
  const from = match.index + match[0].length;
  return question.terms.find((term) => term.start >= from && term.weight === 1);
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

function kindOf(number: NumberAnnotation): Wanted {
  const unit = number.unit ?? '';
  if (TIME_UNIT.test(unit)) return 'duration';
  if (SHARE_UNIT.test(unit) || /%|per ?cent/.test(number.text)) return 'share';
  if (MONEY_UNIT.test(unit) || /[$€£¥]/.test(number.text)) return 'amount';
  return 'any';
}

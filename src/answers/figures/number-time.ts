import type { NumberAnnotation } from '../../annotations/annotation.ts';
import type { Archive } from '../../archive/archive.ts';
import { overlaps } from '../../evidence/find-evidence.ts';
import { daysOf } from '../../questions/days-of.ts';
import type { Question } from '../../questions/question.ts';
import { inside, type Place } from '../find-claims.ts';
import { clausesOf } from './number-clause.ts';

// A number of another time than the one that is asked for, one of no told time where another of its sentence has that
// time, and one of long before the article where no time is asked for.
const OF_OTHER_TIME = 0.3;
const TOLD_BEFORE = 0.9;
const OF_NO_TIME = 0.3;
const OF_EARLIER = 0.7;
const IN_TIME = 1.2;
const OF_OTHER_MONTH = 0.5;
const MONTH =
  /\b(?:January|February|March|April|June|July|August|September|October|November|December|May\b)/u;
const LONG_BEFORE_MS = 250 * 86_400_000;
// How far into a sentence a date may stand that all of it speaks of: "In the last strike, in May 2022, some 700 …".
const OPENING = 48;
// Takes "the last strike", "his old contract", "the previous year"; refuses "last week", "the old town".
const EARLIER =
  /\b(?:previous|former|earlier|originally|initially|at first|first (?:spoke|said|put|gave)|at (?:its|their) (?:height|peak)|(?:his|her|its|their|['’]s) old|the last (?:comparable |such |similar )?(?!weeks?\b|months?\b|years?\b|days?\b|quarter\b|season\b|night\b|few\b)\p{Ll}{3,})\b/iu;

/** How far a number is told of the time that is asked about, or, where none is, of the article's own: 0 to 1, a little more where it is of the very time asked. */
export function timeFit(question: Question, place: Place<NumberAnnotation>, archive: Archive): number {
  const { period, text } = question;
  const days = daysNear(place, archive);
  const month = monthOf(text);
  if (month !== undefined && MONTH.test(days.sentence)) {
    const months: readonly string[] = days.clause.match(new RegExp(MONTH, 'gu')) ?? [];
    if (months.length > 0) return months.includes(month) ? IN_TIME : OF_OTHER_MONTH;
    if (days.sentence.includes(month)) return OF_OTHER_MONTH;
  }
  if (period !== null) {
    if (days.own.length > 0) return days.own.some((each) => overlaps(each, period)) ? IN_TIME : OF_OTHER_TIME;
    if (days.others.some((each) => overlaps(each, period))) return OF_NO_TIME;
    const published = daysOf(archive.published(place.evidence.passage.article).value);
    if (!published || overlaps(published, period)) return 1;
    return days.earlier.some((each) => overlaps(each, period)) ? TOLD_BEFORE : OF_NO_TIME;
  }
  if (EARLIER.test(text)) return 1;
  if (EARLIER.test(days.before)) return OF_EARLIER;
  const published = daysOf(archive.published(place.evidence.passage.article).value);
  if (!published || days.own.length === 0) return 1;
  const since = Date.parse(published.from) - LONG_BEFORE_MS;
  return days.own.every(({ to }) => Date.parse(to) < since) ? OF_EARLIER : 1;
}

interface Days {
  readonly from: string;
  readonly to: string;
}

/** The days that a number's clause, or an opening of its sentence, names; those that the sentence names beside; and the clause up to the number. */
function daysNear(
  { evidence: { passage, sentences }, found }: Place<NumberAnnotation>,
  archive: Archive,
): { own: Days[]; others: Days[]; earlier: Days[]; before: string; clause: string; sentence: string } {
  const sentence = sentences.find((each) => inside(found, each)) ?? { start: 0, end: passage.text.length };
  const clauses = clausesOf(passage.text, sentence);
  const at = clauses.findIndex((clause) => found.start >= clause.start && found.start < clause.end);
  const clause = clauses[at] ?? { ...sentence, opener: '' };
  const all = archive.dates(passage).flatMap((date) => {
    const days = date.type === 'DURATION' || date.type === 'SET' ? null : daysOf(date.value);
    return days ? [{ ...days, date }] : [];
  });
  const dates = all.filter(({ date }) => inside(date, sentence));
  const within = (run: { start: number; end: number } | undefined) =>
    run ? dates.filter(({ date }) => date.start >= run.start && date.start < run.end) : [];
  const opening = { start: sentence.start, end: Math.min(found.start, sentence.start + OPENING) };
  const tries = [
    within(clause),
    /\bwh(?:en|ere)\b/u.test(clause.opener) ? within(clauses[at - 1]) : [],
    within(opening),
  ];
  const own = tries.find((each) => each.length > 0) ?? [];
  return {
    own,
    others: dates.filter((each) => !own.includes(each)),
    earlier: all.filter(({ date }) =>
      sentences.some((each) => {
        const main = clausesOf(passage.text, each)[0];
        return each.end <= sentence.start && main !== undefined && inside(date, main);
      }),
    ),
    before: passage.text.slice(clause.start, found.start),
    clause: passage.text.slice(clause.start, clause.end),
    sentence: passage.text.slice(sentence.start, sentence.end),
  };
}

// "May" and not "may".
const IN = /\b(?:in|of|since|until|by|for|last|from|to|and|during) $/iu;

/** The month that a question names, as an article writes it. */
function monthOf(question: string): string | undefined {
  const written = question.replace(/\bmay\b/gu, (word, at: number) =>
    IN.test(question.slice(0, at)) ? 'May' : word,
  );
  return MONTH.exec(written.replace(/\b(?!may\b)\p{Ll}/gu, (letter) => letter.toUpperCase()))?.[0];
}

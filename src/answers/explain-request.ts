import type { NameType } from '../annotations/annotation.ts';
import type { Archive } from '../archive/archive.ts';
import type { Person } from '../archive/people.ts';
import { analysePassage } from '../evidence/analyse-passage.ts';
import type { Match, WeighedTerm } from '../evidence/evidence.ts';
import { scoreSentences } from '../evidence/score-sentences.ts';
import { weighTerms } from '../evidence/weigh-terms.ts';
import type { Passage } from '../passages/passage.ts';
import { daysOf } from '../questions/days-of.ts';
import type { Period, Question, Wanted } from '../questions/question.ts';
import type { Request, RequestCommand } from '../questions/request.ts';
import type { PassageIndex } from '../search/passage-index.ts';
import type { Answer, Excerpt } from './answer.ts';
import { workOut } from './answer-request.ts';
import { floorOf } from './confidence/confidence.ts';

/** A word of the question as the corpus knows it. */
export interface ExplainedTerm {
  /** As typed. */
  readonly word: string;
  /** 1 for a word of the subject, less for one that only says what kind of answer is wanted. */
  readonly weight: number;
  /** Its weight times its rarity in the corpus; comparable within one question. */
  readonly importance: number;
  /** In how many passages the very word stands, in any ending; headlines apart. */
  readonly passages: number;
  /** Stems that the corpus has and that stand in for it, the likest first. */
  readonly variants: readonly { readonly term: string; readonly weight: number; readonly passages: number }[];
  /** Neither it nor anything that stands in for it is in the corpus. */
  readonly missing: boolean;
}

/** Somebody or something that the question names. */
export interface ExplainedPerson {
  readonly typed: string;
  /** Canonical. */
  readonly name: string;
  readonly type: NameType;
  /** Why the archive takes different spellings for this one; empty where it knows but one. */
  readonly reasons: readonly string[];
}

/** What in an excerpt counted. */
export interface ExplainedExcerpt {
  /** That of the excerpt in the answer. */
  readonly number: number;
  readonly citation: string;
  readonly score: number;
  /** Words of the question that its paragraph or headline has, in the order of the question. */
  readonly terms: readonly ExplainedMatch[];
  /** Words of the question that neither has nor tells by a date. */
  readonly lacking: readonly string[];
  /** The words with which the paragraph tells a time within the period asked for, which counts as the date's words. */
  readonly dates: readonly string[];
  /** The short answers that rest on it. */
  readonly answers: readonly string[];
}

/** A word of the question with what stands for it in an excerpt's paragraph. */
export interface ExplainedMatch {
  /** As typed. */
  readonly word: string;
  /** The words of the paragraph, as written, each once; none where only the headline has it. */
  readonly found: readonly string[];
  /** 1 for the word itself, less for one that stands in for it; 0 where only the headline has it. */
  readonly weight: number;
  readonly inTitle: boolean;
}

/** Why a request got its answer. */
export interface Explanation {
  /** The same as `answerRequest` gives. */
  readonly answer: Answer;
  /** The kind of answer that was wanted; for ask recognised from the words. */
  readonly kind: RequestCommand;
  /** How the words narrowed it. */
  readonly wanted: Wanted;
  /** Of the words that were searched for; of a quotation those of its topic. */
  readonly terms: readonly ExplainedTerm[];
  readonly people: readonly ExplainedPerson[];
  /** The time asked for; null where none was. */
  readonly period: Period | null;
  readonly excerpts: readonly ExplainedExcerpt[];
  /** 0 to 1, as in the answer. */
  readonly confidence: number;
  /** The least confidence at which an answer of this kind is given. */
  readonly floor: number;
  readonly answered: boolean;
}

/** Why a request gets the answer that it gets: what was understood of it, and what in each excerpt counted. */
export async function explainRequest(
  request: Request,
  archive: Archive,
  index: PassageIndex,
): Promise<Explanation> {
  const { answer, question, about, findings, speakers } = await workOut(request, archive, index);
  const searched = about ?? question;
  const terms = findings?.terms ?? (question ? weighTerms(question, archive, index) : []);
  const known = new Map(findings?.evidence.map((each) => [each.passage, each]));
  return {
    answer,
    kind: answer.kind,
    wanted: question?.wanted ?? 'any',
    terms: terms.map((term) => explainTerm(term, searched, index)),
    people: question ? explainPeople(question, speakers) : [],
    period: question?.period ?? null,
    excerpts: answer.excerpts.flatMap((excerpt) => {
      const passage = archive.find(excerpt.citation);
      if (!passage) return [];
      const sentences =
        known.get(passage)?.sentences ??
        (searched ? scoreSentences(searched, terms, passage, archive).sentences : []);
      const matches = sentences.flatMap((sentence) => sentence.matches);
      return [explainExcerpt(excerpt, passage, { answer, archive, matches, searched, terms })];
    }),
    confidence: answer.confidence,
    floor: floorOf(answer.kind),
    answered: answer.answered,
  };
}

function explainTerm(term: WeighedTerm, question: Question | null, index: PassageIndex): ExplainedTerm {
  return {
    word: typedWord(term, question),
    weight: term.weight,
    importance: term.importance,
    passages: index.frequency(term.term),
    variants: term.variants
      .map(({ term: variant, weight }) => ({ term: variant, weight, passages: index.frequency(variant) }))
      .sort((a, b) => b.weight - a.weight || b.passages - a.passages || (a.term < b.term ? -1 : 1)),
    missing: term.missing,
  };
}

function explainPeople(question: Question, speakers: readonly Person[] | null): ExplainedPerson[] {
  const explain = ({ name, type, reasons }: Person, typed: string): ExplainedPerson => ({
    typed,
    name,
    type,
    reasons: reasons ?? [],
  });
  const typed = question.request.speaker;
  return [
    ...(typed ? (speakers ?? []).map((person) => explain(person, typed)) : []),
    ...question.people.map(({ person, span }) => explain(person, question.text.slice(span.start, span.end))),
  ];
}

interface Known {
  readonly answer: Answer;
  readonly archive: Archive;
  readonly matches: readonly Match[];
  readonly searched: Question | null;
  readonly terms: readonly WeighedTerm[];
}

function explainExcerpt(
  { number, citation, score }: Excerpt,
  passage: Passage,
  { answer, archive, matches, searched, terms }: Known,
): ExplainedExcerpt {
  const dates = searched?.period ? datesIn(passage, searched.period, archive) : [];
  const told: ExplainedMatch[] = [];
  const lacking: string[] = [];
  terms.forEach((term, at) => {
    const word = typedWord(term, searched);
    const own = matches.filter((match) => match.term === at);
    const inTitle = analysePassage(passage).title.has(term.term);
    if (own.length === 0 && !inTitle) {
      if (!term.inDate || dates.length === 0) lacking.push(word);
      return;
    }
    const found = [...new Set(own.map(({ start, end }) => passage.text.slice(start, end)))];
    told.push({ word, found, weight: Math.max(0, ...own.map(({ weight }) => weight)), inTitle });
  });
  return {
    number,
    citation,
    score,
    terms: told,
    lacking,
    dates,
    answers: answer.answers.filter(({ citations }) => citations.includes(number)).map(({ text }) => text),
  };
}

function datesIn(passage: Passage, { from, to }: Period, archive: Archive): string[] {
  const told = archive.dates(passage).filter(({ type, value }) => {
    const days = type === 'DATE' || type === 'TIME' ? daysOf(value) : null;
    return days !== null && (from === null || days.from >= from) && (to === null || days.to <= to);
  });
  return [...new Set(told.map(({ text }) => text))];
}

function typedWord({ start, end, word }: WeighedTerm, question: Question | null): string {
  return question?.text.slice(start, end) ?? word;
}

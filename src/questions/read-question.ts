import { DEMONYMS } from '../annotations/names/countries.ts';
import type { Archive } from '../archive/archive.ts';
import type { Person } from '../archive/people.ts';
import { findTerms } from '../text/find-terms.ts';
import { fold } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import { cleanQuestion } from './clean-question.ts';
import { findKind, findWanted } from './find-kind.ts';
import { findPeople } from './find-people.ts';
import { findPeriod } from './find-period.ts';
import type { Period, Question, QuestionTerm, Variant } from './question.ts';
import type { Request, RequestCommand } from './request.ts';
import { stripAsking } from './strip-asking.ts';
import { abbreviationsAt, expandAbbreviations } from './words/abbreviations.ts';
import { isAnswerWord } from './words/answer-words.ts';
import { expandShorthand } from './words/expand-shorthand.ts';
import { findLightVerbs } from './words/find-light-verbs.ts';
import { findVariants } from './words/find-variants.ts';
import { findWriter } from './words/find-writer.ts';
import { joinHyphened } from './words/join-hyphened.ts';

// A word that only says what kind of answer is wanted may stand in the passage and then helps a little.
const ANSWER_WORD_WEIGHT = 0.2;
// A date asked for is compared as a date; its words count where the passage has the very words.
const DATE_WORD_WEIGHT = 0.5;
const ALIAS_WEIGHT = 0.9;
const OWNER_WEIGHT = 0.6;

/** What a request asks, as far as its own words and the names that the corpus knows tell. */
export function readQuestion(request: Request, archive: Archive): Question {
  const written = expandAbbreviations(expandShorthand(cleanQuestion(request.query ?? '')));
  const text = ASKED_IN_WORDS.has(request.command) ? stripAsking(written) : written;
  const folded = fold(text);
  const people = findPeople(text, archive.people);
  const named = findPeriod(text, request.today);
  const { kind, wanted } = isDateAlone(request, text, named) ? LISTS_TIME : kindOf(request, folded);
  const asks = wanted === 'reason' ? ASKS_CAUSE : wanted === 'amount' ? ASKS_SUM : null;
  const asking = asks ? [...text.matchAll(asks)].map(spanOf) : [];
  return {
    request,
    kind,
    wanted,
    text,
    terms: questionTerms(text, kind, people, named?.spans ?? [], asking),
    people,
    period: narrow(named?.period ?? null, request),
    future:
      /\b(?:will|next|upcoming|going to|plan(?:s|ned)? to|scheduled|due)\b|^(?:on |at )?when (?:is|are)\b.* to be\b/.test(
        folded,
      ),
  };
}

// Takes "what caused ", "what led to ", "the purpose of "; refuses "who caused ", "a purpose".
const ASKS_CAUSE =
  /^what (?:has |have |had )?(?:caused|led|made|prompted|triggered)\b|\b(?:causes?|purpose|aim|motive)(?= (?:of|for|behind)\b|\W*$)/giu;

// "The winner gets 30,000 euros" has no word of it.
const ASKS_SUM = /\b(?:prize money|price tag)\b/giu;

// What is typed for the others is a topic.
const ASKED_IN_WORDS: ReadonlySet<RequestCommand> = new Set(['ask', 'when', 'who', 'where', 'howmany']);
const LISTS_TIME = { kind: 'timeline', wanted: 'any' } as const;

/** Whether /when or a free question is but a time, "between may and june 2020": it asks what happened then. */
function isDateAlone(
  { command }: Request,
  text: string,
  named: { period: Period | null; spans: readonly Span[] } | null,
): boolean {
  if ((command !== 'when' && command !== 'ask') || !named?.period) return false;
  return findTerms(text).every((term) => named.spans.some((span) => within(term, span)));
}

/** The kind that the command gives, or the words; "what happened in May" asks /when the other way round. */
function kindOf({ command }: Request, folded: string): Pick<Question, 'kind' | 'wanted'> {
  const byWords = command === 'ask' || command === 'when' ? findKind(folded) : null;
  if (byWords && (command === 'ask' || byWords.kind === 'timeline')) return byWords;
  return { kind: command, wanted: findWanted(command, folded) };
}

function questionTerms(
  text: string,
  kind: Question['kind'],
  people: Question['people'],
  dates: readonly Span[],
  asking: readonly Span[],
): QuestionTerm[] {
  const writer = findWriter(text);
  const light = findLightVerbs(text);
  const seen = new Set<string>();
  const terms: QuestionTerm[] = [];
  for (const term of findTerms(text)) {
    if (seen.has(term.term)) continue;
    seen.add(term.term);
    const inDate = dates.some((span) => within(term, span));
    const bearer = people.find(({ span }) => within(term, span));
    const isAside =
      isAnswerWord(kind, term.term) ||
      asksHow(text, term) ||
      (writer !== null && within(term, writer)) ||
      light.some((verb) => within(term, verb)) ||
      asking.some((span) => within(term, span));
    const weight = inDate ? DATE_WORD_WEIGHT : isAside ? ANSWER_WORD_WEIGHT : 1;
    terms.push({
      start: term.start,
      end: term.end,
      term: term.term,
      word: term.text,
      weight,
      variants: merge(
        [
          ...findVariants(term.text, term.term),
          ...abbreviationsAt(text, term.start),
          ...joinHyphened(text, term),
        ],
        bearer ? aliases(bearer.person, text.slice(bearer.span.start, bearer.span.end)) : [],
      ),
      inDate,
      inName: bearer !== undefined,
    });
  }
  return terms;
}

/** Takes "heavy" of "how heavy was the roof": it says what is wanted, as "how long" does. */
function asksHow(text: string, { start, end }: Span): boolean {
  return (
    /\bhow $/iu.test(text.slice(0, start)) &&
    /^ (?:is|are|was|were|has|have|had|do|does|did|will|would|can)\b/iu.test(text.slice(end))
  );
}

/** The last words of a person's other spellings: what else the one who is named may be called in a passage. */
function aliases(person: Person, written: string): Variant[] {
  const own = new Set(findTerms(written).map((term) => term.term));
  const found = new Map<string, number>();
  // "Putin's foreign minister": of the country of which the articles give him a role.
  if (/s$/iu.test(written) && !person.spellings.some((spelling) => fold(spelling) === fold(written)))
    for (const { role } of person.roles)
      for (const { start, end, term } of findTerms(role))
        if (DEMONYMS.has(role.slice(start, end))) found.set(term, OWNER_WEIGHT);
  for (const spelling of person.spellings) {
    const last = findTerms(spelling).at(-1);
    if (last && !own.has(last.term)) found.set(last.term, ALIAS_WEIGHT);
  }
  return [...found].map(([term, weight]) => ({ term, weight }));
}

function merge(a: readonly Variant[], b: readonly Variant[]): Variant[] {
  const best = new Map<string, number>();
  for (const { term, weight } of [...a, ...b]) best.set(term, Math.max(best.get(term) ?? 0, weight));
  return [...best].map(([term, weight]) => ({ term, weight }));
}

function spanOf({ index, 0: whole }: RegExpExecArray): Span {
  return { start: index, end: index + whole.length };
}

function narrow(period: Period | null, request: Request): Period | null {
  if (!request.from && !request.to) return period;
  return { from: request.from ?? null, to: request.to ?? null };
}

function within(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

import { DEMONYMS } from './countries.ts';
import {
  CALENDAR,
  NEVER_NAMES,
  ORGANISATION_WORDS,
  PLAIN_CAPITALS,
  TITLE_MODIFIERS,
  TITLE_WORDS,
} from './cue-words.ts';
import { LEADING_WORDS } from './cut-organisation.ts';
import { findPlace } from './find-places.ts';
import { COMPANY_ENDS, isSaints } from './find-run-end.ts';
import { isCapital, type Token, textOf } from './find-tokens.ts';
import { GIVEN_NAMES } from './given-names.ts';
import { KNOWN_ORGANISATIONS } from './known-organisations.ts';
import { SURNAMES } from './surnames.ts';
import { isOrdinary, type Survey } from './survey-article.ts';

/** Whether the first word of a run stands before the name rather than in it: "The", "Monday", a sentence's first word. */
export function dropsAtStart(tokens: readonly Token[], at: number, last: number, survey: Survey): boolean {
  const token = tokens[at] as Token;
  // "A. Hollis", "Jan Sievers": an initial or a name before another.
  if (at < last && token.text.endsWith('.') && token.shape === 'initial') return false;
  if (at < last && token.low === 'jan' && token.text === 'Jan' && isCapital(tokens[at + 1])) return false;
  if (token.word.never && !(at < last && token.low === 'will')) return true;
  if (token.word.calendar && !(token.low === 'may' && !token.opens && at < last)) return true;
  if (!token.opens || at === last || (token.low.startsWith('s') && isSaints(tokens, at, at + 1)))
    return false;
  if (KNOWN_ORGANISATIONS.has(textOf(tokens, at, last)) || findPlace(tokens, at, last) >= 0) return false;
  if (ORGANISATION_WORDS.has((tokens[last] as Token).low) || TITLE_WORDS.has(token.low)) return false;
  if (isPeople(tokens, at)) return true;
  if (TITLE_MODIFIERS.has(token.low) || DEMONYMS.has(token.text)) return false;
  if (LEADING_WORDS.has(token.low) || survey.capital.has(token.low) || token.word.given) return false;
  return isOrdinary(token.low, survey);
}

/** "Cosplayers" of "Cosplayers Nat Wood": what persons are, before them at a sentence's start. */
export function isPeople(tokens: readonly Token[], at: number): boolean {
  const { opens, shape, word, low } = tokens[at] as Token;
  const next = tokens[at + 1];
  if (!opens || shape !== 'capital' || word.surname || next?.gap !== ' ' || next.shape !== 'capital')
    return false;
  return next.word.given && PEOPLE.test(low);
}

const PEOPLE = /..(?:ers|ors|ists)$/;

const SURNAME_TOO: ReadonlySet<string> = new Set('to or so an no on he her do you'.split(' '));

/** Whether the last word of a run is no part of the name: "Biden administration"; not "To" of "James To". */
export function dropsAtEnd(tokens: readonly Token[], at: number, headline: boolean): boolean {
  const token = tokens[at] as Token;
  if (token.word.calendar) return !isFeastName(tokens, at);
  if (token.low === 'administration' || token.low === 'regime') return true;
  if (!token.word.never) return false;
  const next = tokens[at + 1];
  const given = tokens[at - 1]?.word.given === true && token.gap === ' ';
  const goes = next?.gap === ' ' && isCapital(next);
  return headline || token.shape !== 'capital' || !SURNAME_TOO.has(token.low) || !given || goes;
}

/** A single word that opens a sentence and that the language has is taken for that word. */
export function isNothing(token: Token, survey: Survey): boolean {
  if (token.word.never || token.word.calendar || COMPANY_ENDS.has(token.low)) return true;
  if (token.shape === 'caps') return PLAIN_CAPITALS.has(token.text);
  if (!token.opens) return survey.lower.has(token.low);
  return isOrdinary(token.low, survey) && !survey.capital.has(token.low);
}

const NAME_TOO: ReadonlySet<string> = new Set(['may', 'april', 'june', 'august', 'jan', 'god']);

/** The first word of the calendar in a run, which parts two names; or -1. */
export function findCalendar(tokens: readonly Token[], first: number, last: number): number {
  for (let i = first; i <= last; i++) {
    const { low } = tokens[i] as Token;
    if (CALENDAR.has(low) && !NAME_TOO.has(low) && !TITLE_WORDS.has(low) && !isFeastName(tokens, i)) return i;
  }
  return -1;
}

/** "Johnnie Christmas": some are called after a feast. */
function isFeastName(tokens: readonly Token[], at: number): boolean {
  const { low, gap } = tokens[at] as Token;
  const before = tokens[at - 1];
  return FEASTS.has(low) && gap === ' ' && before?.word.given === true && !before.word.ordinary;
}

const FEASTS: ReadonlySet<string> = new Set(['christmas', 'easter']);

/** The first word of a headline that is only a word. */
export function findCut(tokens: readonly Token[], first: number, last: number, survey: Survey): number {
  if (findPlace(tokens, first, last) === last || KNOWN_ORGANISATIONS.has(textOf(tokens, first, last)))
    return -1;
  for (let i = first; i <= last; i++) {
    const { low, shape, text } = tokens[i] as Token;
    if (shape === 'initial' && text.endsWith('.')) continue;
    if (NEVER_NAMES.has(low) || CALENDAR.has(low)) return i;
    if (TITLE_WORDS.has(low) || TITLE_MODIFIERS.has(low) || ORGANISATION_WORDS.has(low)) continue;
    if (isOrdinary(low, survey) && !survey.capital.has(low) && !GIVEN_NAMES.has(low) && !SURNAMES.has(low))
      return i;
  }
  return -1;
}

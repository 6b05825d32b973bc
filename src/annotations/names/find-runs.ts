import { COUNTRY_NAMES, DEMONYMS } from './countries.ts';
import { DIRECTIONS, PLACE_TAILS, TITLE_MODIFIERS } from './cue-words.ts';
import {
  allShort,
  cutOrganisation,
  growsToBody,
  isShortForm,
  knownIn,
  startsBody,
} from './cut-organisation.ts';
import { findPlace, formalCountry, placeKind } from './find-places.ts';
import { findTitle, isTitle, officeBefore, roleFrom, titleBefore } from './find-roles.ts';
import { findRunEnd } from './find-run-end.ts';
import { isCapital, type Token, textOf } from './find-tokens.ts';
import type { Run } from './run.ts';
import type { Survey } from './survey-article.ts';
import { dropsAtEnd, dropsAtStart, findCalendar, findCut, isNothing } from './trim-runs.ts';
import { isInitials } from './weigh-runs.ts';

/** The runs of a passage that may be names, in order, none over another; titles and nationalities are cut off; `headline` as of `findHeadlines`. */
export function findRuns(tokens: readonly Token[], survey: Survey, headline: Uint8Array): Run[] {
  const runs: Run[] = [];
  let at = 0;
  while (at < tokens.length) {
    if (!isCapital(tokens[at])) {
      at++;
      continue;
    }
    const last = findRunEnd(tokens, at);
    const before = runs.length;
    splitRun(tokens, at, last, headline[at] ?? 0, survey, runs);
    // An organisation may have grown over "of" past the run.
    const grown = runs.length > before ? (runs[runs.length - 1] as Run).last : last;
    at = Math.max(last, grown) + 1;
  }
  return withoutOverlaps(runs);
}

function withoutOverlaps(runs: Run[]): Run[] {
  if (runs.every((run, at) => at === 0 || (runs[at - 1] as Run).last < run.first)) return runs;
  const kept: Run[] = [];
  for (const run of [...runs].sort((a, b) => a.first - b.first || b.last - a.last)) {
    const before = kept[kept.length - 1];
    if (before === undefined || before.last < run.first) kept.push(run);
  }
  return kept;
}

function splitRun(
  tokens: readonly Token[],
  from: number,
  to: number,
  headline: number,
  survey: Survey,
  runs: Run[],
): void {
  let first = from;
  let last = to;
  while (first <= last && dropsAtStart(tokens, first, last, survey)) first++;
  while (last > first && dropsAtEnd(tokens, last, headline > 0)) last--;
  if (first > last) return;
  const known = knownIn(tokens, first, last);
  if (known !== null) {
    if (known[0] > first) splitRun(tokens, first, known[0] - 1, headline, survey, runs);
    runs.push({ first: known[0], last: known[1], kind: 'organisation', role: null, headline: headline > 0 });
    if (known[1] < last) splitRun(tokens, known[1] + 1, last, headline, survey, runs);
    return;
  }
  const formal = formalCountry(tokens, first, last);
  if (formal !== null) {
    runs.push({ ...formal, kind: 'place', role: null, headline: headline > 0 });
    return;
  }
  const cut = headline > 0 ? findCut(tokens, first, last, survey) : findCalendar(tokens, first, last);
  if (cut >= 0) {
    if (cut > first) splitRun(tokens, first, cut - 1, headline, survey, runs);
    if (cut < last) splitRun(tokens, cut + 1, last, headline, survey, runs);
    return;
  }
  const title = findTitle(tokens, first, last);
  if (title >= 0) {
    if (title > first && !TITLE_MODIFIERS.has((tokens[title - 1] as Token).low))
      cutOrganisation(tokens, first, title - 1, headline, runs);
    const role = [roleFrom(tokens, first), title] as const;
    let name = title + 1;
    while (name < last && isNationality(tokens, title + 1, name, last)) name++;
    pushRun(tokens, name, last, role, headline, survey, runs);
    return;
  }
  const office = officeBefore(tokens, first, last);
  if (office !== null) {
    const place = findPlace(tokens, first, office[1]);
    if (place >= 0) runs.push({ first, last: place, kind: 'place', role: null, headline: headline > 0 });
    pushRun(tokens, office[1] + 1, last, office, headline, survey, runs);
    return;
  }
  pushRun(tokens, first, last, titleBefore(tokens, first), headline, survey, runs);
}

function pushRun(
  tokens: readonly Token[],
  from: number,
  last: number,
  role: readonly [number, number] | null,
  headline: number,
  survey: Survey,
  runs: Run[],
): void {
  let first = from;
  const mark = { role: null, headline: headline > 0 };
  const lone = tokens[first] as Token;
  // "Nice weather" opens with no city.
  if (
    first === last &&
    lone.opens &&
    !COUNTRY_NAMES.has(lone.text) &&
    lone.shape === 'capital' &&
    isNothing(lone, survey) &&
    !startsBody(tokens, first)
  )
    return;
  let place = findPlace(tokens, first, last);
  if (
    place === last &&
    !growsToBody(tokens, last) &&
    (role === null || COUNTRY_NAMES.has(textOf(tokens, first, last)))
  ) {
    runs.push({ first, last, kind: 'place', ...mark });
    return;
  }
  if (NO_NAMES.has(textOf(tokens, first, last))) return;
  if (cutOrganisation(tokens, first, last, headline, runs)) {
    const end = (runs[runs.length - 1] as Run).last;
    if (end < last) splitRun(tokens, end + 1, last, headline, survey, runs);
    return;
  }
  if (
    first < last &&
    !isInitials(tokens, { first, last }) &&
    isShortForm(tokens[first] as Token) &&
    (tokens[first + 1] as Token).word.given
  ) {
    runs.push({ first, last: first, kind: null, ...mark });
    splitRun(tokens, first + 1, last, headline, survey, runs);
    return;
  }
  const given = (tokens[first] as Token).word.given;
  // "Venezuela Nicolás Maduro" after "President of": the country is a name of its own.
  if (
    place >= 0 &&
    place < last &&
    !PLACE_TAILS.has((tokens[last] as Token).low) &&
    (!given || place > first)
  ) {
    runs.push({ first, last: place, kind: 'place', ...mark });
    splitRun(tokens, place + 1, last, headline, survey, runs);
    return;
  }
  while (first < last && isNationality(tokens, from, first, last)) first++;
  const head = tokens[first] as Token;
  if (first === last) {
    if (DEMONYMS.has(head.text) || isNothing(head, survey)) return;
    if (isTitle(head) && !survey.titles.has(head.low)) return;
    if (head.shape === 'initial' || DIRECTIONS.has(head.low)) return;
  }
  if (first > from) place = findPlace(tokens, first, last);
  const kind =
    place === last
      ? 'place'
      : first < last && allShort(tokens, first, last)
        ? 'organisation'
        : placeKind(tokens, first, last);
  runs.push({ first, last, kind: role === null ? kind : null, role, headline: headline > 0 });
}

/** Whether a word of a run that begins at `from` says whence somebody is; not "Finn" of "Norwegian Finn Vik". */
function isNationality(tokens: readonly Token[], from: number, at: number, last: number): boolean {
  const token = tokens[at] as Token;
  if (!DEMONYMS.has(token.text)) return false;
  const next = tokens[at + 1] as Token;
  // "Christian Vik", not "Christian Democrats".
  if (GIVEN_TOO.has(token.text)) return next.word.ordinary || isTitle(next) || next.shape !== 'capital';
  return !(token.word.given && at > from && (at + 1 === last || !next.word.given));
}

const GIVEN_TOO: ReadonlySet<string> = new Set(['Christian', 'Roman']);

const NO_NAMES: ReadonlySet<string> = new Set(
  'New Year|New Years|Cold War|World War|World War II|World War I|World Cup|Olympic Games|Grand Slam|Grand Prix|Super Bowl|First World War|Second World War|Holy Week|Good Friday|Strategic Partnership|Human Rights|Big Bang|Civil War'.split(
    '|',
  ),
);

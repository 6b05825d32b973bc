import { COUNTRY_NAMES, DEMONYMS } from './countries.ts';
import {
  CALENDAR,
  NEVER_NAMES,
  ORGANISATION_HEADS,
  ORGANISATION_WORDS,
  PARTICLES,
  PLACE_HEADS,
  PLACE_TAILS,
  PLAIN_CAPITALS,
  TITLE_MODIFIERS,
  TITLE_WORDS,
} from './cue-words.ts';
import type { Token } from './find-tokens.ts';
import { foldWord } from './fold-word.ts';
import { GIVEN_NAMES } from './given-names.ts';
import { KNOWN_ORGANISATIONS } from './known-organisations.ts';
import { LARGE_CITIES } from './large-cities.ts';
import { REGIONS } from './regions.ts';
import { SURNAMES } from './surnames.ts';
import { isOrdinary, type Survey } from './survey-article.ts';

/** A run of capitalised words that may be a name: tokens [first, last] of its passage. */
export interface Run {
  readonly first: number;
  readonly last: number;
  /** What its own words say it is; null where the context must tell. */
  readonly kind: 'organisation' | 'place' | null;
  /** Tokens of the title before it. */
  readonly role: readonly [number, number] | null;
  /** Whether it stands in a line of capitals or a headline, where capitals are no evidence. */
  readonly headline: boolean;
}

// A name longer than this is a list or a shout.
const LONGEST = 12;

/** The runs of a passage that may be names, in order, none over another; titles and nationalities are cut off. */
export function findRuns(tokens: readonly Token[], survey: Survey): Run[] {
  const runs: Run[] = [];
  const headline = findHeadlines(tokens);
  let at = 0;
  while (at < tokens.length) {
    if (!isCapital(tokens[at])) {
      at++;
      continue;
    }
    const last = runEnd(tokens, at);
    const before = runs.length;
    splitRun(tokens, at, last, headline[at] ?? 0, survey, runs);
    // An organisation may have grown over "of" past the run.
    const grown = runs.length > before ? (runs[runs.length - 1] as Run).last : last;
    at = Math.max(last, grown) + 1;
  }
  return withoutOverlaps(runs);
}

function withoutOverlaps(runs: readonly Run[]): Run[] {
  const kept: Run[] = [];
  for (const run of [...runs].sort((a, b) => a.first - b.first || b.last - a.last)) {
    const before = kept[kept.length - 1];
    if (before === undefined || before.last < run.first) kept.push(run);
  }
  return kept;
}

export function isCapital(token: Token | undefined): boolean {
  return token !== undefined && token.shape !== 'lower' && token.shape !== 'number';
}

// "O' Leary": some agencies set a blank after the mark.
const IRISH: ReadonlySet<string> = new Set(["' ", '’ ']);
const TIGHT: ReadonlySet<string> = new Set([' ', '\u00a0', ' & ', '-', '‑']);

function runEnd(tokens: readonly Token[], from: number): number {
  let last = from;
  while (last + 1 < tokens.length && last - from < LONGEST) {
    const next = tokens[last + 1] as Token;
    const abbreviated = next.gap === '. ' && !next.opens;
    if (next.gap === ', ' && COMPANY_ENDS.has(next.low) && isCapital(next)) {
      last++;
      continue;
    }
    const irish = IRISH.has(next.gap) && /^[OD]$/.test((tokens[last] as Token).text);
    if (!TIGHT.has(next.gap) && !abbreviated && !irish) break;
    if (isCapital(next)) {
      last++;
      continue;
    }
    let reach = last + 1;
    while (reach < tokens.length && reach - last <= 3 && isParticle(tokens[reach] as Token)) reach++;
    if (reach === last + 1 || !isCapital(tokens[reach]) || tokens[reach]?.gap !== ' ') break;
    last = reach;
  }
  return last;
}

function isParticle(token: Token): boolean {
  return token.shape === 'lower' && token.gap === ' ' && PARTICLES.has(token.low);
}

/** 0: running text; 1: a headline in title case; 2: a line of capitals; for each token. */
function findHeadlines(tokens: readonly Token[]): Uint8Array {
  const marks = new Uint8Array(tokens.length);
  let start = 0;
  for (let i = 1; i <= tokens.length; i++) {
    if (i < tokens.length && !(tokens[i] as Token).gap.includes('\n')) continue;
    marks.fill(headlineOf(tokens.slice(start, i)), start, i);
    start = i;
  }
  return marks;
}

function headlineOf(line: readonly Token[]): number {
  let long = 0;
  let capital = 0;
  let caps = 0;
  let ordinary = 0;
  for (const token of line) {
    if (token.text.length < 4 || token.shape === 'number') continue;
    long++;
    if (token.shape === 'caps') caps++;
    if (token.shape !== 'lower') capital++;
    if (token.shape === 'capital' && !token.opens && !GIVEN_NAMES.has(token.low) && !SURNAMES.has(token.low))
      ordinary++;
  }
  if (long >= 2 && caps / long > 0.7) return 2;
  return long >= 4 && line.length < 30 && capital / long > 0.75 && ordinary >= 2 ? 1 : 0;
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
  while (last > first && dropsAtEnd(tokens[last] as Token)) last--;
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
    const roleStart = roleFrom(tokens, first);
    const before = runs.length;
    if (title > first && !TITLE_MODIFIERS.has((tokens[title - 1] as Token).low))
      cutOrganisation(tokens, first, title - 1, headline, runs);
    const role = [before === runs.length ? roleStart : roleStart, title] as const;
    let name = title + 1;
    while (name < last && DEMONYMS.has((tokens[name] as Token).text)) name++;
    pushRun(tokens, name, last, role, headline, survey, runs);
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
    isNothing(lone, survey)
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
    isShortForm(tokens[first] as Token) &&
    GIVEN_NAMES.has((tokens[first + 1] as Token).low)
  ) {
    runs.push({ first, last: first, kind: null, ...mark });
    splitRun(tokens, first + 1, last, headline, survey, runs);
    return;
  }
  const given = GIVEN_NAMES.has(foldWord((tokens[first] as Token).low));
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
  while (first < last && DEMONYMS.has((tokens[first] as Token).text)) first++;
  const head = tokens[first] as Token;
  if (first === last) {
    if (DEMONYMS.has(head.text) || isTitle(head) || isNothing(head, survey)) return;
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

const DIRECTIONS: ReadonlySet<string> = new Set('north south east west'.split(' '));
const NO_NAMES: ReadonlySet<string> = new Set(
  'New Year|New Years|Cold War|World War|World War II|World War I|World Cup|Olympic Games|Grand Slam|Grand Prix|Super Bowl|First World War|Second World War|Holy Week|Good Friday|Strategic Partnership|Human Rights|Big Bang|Civil War'.split(
    '|',
  ),
);

function isShortForm(token: Token): boolean {
  return token.shape === 'caps' && /^\p{Lu}{2,6}$/u.test(token.text) && !PLAIN_CAPITALS.has(token.text);
}

/** "ILA RAS": short forms side by side. */
function allShort(tokens: readonly Token[], first: number, last: number): boolean {
  for (let i = first; i <= last; i++) if (!isShortForm(tokens[i] as Token)) return false;
  return true;
}

/** Whether a body's name goes on after a place: no place is so far. */
function growsToBody(tokens: readonly Token[], last: number): boolean {
  return (
    ORGANISATION_HEADS.has((tokens[last] as Token).low) && /^(?:of|for)$/.test(tokens[last + 1]?.low ?? '')
  );
}

const COMPANY_ENDS: ReadonlySet<string> = new Set('inc corp ltd llc plc co gmbh'.split(' '));

/** A single word that opens a sentence and that the language has is taken for that word. */
function isNothing(token: Token, survey: Survey): boolean {
  if (NEVER_NAMES.has(token.low) || CALENDAR.has(token.low) || COMPANY_ENDS.has(token.low)) return true;
  if (token.shape === 'caps') return PLAIN_CAPITALS.has(token.text);
  if (!token.opens) return survey.lower.has(token.low);
  return isOrdinary(token.low, survey) && !survey.capital.has(token.low);
}

function dropsAtStart(tokens: readonly Token[], at: number, last: number, survey: Survey): boolean {
  const token = tokens[at] as Token;
  // "A. Hollis", "Jan Sievers": an initial or a name before another.
  if (at < last && token.text.endsWith('.') && token.shape === 'initial') return false;
  if (at < last && token.low === 'jan' && token.text === 'Jan' && isCapital(tokens[at + 1])) return false;
  if (NEVER_NAMES.has(token.low) && !(at < last && token.low === 'will')) return true;
  if (CALENDAR.has(token.low) && !(token.low === 'may' && !token.opens && at < last)) return true;
  if (!token.opens || at === last) return false;
  if (KNOWN.has(textOf(tokens, at, last)) || findPlace(tokens, at, last) >= 0) return false;
  if (ORGANISATION_WORDS.has((tokens[last] as Token).low) || TITLE_WORDS.has(token.low)) return false;
  if (TITLE_MODIFIERS.has(token.low) || DEMONYMS.has(token.text)) return false;
  if (LEADING.has(token.low) || survey.capital.has(token.low) || GIVEN_NAMES.has(foldWord(token.low)))
    return false;
  return isOrdinary(token.low, survey);
}

function dropsAtEnd(token: Token): boolean {
  return (
    CALENDAR.has(token.low) ||
    token.low === 'administration' ||
    token.low === 'regime' ||
    NEVER_NAMES.has(token.low)
  );
}

const NAME_TOO: ReadonlySet<string> = new Set(['may', 'april', 'june', 'august', 'jan', 'god']);

function findCalendar(tokens: readonly Token[], first: number, last: number): number {
  for (let i = first; i <= last; i++) {
    const { low } = tokens[i] as Token;
    if (CALENDAR.has(low) && !NAME_TOO.has(low) && !TITLE_WORDS.has(low)) return i;
  }
  return -1;
}

/** The first word of a headline that is only a word. */
function findCut(tokens: readonly Token[], first: number, last: number, survey: Survey): number {
  if (findPlace(tokens, first, last) === last || KNOWN.has(textOf(tokens, first, last))) return -1;
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

function isTitle(token: Token): boolean {
  return (
    TITLE_WORDS.has(token.low) ||
    (token.low.includes('-') && TITLE_WORDS.has(token.low.slice(token.low.lastIndexOf('-') + 1)))
  );
}

// "Stephen King", "Billie Jean King": with a given name before it the title is a surname.
const SURNAME_TOO: ReadonlySet<string> = new Set(
  'king judge prince pope bishop cardinal page duke head coach marshal major baron fellow dean driver provost abbot speaker rider painter ruler chef usher whip constable'.split(
    ' ',
  ),
);

/** The last title word with a name after it, or -1. */
function findTitle(tokens: readonly Token[], first: number, last: number): number {
  for (let i = last - 1; i >= first; i--) {
    const token = tokens[i] as Token;
    if (!isTitle(token)) continue;
    if (/^(?:jr|sr|ii|iii|iv)$/.test((tokens[i + 1] as Token).low)) continue;
    if (i > first && SURNAME_TOO.has(token.low) && GIVEN_NAMES.has((tokens[i - 1] as Token).low)) continue;
    return i;
  }
  return -1;
}

/** Where a role that reaches `at` begins: titles, modifiers and nationalities before it belong to it. */
function roleFrom(tokens: readonly Token[], at: number): number {
  let start = at;
  while (start > 0 && (tokens[start] as Token).gap === ' ') {
    const before = tokens[start - 1] as Token;
    if (!isTitle(before) && !TITLE_MODIFIERS.has(before.low) && !DEMONYMS.has(before.text)) break;
    start--;
  }
  return start;
}

/** A title in lower case, or set off by a comma, right before a name: "former president", "Prime Minister,". */
function titleBefore(tokens: readonly Token[], first: number): readonly [number, number] | null {
  const token = tokens[first] as Token;
  const before = tokens[first - 1];
  if (before === undefined) return null;
  if (token.gap === ' ' || (token.gap === ', ' && before.shape === 'capital')) {
    if (!isTitle(before)) return null;
    return [roleFrom(tokens, first - 1), first - 1];
  }
  return null;
}

/** Takes the organisation that these tokens hold, grown over "of …"; whether there was one. */
function cutOrganisation(
  tokens: readonly Token[],
  first: number,
  last: number,
  headline: number,
  runs: Run[],
): boolean {
  if (first > last) return false;
  for (let from = first; from <= Math.min(first + 2, last); from++)
    for (let to = last; to >= from; to--)
      if (
        KNOWN.has(textOf(tokens, from, to)) &&
        !(from === to && to < last && GIVEN_NAMES.has((tokens[from] as Token).low))
      ) {
        runs.push({ first: from, last: to, kind: 'organisation', role: null, headline: headline > 0 });
        return true;
      }
  let end = -1;
  for (let i = last; i >= first; i--) {
    if (!ORGANISATION_WORDS.has((tokens[i] as Token).low)) continue;
    end = i;
    break;
  }
  if (end < 0) return false;
  const word = (tokens[end] as Token).low;
  if (end === first && first < last && LEADING.has(word)) {
    runs.push({ first, last, kind: 'organisation', role: null, headline: headline > 0 });
    return true;
  }
  const person =
    last - first <= 2 &&
    end > first &&
    (SURNAMES.has(word) || GIVEN_NAMES.has(word)) &&
    GIVEN_NAMES.has(foldWord((tokens[first] as Token).low));
  if (person) return false;
  const grown = ORGANISATION_HEADS.has(word) || end > first ? growOver(tokens, end) : end;
  if (first === end && grown === end) return false;
  runs.push({ first, last: Math.max(grown, end), kind: 'organisation', role: null, headline: headline > 0 });
  return true;
}

// Words that begin a body's name: "Radio Habana Cuba".
const LEADING: ReadonlySet<string> = new Set('radio television team club group bank'.split(' '));

// Only these take "and" into their names: "Ministry of Oil and Mining".
const JOINING: ReadonlySet<string> = new Set(
  'ministry department office institute bureau commission committee agency organization organisation'.split(
    ' ',
  ),
);

const LINKS: ReadonlySet<string> = new Set([
  'of',
  'for',
  'and',
  'the',
  'on',
  '&',
  'de',
  'del',
  'di',
  'des',
  'du',
  'y',
]);

const STATES: ReadonlySet<string> = new Set(
  'republic kingdom federation commonwealth state emirate sultanate principality'.split(' '),
);

/** "Islamic Republic of Iran", "People's Republic of China", "City of London" is none. */
function formalCountry(
  tokens: readonly Token[],
  first: number,
  last: number,
): { first: number; last: number } | null {
  if (!STATES.has((tokens[last] as Token).low) || tokens[last + 1]?.low !== 'of') return null;
  let at = last + 2;
  if (tokens[at]?.low === 'the') at++;
  if (!isCapital(tokens[at])) return null;
  const place = findPlace(tokens, at, Math.min(at + 3, tokens.length - 1));
  if (place < 0) return null;
  const before = tokens[first - 1];
  const owned = before?.low === 'people' && /^['’]s $/u.test((tokens[first] as Token).gap);
  return { first: owned ? first - 1 : first, last: place };
}

/** Grows "Ministry" over "of Economic Development"; "and" only between capitalised words of one such tail. */
function growOver(tokens: readonly Token[], from: number): number {
  let end = from;
  let i = from + 1;
  let links = 0;
  while (i < tokens.length && i - from < LONGEST) {
    const token = tokens[i] as Token;
    if (token.gap !== ' ') break;
    if (isCapital(token)) {
      if (links === 0 && i === from + 1) break;
      if (TITLE_WORDS.has(token.low) && links === 0) break;
      end = i;
      links = 0;
    } else if (LINKS.has(token.low) && links < 2 && !(token.low === 'and' && end === from)) {
      if (token.low === 'and' && !JOINING.has((tokens[from] as Token).low)) break;
      links++;
    } else break;
    i++;
  }
  return end;
}

const KNOWN = KNOWN_ORGANISATIONS;

/** A well-known body of several words within these tokens: "General Motors" is no general. */
function knownIn(tokens: readonly Token[], first: number, last: number): [number, number] | null {
  for (let from = first; from < last; from++)
    for (let to = Math.min(last, from + 3); to > from; to--)
      if (
        KNOWN.has(textOf(tokens, from, to)) &&
        (to === last || !ORGANISATION_WORDS.has((tokens[last] as Token).low))
      )
        return [from, to];
  return null;
}

/** The last token of the longest known place at the start of these tokens, or -1. */
function findPlace(tokens: readonly Token[], first: number, last: number): number {
  for (let to = Math.min(last, first + 4); to >= first; to--) {
    const name = unshout(textOf(tokens, first, to));
    if (COUNTRY_NAMES.has(name) || REGIONS.has(name) || LARGE_CITIES.has(name)) return to;
  }
  return -1;
}

/** "MADRID" as a dateline writes it; short forms such as "UAE" are left. */
function unshout(name: string): string {
  if (name.length < 4 || name !== name.toUpperCase() || name.includes('.')) return name;
  return name.replace(/\p{L}+/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());
}

function placeKind(tokens: readonly Token[], first: number, last: number): 'place' | null {
  if (first === last) return null;
  if (PLACE_TAILS.has((tokens[last] as Token).low)) return 'place';
  const head = (tokens[first] as Token).low;
  return PLACE_HEADS.has(head) && last - first <= 2 ? 'place' : null;
}

function textOf(tokens: readonly Token[], first: number, last: number): string {
  if (first === last) return (tokens[first] as Token).text;
  let text = (tokens[first] as Token).text;
  for (let i = first + 1; i <= last; i++) text += ` ${(tokens[i] as Token).text}`;
  return text;
}

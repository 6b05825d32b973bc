import { COUNTRY_NAMES, DEMONYMS } from './countries.ts';
import {
  ACTION_VERBS,
  CALENDAR,
  ORGANISATION_WORDS,
  PLACE_HEADS,
  PLACE_TAILS,
  SPEECH_VERBS,
  TITLE_MODIFIERS,
  TITLE_WORDS,
} from './cue-words.ts';
import { isCapital, type Token } from './find-tokens.ts';
import type { Run } from './run.ts';

// "Stephen King", "Billie Jean King": with a given name before it the title is a surname.
const SURNAME_TOO: ReadonlySet<string> = new Set(
  'king judge prince pope bishop cardinal page duke head coach marshal major baron fellow dean driver provost abbot speaker rider painter ruler chef usher whip constable'.split(
    ' ',
  ),
);

/** The last title word with a name after it, or -1. */
export function findTitle(tokens: readonly Token[], first: number, last: number): number {
  for (let i = last - 1; i >= first; i--) {
    const token = tokens[i] as Token;
    if (!isTitle(token)) continue;
    if (/^(?:jr|sr|ii|iii|iv)$/.test((tokens[i + 1] as Token).low)) continue;
    if (isMother(tokens, i, last) || isNamesake(tokens, i, last)) continue;
    if (i > first && SURNAME_TOO.has(token.low) && (tokens[i - 1] as Token).word.given) continue;
    return i;
  }
  return -1;
}

/** "King William Island", "Prince Henry Hospital": named after a king, no king. */
function isNamesake(tokens: readonly Token[], at: number, last: number): boolean {
  const { low } = tokens[last] as Token;
  const royal = ROYAL.has((tokens[at] as Token).low) && isCapital(tokens[at]);
  return royal && last > at + 1 && (PLACE_TAILS.has(low) || NAMED_AFTER.has(low));
}

const ROYAL: ReadonlySet<string> = new Set('king queen prince princess duke emperor pope'.split(' '));
const NAMED_AFTER: ReadonlySet<string> = new Set(
  'hospital university college school academy theatre theater museum foundation trust institute centre center library'.split(
    ' ',
  ),
);

/** "Mother Teresa": nobody is called by the given name alone. */
export function isMother(tokens: readonly Token[], at: number, last: number): boolean {
  return at === last - 1 && tokens[at]?.text === 'Mother' && tokens[last]?.word.given === true;
}

/** Whether a role says no more than how a person is addressed: "Dr", "Mr", "Sir". */
export function isCourtesy(tokens: readonly Token[], [first, last]: readonly [number, number]): boolean {
  return first === last && COURTESY.has((tokens[first] as Token).low);
}

const COURTESY: ReadonlySet<string> = new Set(
  'mr mrs ms miss mx dr sir lord lady dame prof professor rev reverend don herr frau monsieur madame alhaji hajia mallam otunba comrade cde ustad gen col capt lt sgt'.split(
    ' ',
  ),
);

/** A title in lower case, or set off by a comma, right before a name: "former president", "Prime Minister,". */
export function titleBefore(tokens: readonly Token[], first: number): readonly [number, number] | null {
  const token = tokens[first] as Token;
  const before = tokens[first - 1];
  if (before === undefined) return null;
  // "Gen. Keller": the point is of the short form.
  if (
    token.gap === ' ' ||
    (token.gap === '. ' && !token.opens) ||
    (token.gap === ', ' && before.shape === 'capital')
  ) {
    if (!isTitle(before)) return null;
    const start = roleFrom(tokens, first - 1);
    // "Anna Keller, Defence Minister, Paul Jensen": the role is Keller's.
    const earlier = tokens[start - 1];
    const another = token.gap === ', ' && tokens[start]?.gap === ', ' && isCapital(earlier);
    return another && !COUNTRY_NAMES.has(earlier?.text ?? '') ? null : [start, first - 1];
  }
  return null;
}

/** Where a role that reaches `at` begins: titles, modifiers and nationalities before it belong to it. */
export function roleFrom(tokens: readonly Token[], at: number): number {
  let start = at;
  while (start > 0 && (tokens[start] as Token).gap === ' ') {
    const before = tokens[start - 1] as Token;
    const part = TITLE_MODIFIERS.has(before.low) || DEMONYMS.has(before.text) || OF_OFFICE.has(before.low);
    if (!part && !isTitle(before)) break;
    start--;
  }
  return start;
}

// "fire chief", "lock keeper".
const OF_OFFICE: ReadonlySet<string> = new Set(
  'fire harbour harbor lock lighthouse station parish town village union borough ward project program programme'.split(
    ' ',
  ),
);

/** Whether a word is a title or ends in one: "minister", "vice-president". */
export function isTitle(token: Token): boolean {
  return token.word.title;
}

/**
 * The role that ends within a run after "of": "Secretary of | State Anna Keller", "Bishop of | Lowmark Paul Jensen". A
 * given name begins the name, or it follows an office that is always so called.
 */
export function officeBefore(
  tokens: readonly Token[],
  first: number,
  last: number,
): readonly [number, number] | null {
  let of = first - 1;
  if (tokens[of]?.low === 'the' && tokens[first]?.gap === ' ') of--;
  const title = tokens[of - 1];
  if (tokens[of]?.low !== 'of' || tokens[of]?.gap !== ' ' || tokens[of + 1]?.gap !== ' ') return null;
  if (title === undefined || !isTitle(title) || title.low.endsWith('s')) return null;
  for (let name = first + 1; name <= last; name++) {
    const given = name < last && (tokens[name] as Token).word.given;
    if (PLACE_HEADS.has((tokens[name - 1] as Token).low)) continue;
    if (!given && !(name === first + 1 && OFFICES.has((tokens[first] as Token).low))) continue;
    return tokens[name]?.gap === ' ' ? [roleFrom(tokens, of - 1), name - 1] : null;
  }
  return null;
}

const OFFICES: ReadonlySet<string> = new Set(
  'state staff opposition exchequer defence defense justice interior education health finance transport energy agriculture'.split(
    ' ',
  ),
);

/** A role of which a body or country is part, right before a name: "the President of Lowmark, Anna Keller". */
export function roleOfBefore(tokens: readonly Token[], first: number): readonly [number, number] | null {
  const token = tokens[first] as Token;
  if (first < 3 || (token.gap !== ' ' && token.gap !== ', ')) return null;
  let at = first - 1;
  while (at > 0 && first - at < LONGEST_BODY && isCapital(tokens[at]) && tokens[at]?.gap === ' ') at--;
  if (at === first - 1) return null;
  if (tokens[at]?.low === 'the' && tokens[at]?.gap === ' ') at--;
  const title = tokens[at - 1];
  if (tokens[at]?.gap !== ' ' || !/^(?:of|for)$/.test(tokens[at]?.low ?? '')) return null;
  if (title === undefined || !isTitle(title) || title.low.endsWith('s')) return null;
  return [roleFrom(tokens, at - 1), first - 1];
}

const LONGEST_BODY = 6;

/** A role in small letters set off before a name that commas enclose: "the Peruvian president, Anna Keller, said". */
export function roleSetOffBefore(tokens: readonly Token[], run: Run): readonly [number, number] | null {
  const title = tokens[run.first - 1];
  if (title === undefined || tokens[run.first]?.gap !== ', ' || !isTitle(title)) return null;
  if (tokens[run.last + 1] !== undefined && tokens[run.last + 1]?.gap !== ', ') return null;
  const start = roleFrom(tokens, run.first - 1);
  return /^(?:the|his|her|its|their|s)$/.test(tokens[start - 1]?.low ?? '') && tokens[start]?.gap === ' '
    ? [start, run.first - 1]
    : null;
}

/**
 * The role that follows a name after a comma: "Yuri Borisov, Deputy Prime Minister of Russia, said"; none where the
 * words begin a clause or belong to the next name: "beside Borisov, the president said".
 */
export function roleAfter(tokens: readonly Token[], run: Run): readonly [number, number] | null {
  const start = run.last + 1;
  if (tokens[start]?.gap !== ', ') return null;
  const title = titleAfter(tokens, start);
  if (title < 0 || isOfNext(tokens, title)) return null;
  const end = roleEnd(tokens, title);
  if (goesOn(tokens, start, end)) return null;
  const first = /^(?:an?|the)$/.test((tokens[start] as Token).low) && start < end ? start + 1 : start;
  return [first, end];
}

/** "Keller, the deputy Paul Jensen and": a title in small letters right before a name is that one's. */
function isOfNext(tokens: readonly Token[], title: number): boolean {
  const after = tokens[title + 1];
  if (isCapital(tokens[title]) || after?.gap !== ' ' || !isCapital(after) || isTitle(after)) return false;
  const last = tokens[title + 2];
  return after.word.given || (last?.gap === ' ' && isCapital(last) && !isTitle(last));
}

/** Whether a title stands in what follows a name after a comma, be it the name's role or not: people stand so. */
export function titleFollows(tokens: readonly Token[], run: Run): boolean {
  return tokens[run.last + 1]?.gap === ', ' && titleAfter(tokens, run.last + 1) >= 0;
}

const FILLERS = 6;

/** The first title from a place on with only words of a role before it, or -1. */
export function titleAfter(tokens: readonly Token[], start: number): number {
  for (let i = start; i < tokens.length && i - start < FILLERS; i++) {
    const token = tokens[i] as Token;
    // "Russia's Foreign Minister".
    if (i > start && isPossessive(token)) continue;
    if (i > start && token.gap !== ' ') return -1;
    // "The coach's cousin" is the cousin.
    if (isTitle(token) && !token.low.endsWith('s') && !isPossessive(tokens[i + 1])) return i;
    if (!isFiller(token, tokens[i - 1] as Token)) return -1;
  }
  return -1;
}

function isPossessive(token: Token | undefined): boolean {
  return token?.low === 's' && /^['’]$/.test(token.gap);
}

/** The last word of a role: "president of Venezuela", "head of the State Property Agency", "founder and chief executive". */
export function roleEnd(tokens: readonly Token[], title: number): number {
  let end = title;
  let within = false;
  for (let j = title + 1; j < tokens.length && j - title < 10; j++) {
    const token = tokens[j] as Token;
    // "Uncle of the port's director".
    if (within && isPossessive(token) && titleAfter(tokens, j + 1) >= 0) return titleAfter(tokens, j + 1);
    // "Secretary of the dockers' union".
    const isOwned = within && /^['’] $/.test(token.gap) && ORGANISATION_WORDS.has(token.low);
    if ((token.gap !== ' ' && !isOwned) || token.word.calendar) break;
    if (isOwned || TITLE_WORDS.has(token.low) || (TITLE_MODIFIERS.has(token.low) && !isCapital(token)))
      end = j;
    // "president and Paul Jensen": after "and" only a role or a body's name goes on.
    else if (isCapital(token)) {
      if (tokens[j - 1]?.low === 'and' && !within) break;
      end = j;
    } else if (LINK.test(token.low)) within ||= token.low !== 'and' && token.low !== 'the';
    else if (within && j === end + 2 && token.shape === 'lower') end = j;
    else if (within && j === end + 3 && tokens[j - 1]?.low === 'the') end = j;
    else if (within && j === end + 1 && endsBody(token, tokens[end] as Token)) end = j;
    else break;
  }
  return end;
}

/** "Of the state | railway", "of the Kokshe | region": the rest of what somebody heads. */
function endsBody(token: Token, before: Token): boolean {
  if (token.shape !== 'lower' || SPEECH_VERBS.has(token.low) || ACTION_VERBS.has(token.low)) return false;
  if (isCapital(before)) return PLACE_TAILS.has(token.low) || ORGANISATION_WORDS.has(token.low);
  return TITLE_MODIFIERS.has(before.low) && !CLAUSE.test(token.low) && !LINK.test(token.low);
}

// "of", "for"; not "who".
const LINK = /^(?:of|for|and|the|at|in|to|de|on)$/;

/** Whether the words after a role make it the subject of a clause, or the role of a name that follows. */
function goesOn(tokens: readonly Token[], start: number, end: number): boolean {
  const after = tokens[end + 1];
  if (after === undefined) return false;
  const definite = (tokens[start] as Token).low === 'the';
  if (after.gap === ', ') return definite && isCapital(after) && !CALENDAR.has(after.low);
  if (after.gap !== ' ' || after.shape !== 'lower') return false;
  if (SPEECH_VERBS.has(after.low) || ACTION_VERBS.has(after.low)) return true;
  return (
    definite &&
    !/^(?:who|whose|since|until|from|under|with|by|that|as|and|[a-z]+ing)$/.test(after.low) &&
    !LINK.test(after.low)
  );
}

// "who", "with": they begin a clause or a phrase of their own, never a role; not "retired".
const CLAUSE =
  /^(?:and|or|but|who|whom|whose|which|that|is|was|are|were|with|from|into|after|before|while|when|where|because|since|until|between|among|against|than|then|they|this|these|those|also|there|here|over|under|during|without|remains?|remained|becomes?|became|stays?|stayed|alongside|beside|like|including|according)$/;

function isFiller(token: Token, before: Token): boolean {
  if (CLAUSE.test(token.low)) return false;
  if (TITLE_MODIFIERS.has(token.low) || DEMONYMS.has(token.text) || isCapital(token)) return true;
  if (/^(?:an?|the|his|her|its|their|one|of|another|'s)$/.test(token.low)) return true;
  // "a retired judge", but not "retired judges".
  const verb = SPEECH_VERBS.has(token.low) || ACTION_VERBS.has(token.low);
  return token.shape === 'lower' && token.low.length > 3 && (!verb || /^an?$/.test(before.low));
}

import { countSlips } from '../../text/similarity.ts';
import type { NameType } from '../annotation.ts';
import { COUNTRY_NAMES } from './countries.ts';
import { PLAIN_CAPITALS } from './cue-words.ts';
import type { Token } from './find-tokens.ts';
import { foldWord } from './fold-word.ts';
import { KNOWN_ORGANISATIONS } from './known-organisations.ts';
import { ORDINARY_WORDS } from './ordinary-words.ts';
import type { Run } from './run.ts';
import { SURNAMES } from './surnames.ts';
import type { Weight } from './weigh-runs.ts';

/** A run as it stands in one passage of the article, with what speaks for it. */
export interface Mention {
  readonly passage: number;
  readonly run: Run;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly words: readonly Token[];
  readonly inherent: number;
  readonly context: Weight;
}

/** What a mention names, and under which name the article knows it. */
export interface Decision {
  readonly mention: Mention;
  readonly type: NameType;
  readonly name: string;
}

interface Entry {
  readonly key: string;
  readonly words: readonly string[];
  readonly text: string;
  readonly mentions: Mention[];
  type: NameType | null;
  name: string;
}

const PERSON_ENOUGH = 2;
// A name's words alone, where nothing around it speaks.
const ENOUGH_ALONE = 1.1;
const LONE_ENOUGH = 2.4;
const CONTEXT_MOST = 6;

/** Decides for the article as a whole, so that one clear mention explains the bare ones. */
export function decideNames(mentions: readonly Mention[]): Decision[] {
  const entries = gather(mentions);
  const all = [...entries.values()];
  for (const entry of all) if (entry.words.length > 1) entry.type = decideLong(entry, entries);
  const bearers = indexPersons(all);
  const bodies = indexBodies(all);
  nameAcronyms(all, mentions);
  for (const entry of all) if (entry.words.length === 1) decideLone(entry, bearers, bodies);
  for (const entry of all) linkShorter(entry, bearers);
  const decisions: Decision[] = [];
  for (const mention of mentions) {
    const entry = entries.get(keyOf(mention));
    if (!entry?.type) continue;
    decisions.push({ mention, type: entry.type, name: entry.name });
  }
  return decisions;
}

function keyOf(mention: Mention): string {
  const shout = mention.words.length === 1 && mention.words[0]?.shape === 'caps' && !mention.run.headline;
  return shout ? mention.text : mention.words.map((word) => foldWord(word.low)).join(' ');
}

function gather(mentions: readonly Mention[]): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  for (const mention of mentions) {
    const key = keyOf(mention);
    const entry = entries.get(key);
    if (entry !== undefined) entry.mentions.push(mention);
    else
      entries.set(key, {
        key,
        words: mention.words.map((word) => foldWord(word.low)),
        text: mention.text,
        mentions: [mention],
        type: null,
        name: mention.text,
      });
  }
  return entries;
}

/** All that speaks for a reading, less the average of what speaks against it: a use as an adjective is no denial. */
function sum(entry: Entry, of: (mention: Mention) => number): number {
  let good = 0;
  let bad = 0;
  for (const mention of entry.mentions) {
    const weight = of(mention);
    if (weight > 0) good += weight;
    else bad += weight;
  }
  return Math.min(CONTEXT_MOST, good) + bad / entry.mentions.length;
}

function fixedKind(entry: Entry): NameType | null {
  for (const { run } of entry.mentions) if (run.kind !== null) return run.kind;
  return null;
}

function decideLong(entry: Entry, entries: ReadonlyMap<string, Entry>): NameType | null {
  const fixed = fixedKind(entry);
  const titled = entry.mentions.some(({ run }) => run.role !== null);
  if (fixed !== null && !titled) return fixed;
  const inherent = entry.mentions[0]?.inherent ?? 0;
  const person = inherent + sum(entry, ({ context }) => context.person);
  const organisation = sum(entry, ({ context }) => context.organisation);
  if (person >= PERSON_ENOUGH && inherent > -2 && person >= organisation) return 'person';
  if (entry.mentions.every(({ run }) => run.headline)) return null;
  if (organisation >= 1.5) return 'organisation';
  if (sum(entry, ({ context }) => context.place) >= 1.2) return 'place';
  if (inherent < ENOUGH_ALONE || organisation >= 1) return null;
  // Unknown words: the surname alone must be somebody, or something around the name.
  const alone = entries.get(entry.words[entry.words.length - 1] as string);
  const echo = alone === undefined ? 0 : sum(alone, ({ context }) => context.person);
  return person - inherent >= 0.3 || echo >= 0.5 ? 'person' : null;
}

/** Surnames and given names of the article's people; null where two share one. */
function indexPersons(entries: readonly Entry[]): Map<string, Entry | null> {
  const bearers = new Map<string, Entry | null>();
  const people = entries
    .filter((entry) => entry.type === 'person')
    .sort((a, b) => b.words.length - a.words.length || b.mentions.length - a.mentions.length);
  for (const entry of people) {
    const { words } = entry;
    const plain = words.filter((word) => !/^(?:jr|sr|ii|iii|iv)$/.test(word.replaceAll('.', '')));
    for (let from = 1; from < plain.length; from++) put(bearers, plain.slice(from).join(' '), entry);
    for (let from = 1; from < plain.length - 1; from++) put(bearers, plain[from] as string, entry);
  }
  for (const entry of people) {
    const given = entry.words[0] as string;
    if (!bearers.has(given)) put(bearers, given, entry);
  }
  return bearers;
}

function put(bearers: Map<string, Entry | null>, key: string, entry: Entry): void {
  if (key.length < 2) return;
  const known = bearers.get(key);
  if (known === undefined) bearers.set(key, entry);
  else if (known !== null && known !== entry && !covers(known.words, entry.words)) bearers.set(key, null);
}

function covers(longer: readonly string[], shorter: readonly string[]): boolean {
  return shorter.every((word) => longer.includes(word));
}

/** First words of the article's organisations. */
function indexBodies(entries: readonly Entry[]): Map<string, Entry> {
  const bodies = new Map<string, Entry>();
  for (const entry of entries)
    if (entry.type === 'organisation') {
      const [first = ''] = entry.words;
      if (!ORDINARY_WORDS.has(first) && first.length > 2 && !bodies.has(first)) bodies.set(first, entry);
    }
  return bodies;
}

function decideLone(
  entry: Entry,
  bearers: ReadonlyMap<string, Entry | null>,
  bodies: ReadonlyMap<string, Entry>,
): void {
  const fixed = fixedKind(entry);
  const word = entry.words[0] as string;
  const bearer = bearers.get(word);
  const token = entry.mentions[0]?.words[0] as Token;
  const organisation = sum(entry, ({ context }) => context.organisation);
  const context = sum(entry, ({ context }) => context.person);
  const place = sum(entry, ({ context }) => context.place);
  if (entry.type !== null) return;
  if (fixed === 'organisation' && KNOWN_ORGANISATIONS.has(entry.text)) {
    entry.type = fixed;
    return;
  }
  if (
    bearer !== undefined &&
    (fixed === null || (!COUNTRY_NAMES.has(entry.text) && place < 1.2 * entry.mentions.length))
  ) {
    entry.type = 'person';
    if (bearer !== null) entry.name = bearer.text;
    return;
  }
  if (fixed !== null) {
    const titled = entry.mentions.some(({ run }) => run.role !== null);
    entry.type = titled ? 'person' : fixed;
    return;
  }
  if (entry.mentions.every(({ run }) => run.headline)) return;
  const slip = isAcronym(token) ? undefined : slippedBearer(word, bearers);
  if (slip !== undefined) {
    entry.type = 'person';
    entry.name = slip.text;
    return;
  }
  if (isAcronym(token) || BODY_SHAPE.test(token.text)) {
    entry.type = 'organisation';
    return;
  }
  const inherent = entry.mentions[0]?.inherent ?? 0;
  const titled = entry.mentions.some(({ run }) => run.role !== null);
  const body = bodies.get(word);
  if (body !== undefined && !titled) {
    entry.type = 'organisation';
    return;
  }
  const repeated = inherent > 0 ? Math.min(1.5, 0.4 * (entry.mentions.length - 1)) : 0;
  if (inherent + context + repeated >= LONE_ENOUGH && organisation < context + inherent)
    entry.type = 'person';
  else if (organisation >= 1.4) entry.type = 'organisation';
  else if (place >= 1.2 && inherent >= 0) entry.type = 'place';
}

// "France24", "AFP-Moscow"; not "Guaidó".
const BODY_SHAPE = /^(?:\p{Lu}\p{Ll}{2,}\d{1,3}|\p{Lu}{2,6}-\p{Lu}\p{Ll}+)$/u;

// Each unknown word is held against all of them; an article with more is a list.
const MOST_BEARERS = 300;

/** The one person of the article whose surname or given name this word misspells. */
function slippedBearer(word: string, bearers: ReadonlyMap<string, Entry | null>): Entry | undefined {
  if (word.length < 5 || ORDINARY_WORDS.has(word) || bearers.size > MOST_BEARERS) return undefined;
  let found: Entry | undefined;
  for (const [name, entry] of bearers) {
    if (entry === null || name.length < 5 || name.charAt(0) !== word.charAt(0)) continue;
    if (countSlips(name, word, 1) > 1) continue;
    if (found !== undefined && found !== entry) return undefined;
    found = entry;
  }
  return found;
}

function isAcronym(token: Token): boolean {
  if (token.shape !== 'caps' || PLAIN_CAPITALS.has(token.text)) return false;
  if (!/^[\p{Lu}&\d]{2,6}$/u.test(token.text)) return false;
  // A longer one that is a word or a surname is only shouted.
  return token.text.length < 4 || !(ORDINARY_WORDS.has(token.low) || SURNAMES.has(token.low));
}

/** "Organization of Petroleum Exporting Countries (OPEC)": the short form takes the long one's name. */
function nameAcronyms(entries: readonly Entry[], mentions: readonly Mention[]): void {
  const byKey = new Map(entries.map((entry) => [entry.key, entry]));
  for (let i = 1; i < mentions.length; i++) {
    const short = mentions[i] as Mention;
    const long = mentions[i - 1] as Mention;
    if (short.passage !== long.passage || short.words.length !== 1 || !isAcronym(short.words[0] as Token))
      continue;
    if (short.start - long.end !== 2 || short.words[0]?.gap !== ' (') continue;
    const body = byKey.get(keyOf(long));
    const entry = byKey.get(keyOf(short));
    if (entry === undefined || body === undefined || body.type === 'place' || body.words.length < 2) continue;
    if (body.type === 'person' && !initialsMatch(body.words, short.text)) continue;
    body.type = 'organisation';
    entry.type = 'organisation';
    entry.name = body.text;
  }
}

function initialsMatch(words: readonly string[], short: string): boolean {
  return (
    words
      .map((word) => word.charAt(0))
      .join('')
      .toUpperCase() === short
  );
}

/** Gives "Nicolás", "Padrino López" and "Hugo Chávez" the fullest name that the article writes. */
function linkShorter(entry: Entry, bearers: ReadonlyMap<string, Entry | null>): void {
  if (entry.type === 'organisation' && !KNOWN_ORGANISATIONS.has(entry.text)) return;
  if (entry.words.length < 2) return;
  const bearer = bearers.get(entry.key);
  if (bearer === undefined || bearer === entry || fixedKind(entry) !== null) return;
  entry.type = 'person';
  if (bearer !== null) entry.name = bearer.text;
}

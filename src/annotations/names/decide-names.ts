import type { NameType } from '../annotation.ts';
import { COUNTRY_NAMES } from './countries.ts';
import { type Decision, type Entry, fixedKind, gather, type Mention } from './entries.ts';
import type { Token } from './find-tokens.ts';
import { indexPersons, linkShorter, slippedBearer } from './index-bearers.ts';
import { KNOWN_ORGANISATIONS } from './known-organisations.ts';
import { isAcronym, nameAcronyms } from './name-acronyms.ts';
import { ORDINARY_WORDS } from './ordinary-words.ts';

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
    const entry = entries.get(mention.key);
    if (!entry?.type) continue;
    decisions.push({ mention, type: entry.type, name: entry.name });
  }
  return decisions;
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
    (fixed === null ||
      (COUNTRY_NAMES.has(entry.text)
        ? context >= 0.5 && place < 0.5 * entry.mentions.length
        : place < 1.2 * entry.mentions.length))
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
  const inherent = entry.mentions[0]?.inherent ?? 0;
  if (inherent < LONE_ENOUGH && entry.mentions.every(({ run }) => run.headline)) return;
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
export const BODY_SHAPE = /^(?:\p{Lu}\p{Ll}{2,}\d{1,3}|\p{Lu}{2,6}-\p{Lu}\p{Ll}+)$/u;

import { GIVEN_NAMES } from '../annotations/names/given-names.ts';
import type { ArticleMentions } from './article-mentions.ts';
import { type Bearer, join, type Loose, label, type Merged, mayBeOne, rootOf } from './people-bearers.ts';
import { joinBlock, LARGEST_BLOCK } from './people-blocks.ts';
import type { ByHand } from './people-by-hand.ts';
import { gatherCompany } from './people-company.ts';
import { joinByHand } from './people-hand-join.ts';
import { handOut } from './people-hand-out.ts';
import { skeleton, soundKey, soundOfRest } from './people-keys.ts';
import { abbreviated, sameSurname, slippedSurname, soundsAlike, turnedRound } from './people-reasons.ts';
import { joinShortForms } from './people-short-forms.ts';

/** Joins bearers by surname blocks, then hands out the lone names. */
export async function joinPeople(
  ordered: readonly ArticleMentions[],
  byKey: Map<string, Bearer>,
  loose: readonly Loose[],
  hand: ByHand,
  breathe: () => Promise<void>,
): Promise<Merged> {
  const { lone, complaints } = joinByHand(hand, byKey, loose);
  const people = [...byKey.values()].filter((bearer) => bearer.type === 'person');
  people.sort((a, b) => (a.key < b.key ? -1 : 1));
  await breathe();
  const alone = looseWords(loose);
  const company = gatherCompany(people, ordered.length, alone);
  await breathe();
  for (const block of blocks(people, (bearer) => [bearer.parts.surname])) {
    await breathe();
    // Initials last: which full names are one must be known before.
    joinBlock(block, (a, b) => sameSurname(a, b, company));
    joinBlock(block, abbreviated);
  }
  for (const block of blocks(people, (bearer) => [`${bearer.parts.given}|${bearer.parts.words[1]}`])) {
    await breathe();
    joinLonger(block);
  }
  for (const block of blocks(people, (bearer) => [soundOfRest(bearer.parts.words)])) {
    await breathe();
    joinBlock(block, (a, b) => soundsAlike(a, b, company));
  }
  await breathe();
  for (const block of blocks(people, ({ parts }) => [[...parts.words].sort().join(' ')])) {
    await breathe();
    joinBlock(block, (a, b) => turnedRound(a, b, company));
  }
  joinTitled(people);
  for (const block of blocks(people, (bearer) => [
    `${bearer.parts.given}|${skeleton(bearer.parts.surname)}`,
  ])) {
    await breathe();
    joinBlock(block, (a, b) => slippedSurname(a, b, company, alone));
  }
  joinShortForms(ordered, byKey, hand.keyOf);
  await breathe();
  const local = await handOut(ordered, byKey, people, loose, lone, hand.keyOf, company, breathe);
  hand.noteOwn(local);
  await breathe();
  const places = new Map(ordered.map(({ article }, place) => [article, place]));
  return {
    bearers: [...byKey.values()].filter((bearer) => bearer.into === null),
    byKey,
    keyOf: hand.keyOf,
    local,
    places,
    complaints,
  };
}

function blocks(people: readonly Bearer[], keysOf: (bearer: Bearer) => readonly string[]): Bearer[][] {
  const found = new Map<string, Bearer[]>();
  for (const bearer of people)
    for (const key of keysOf(bearer)) {
      const block = found.get(key);
      if (block === undefined) found.set(key, [bearer]);
      else block.push(bearer);
    }
  return [...found.values()].filter((block) => block.length > 1);
}

/** "Vladimir Padrino" and "Vladimir Padrino López": one surname more, where only one bearer has it. */
function joinLonger(block: readonly Bearer[]): void {
  if (block.length > LARGEST_BLOCK) return;
  for (const shorter of block) {
    const { words } = shorter.parts;
    const longer = new Set<Bearer>();
    for (const other of block) {
      if (other.parts.words.length <= words.length || rootOf(other) === rootOf(shorter)) continue;
      if (words.every((word, i) => other.parts.words[i] === word)) longer.add(rootOf(other));
    }
    if (longer.size !== 1) continue;
    const [other] = [...longer] as [Bearer];
    join(shorter, other, `“${label(shorter)}” begins “${label(other)}”, and only that`);
  }
}

/** "Harbour Master Ann Lee" and "Ann Lee": the words before a whole name are a title that was not told from it. */
function joinTitled(people: readonly Bearer[]): void {
  const byName = new Map<string, Bearer>();
  for (const bearer of people) byName.set(soundOfName(bearer.parts.words), bearer);
  for (const bearer of people) {
    const { words } = bearer.parts;
    for (let at = 1; at <= Math.min(words.length - 2, LONGEST_TITLE); at++) {
      if (GIVEN_NAMES.has(words[at - 1] as string)) break;
      const other = byName.get(soundOfName(words.slice(at)));
      if (other === undefined || other === bearer || !mayBeOne(rootOf(bearer), rootOf(other))) continue;
      join(other, bearer, `“${label(bearer)}” is “${label(other)}” with a title`);
      takeTitle(rootOf(other), bearer, at);
      break;
    }
  }
}

const LONGEST_TITLE = 3;

function soundOfName(words: readonly string[]): string {
  return `${soundKey(words[0] ?? '')}|${soundOfRest(words)}`;
}

/** Counts the spellings with a title as those without it, and the title as a role. */
function takeTitle(person: Bearer, titled: Bearer, words: number): void {
  for (const [spelling, count] of titled.spellings) {
    const parts = spelling.split(' ');
    if (parts.length <= words + 1 || person.spellings.get(spelling) === undefined) continue;
    const bare = parts.slice(words).join(' ');
    person.spellings.delete(spelling);
    person.spellings.set(bare, (person.spellings.get(bare) ?? 0) + count);
    const [citation] = titled.citations;
    if (citation !== undefined) person.roles.push({ role: parts.slice(0, words).join(' '), citation });
  }
}

function looseWords(loose: readonly Loose[]): Map<number, Set<string>> {
  const alone = new Map<number, Set<string>>();
  for (const { article, word } of loose) {
    const words = alone.get(article);
    if (words === undefined) alone.set(article, new Set([word]));
    else words.add(word);
  }
  return alone;
}

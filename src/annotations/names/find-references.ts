import type { Passage } from '../../passages/passage.ts';
import type { NameAnnotation, ReferenceAnnotation } from '../annotation.ts';
import { DEMONYMS } from './countries.ts';
import { TITLE_MODIFIERS, TITLE_WORDS } from './cue-words.ts';
import type { Token } from './find-tokens.ts';

interface Names {
  readonly names: readonly NameAnnotation[];
  readonly references: ReferenceAnnotation[];
}

const PRONOUNS: ReadonlySet<string> = new Set(['he', 'she', 'him', 'his', 'her', 'himself', 'herself']);

/** Adds to each passage the pronouns and role phrases that plainly stand for one of the article's people. */
export function findReferences(
  passages: readonly Passage[],
  texts: readonly (readonly Token[])[],
  results: readonly Names[],
): void {
  const holders = findHolders(results);
  passages.forEach((passage, index) => {
    const tokens = texts[index] ?? [];
    const { names, references } = results[index] as Names;
    const people = names.filter(({ type }) => type === 'person');
    let next = 0;
    let quoted = false;
    let only: string | null = null;
    let several = false;
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at] as Token;
      quoted = quotedAfter(quoted, token.gap);
      while (next < people.length && (people[next] as NameAnnotation).start <= token.start) {
        const { name } = people[next++] as NameAnnotation;
        if (only !== null && only !== name) several = true;
        only = name;
      }
      if (quoted) continue;
      if (PRONOUNS.has(token.low)) {
        // With two people named before it, only grammar would tell whom a pronoun means.
        if (only !== null && !several) references.push(refer(passage.text, token.start, token.end, only));
        continue;
      }
      const phrase = token.low === 'the' ? rolePhrase(tokens, at) : null;
      if (phrase === null || isRoleOf(people, next, phrase.end)) continue;
      const holder = holders.get(phrase.head);
      if (holder == null) continue;
      references.push(refer(passage.text, token.start, phrase.end, holder));
      at = phrase.last;
    }
  });
}

/** Whether a role ends there that is written with the name before or after it. */
function isRoleOf(people: readonly NameAnnotation[], next: number, end: number): boolean {
  return people[next - 1]?.role?.end === end || people[next]?.role?.end === end;
}

function refer(text: string, start: number, end: number, name: string): ReferenceAnnotation {
  return { start, end, text: text.slice(start, end), name };
}

function quotedAfter(quoted: boolean, gap: string): boolean {
  let now = quoted;
  for (const mark of gap)
    if (mark === '“') now = true;
    else if (mark === '”') now = false;
    else if (mark === '"') now = !now;
    else if (mark === '\n') now = false;
  return now;
}

/** Who holds each title in the article; null where two do. */
function findHolders(results: readonly Names[]): Map<string, string | null> {
  const holders = new Map<string, string | null>();
  for (const { names } of results)
    for (const { role, name, type } of names) {
      if (role === undefined || type !== 'person') continue;
      for (const word of role.text.toLowerCase().split(/[^\p{L}-]+/u)) {
        if (!TITLE_WORDS.has(word) || COURTESY.has(word)) continue;
        const known = holders.get(word);
        if (known === undefined) holders.set(word, name);
        else if (known !== name) holders.set(word, null);
      }
    }
  return holders;
}

const COURTESY: ReadonlySet<string> = new Set('mr mrs ms miss mx dr sir lady lord chief'.split(' '));

/** "the Venezuelan president", "the minister": title at the end, and no name or "of" after it. */
function rolePhrase(
  tokens: readonly Token[],
  at: number,
): { head: string; end: number; last: number } | null {
  for (let i = at + 1; i < tokens.length && i - at < 5; i++) {
    const token = tokens[i] as Token;
    if (token.gap !== ' ') return null;
    const after = tokens[i + 1];
    const goesOn =
      after !== undefined &&
      after.gap === ' ' &&
      (after.shape !== 'lower' || after.low === 'of' || TITLE_WORDS.has(after.low));
    if (TITLE_WORDS.has(token.low) && !goesOn) return { head: token.low, end: token.end, last: i };
    if (!TITLE_MODIFIERS.has(token.low) && !DEMONYMS.has(token.text) && !TITLE_WORDS.has(token.low))
      return null;
  }
  return null;
}

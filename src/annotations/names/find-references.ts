import type { Passage } from '../../passages/passage.ts';
import type { NameAnnotation, ReferenceAnnotation } from '../annotation.ts';
import { DEMONYMS } from './countries.ts';
import { TITLE_MODIFIERS, TITLE_WORDS } from './cue-words.ts';
import { isCapital, type Token } from './find-tokens.ts';
import { trackPronouns } from './pronoun-tracker.ts';
import { OFFICE_WORDS, type RolePhrase, type TitleHolders, trackTitles } from './title-holders.ts';

interface Names {
  readonly names: readonly NameAnnotation[];
  readonly references: ReferenceAnnotation[];
}

/** Adds to each passage the pronouns and role phrases that plainly stand for one of the article's people. */
export function findReferences(
  passages: readonly Passage[],
  texts: readonly (readonly Token[])[],
  results: readonly Names[],
): void {
  const holders = trackTitles();
  const sexes = new Map<string, boolean>();
  passages.forEach((passage, index) => {
    const { names, references } = results[index] as Names;
    const people = names.filter(({ type }) => type === 'person');
    references.push(...findInPassage(passage.text, texts[index] ?? [], people, holders, sexes));
  });
}

function findInPassage(
  text: string,
  tokens: readonly Token[],
  people: readonly NameAnnotation[],
  holders: TitleHolders,
  sexes: Map<string, boolean>,
): ReferenceAnnotation[] {
  const found: ReferenceAnnotation[] = [];
  const pronouns = trackPronouns(sexes);
  let next = 0;
  let quoted = false;
  let sentence = 0;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    quoted = quotedAfter(quoted, token.gap);
    if (token.opens && /[.!?\n]/.test(token.gap)) {
      sentence = token.start;
      pronouns.sentence();
    }
    for (; next < people.length && (people[next] as NameAnnotation).start <= token.start; next++) {
      const person = people[next] as NameAnnotation;
      const first = Math.min(person.start, person.role?.start ?? person.start) <= sentence;
      pronouns.named(person, first, tokenAfter(tokens, at, person.end));
      if (person.role !== undefined) holders.note(person.name, person.role.text);
    }
    if (quoted) continue;
    if (token.word.pronoun) {
      const name = pronouns.meant(token.low);
      if (name !== null) found.push(refer(text, token.start, token.end, name));
      continue;
    }
    const phrase = token.low === 'the' ? rolePhrase(tokens, at) : null;
    if (phrase === null || isRoleOf(people, next, phrase.end)) continue;
    const holder = holders.find(phrase);
    if (holder === null) continue;
    found.push(refer(text, token.start, phrase.end, holder));
    at = phrase.last;
  }
  return found;
}

function tokenAfter(tokens: readonly Token[], at: number, end: number): Token | undefined {
  let i = at;
  while (i < tokens.length && (tokens[i] as Token).start < end) i++;
  return tokens[i];
}

/** Whether a role ends there that is written with the name before or after it. */
function isRoleOf(people: readonly NameAnnotation[], next: number, end: number): boolean {
  return people[next - 1]?.role?.end === end || people[next]?.role?.end === end;
}

function refer(text: string, start: number, end: number, name: string): ReferenceAnnotation {
  return { start, end, text: text.slice(start, end), name };
}

function quotedAfter(quoted: boolean, gap: string): boolean {
  if (gap === ' ' || gap === ', ' || gap === '. ') return quoted;
  let now = quoted;
  for (const mark of gap)
    if (mark === '“') now = true;
    else if (mark === '”') now = false;
    else if (mark === '"') now = !now;
    else if (mark === '\n') now = false;
  return now;
}

/** "the Venezuelan president", "the minister": title at the end, and no name or "of" after it. */
function rolePhrase(
  tokens: readonly Token[],
  at: number,
): (RolePhrase & { readonly end: number; readonly last: number }) | null {
  const modifiers: string[] = [];
  let country: string | null = null;
  let body: string | null = null;
  for (let i = at + 1; i < tokens.length && i - at < 5; i++) {
    const token = tokens[i] as Token;
    if (token.gap !== ' ') return null;
    const title = TITLE_WORDS.has(token.low);
    if ((title || OFFICE_WORDS.has(token.low)) && !goesOn(tokens[i + 1]))
      return { head: token.low, modifiers, country, body, end: token.end, last: i };
    if (DEMONYMS.has(token.text)) country = DEMONYMS.get(token.text) ?? null;
    else if (title || TITLE_MODIFIERS.has(token.low)) modifiers.push(token.low);
    else if (body === null && isCapital(token)) body = token.text;
    else return null;
  }
  return null;
}

function goesOn(after: Token | undefined): boolean {
  if (after?.gap !== ' ') return false;
  return after.shape !== 'lower' || after.low === 'of' || TITLE_WORDS.has(after.low);
}

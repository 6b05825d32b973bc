import type { NameAnnotation, ReferenceAnnotation } from '../annotations/annotation.ts';
import type { PassageNames } from '../annotations/names/find-names.ts';
import type { Passage } from '../passages/passage.ts';
import type { MentionedName } from './mentioned-name.ts';

// Per passage the number of its names, four numbers for each, the number of its references and three for each. A name:
// how far it starts after the one before it, its length, its index among the names of the article, and 0 or one more than
// the start of its role, whose length follows. A reference: the first three of these.
const BLANK = 32;
const ZERO = 48;

/** Where the names and references of an article stand, passage by passage, in numbers with blanks between them. */
export function writePlaces(found: readonly PassageNames[], mentioned: readonly MentionedName[]): string {
  const indexes = new Map(mentioned.map(({ type, name }, index) => [`${type}:${name}`, index]));
  const numbers: number[] = [];
  for (const { names, references } of found) {
    numbers.push(names.length);
    let before = 0;
    for (const { start, end, type, name, role } of names) {
      numbers.push(start - before, end - start, indexes.get(`${type}:${name}`) as number);
      if (role) numbers.push(role.start + 1, role.end - role.start);
      else numbers.push(0);
      before = start;
    }
    numbers.push(references.length);
    before = 0;
    for (const { start, end, name } of references) {
      numbers.push(start - before, end - start, indexes.get(`person:${name}`) as number);
      before = start;
    }
  }
  return numbers.join(' ');
}

/** The names and references that stand at these places, under the names that `nameOf` gives to those of the article. */
export function readPlaces(
  places: string,
  passages: readonly Passage[],
  mentioned: readonly MentionedName[],
  nameOf: (name: string) => string,
): PassageNames[] {
  const known = mentioned.map(({ name }) => nameOf(name));
  let at = 0;
  const next = () => {
    let number = 0;
    for (; at < places.length && places.charCodeAt(at) !== BLANK; at++)
      number = number * 10 + places.charCodeAt(at) - ZERO;
    at++;
    return number;
  };
  return passages.map(({ text }) => {
    const cut = (start: number, length: number) => ({
      start,
      end: start + length,
      text: text.slice(start, start + length),
    });
    const names: NameAnnotation[] = [];
    let start = 0;
    for (let left = next(); left > 0; left--) {
      start += next();
      const base = cut(start, next());
      const index = next();
      const name = {
        ...base,
        type: (mentioned[index] as MentionedName).type,
        name: known[index] as string,
      };
      const role = next();
      names.push(role === 0 ? name : { ...name, role: cut(role - 1, next()) });
    }
    const references: ReferenceAnnotation[] = [];
    start = 0;
    for (let left = next(); left > 0; left--) {
      start += next();
      references.push({ ...cut(start, next()), name: known[next()] as string });
    }
    return { names, references };
  });
}

import type { PageUser } from '../../page-protocol.ts';

/** The name that is being written behind an `@` before the caret, and where it begins; null where none is. */
export function findMention(
  text: string,
  caret: number,
): { readonly at: number; readonly typed: string } | null {
  const found = /(?:^|\s)@([^\s@]{0,32})$/.exec(text.slice(0, caret));
  if (found === null) return null;
  const typed = found[1] ?? '';
  return { at: caret - typed.length - 1, typed };
}

/** Those whose name begins with what is typed. */
export function filterPeople(people: readonly PageUser[], typed: string): readonly PageUser[] {
  return people.filter(({ name }) => name.toLowerCase().startsWith(typed.toLowerCase()));
}

/** The text with each `@Name` of somebody known as Discord writes a mention. */
export function writeMentions(text: string, people: readonly PageUser[]): string {
  // Of two names of which one begins with the other, the longer is meant.
  const longestFirst = [...people].sort((a, b) => b.name.length - a.name.length);
  return text.replace(/(^|\s)@([^\n]+)/g, (whole: string, before: string, rest: string) => {
    const person = longestFirst.find(
      ({ name }) =>
        rest.toLowerCase().startsWith(name.toLowerCase()) && !/^[\p{L}\p{N}]/u.test(rest.slice(name.length)),
    );
    if (person === undefined) return whole;
    return `${before}<@${person.id}>${writeMentions(rest.slice(person.name.length), people)}`;
  });
}

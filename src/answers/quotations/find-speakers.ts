import type { Archive } from '../../archive/archive.ts';
import type { Person } from '../../archive/people.ts';
import { findTerms } from '../../text/find-terms.ts';

/** Those whom a speaker as typed can mean: by name in any spelling, else by a role that an article gives. */
export function findSpeakers(typed: string, archive: Archive): readonly Person[] {
  const named = archive.people.find(typed);
  if (named.length > 0) return named.slice(0, 1);
  const wanted = [...new Set(findTerms(typed).map((term) => term.term))];
  if (wanted.length === 0) return [];
  return archive.people.all
    .filter((person) =>
      person.roles.some(({ role }) => {
        const words = new Set(findTerms(role).map((term) => term.term));
        return wanted.every((word) => words.has(word));
      }),
    )
    .slice(0, 5);
}

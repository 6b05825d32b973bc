import type { Archive } from '../../archive/archive.ts';
import type { Question } from '../../questions/question.ts';
import type { Answer } from '../answer.ts';
import { nameAsked, namedAlone } from './named-alone.ts';
import { mainRole } from './person-facts.ts';

/** What needs saying of a name that was asked about: that several bear it, or that none does and which is nearest. */
export function noteOnName(question: Question, answer: Answer, archive: Archive): string | null {
  if (question.kind !== 'who') return null;
  const persons = namedAlone(question, archive);
  if (answer.answered && persons.length > 1) {
    const each = persons.map((person) => {
      const role = mainRole(person);
      return role ? `${person.name} (${role})` : person.name;
    });
    return `${persons.length} people are called so: ${each.join(', ')}. Name one in full for that one alone.`;
  }
  if (answer.answered || persons.length > 0) return null;
  const asked = nameAsked(question);
  if (asked === null) return null;
  const near = archive.people.near?.(asked).map(({ name }) => name) ?? [];
  if (near.length === 0) return null;
  const nearest = near.length === 1 ? `name is ${near[0]}` : `names are ${near.join(', ')}`;
  return `No article names “${asked}”. The nearest ${nearest}.`;
}

import type { Archive } from '../../archive/archive.ts';
import type { Passage } from '../../passages/passage.ts';
import type { Question } from '../../questions/question.ts';

// What is told of others is rarely what was asked of somebody.
const WITHOUT_ONE = 0.55;

/**
 * How far a passage can be about those whom the question names, 0 to 1: less for each person whom neither it nor the
 * paragraph before it, nor the first one of its article, names.
 */
export function namesAsked({ people }: Pick<Question, 'people'>, passage: Passage, archive: Archive): number {
  // A single word may be taken for a person where it is a firm or a town.
  const asked = new Set(
    people.map(({ person }) => person).filter(({ type, name }) => type === 'person' && name.includes(' ')),
  );
  if (asked.size === 0) return 1;
  const all = archive.passagesOf(passage.article);
  const at = all.indexOf(passage);
  // "He" and "the minister" look back.
  const near = [passage, all[at - 1], all[0]].flatMap((each) => (each ? [each.citation] : []));
  let share = 1;
  for (const person of asked)
    if (!near.some((citation) => person.citations.includes(citation))) share *= WITHOUT_ONE;
  return share;
}

import type { NameAnnotation } from '../../annotations/annotation.ts';
import type { Match, SentenceEvidence } from '../../evidence/evidence.ts';
import type { Question } from '../../questions/question.ts';

// Takes " ", " to the ", " with President "; what stands behind it is what the verb is said of.
const DIRECTLY =
  /^\s+(?:(?:to|with|in)\s+)?(?:the\s+)?(?:(?!(?:by|and|on|at|from|for|after|before|of|over|as|against|during)\s)[\p{L}-]+\s+){0,2}$/u;

/**
 * Whether a deed is told of another place or person than the question names: "Lee's visit to Norway" where it asks who
 * visited Sweden.
 */
export function hasOtherObject(
  { people }: Question,
  verb: Match,
  { matches }: SentenceEvidence,
  names: readonly NameAnnotation[],
  text: string,
): boolean {
  const asked = new Set(people.map(({ person }) => person.type));
  const object = names.find(({ start }) => start >= verb.end && DIRECTLY.test(text.slice(verb.end, start)));
  if (!object || !asked.has(object.type)) return false;
  const typed = people.some(({ person }) => person.name === object.name);
  return !typed && !matches.some(({ start, end }) => start >= object.start && end <= object.end);
}

import type { Archive } from '../../archive/archive.ts';
import type { Findings } from '../../evidence/evidence.ts';
import type { Question } from '../../questions/question.ts';
import { articleHas } from '../article-has.ts';
import type { Claim } from '../claim.ts';

// An article of a few lines may leave its subject to the headline of the page that it stood on.
const FEWEST_PASSAGES = 3;

/** Whether the whole article of a claim never names, under any spelling, somebody or something that the question names. */
export function lacksName(
  { people }: Question,
  { passage: { article } }: Claim,
  { terms }: Findings,
  archive: Archive,
): boolean {
  if (archive.passagesOf(article).length < FEWEST_PASSAGES) return false;
  return people.some(({ span }) => {
    const words = terms.filter(({ start, end }) => start >= span.start && end <= span.end);
    return words.length > 0 && !words.some((word) => articleHas(word, article, archive));
  });
}

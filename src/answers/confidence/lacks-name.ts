import type { Archive } from '../../archive/archive.ts';
import type { Findings, WeighedTerm } from '../../evidence/evidence.ts';
import type { Question } from '../../questions/question.ts';
import { fold } from '../../text/fold.ts';
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
  const names = people
    .map(({ span }) => terms.filter(({ start, end }) => start >= span.start && end <= span.end))
    .filter((words) => words.length > 0);
  const passages = archive.passagesOf(article);
  if (names.length === 0 || passages.length < FEWEST_PASSAGES) return false;
  const text = fold([article.title ?? '', ...passages.map((each) => each.text)].join(' '));
  return names.some((words) => !words.some((word) => isIn(word, text)));
}

function isIn({ term, word, variants }: WeighedTerm, text: string): boolean {
  return [word, term, ...variants.map((each) => each.term)].some((stem) => hasWordFrom(text, stem));
}

/** Whether a word of a text begins so. */
function hasWordFrom(text: string, stem: string): boolean {
  for (let at = text.indexOf(stem); at >= 0; at = text.indexOf(stem, at + 1))
    if (!/[\p{L}\p{N}]/u.test(text[at - 1] ?? ' ')) return true;
  return false;
}

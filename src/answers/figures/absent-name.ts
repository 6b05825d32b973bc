import type { Archive } from '../../archive/archive.ts';
import type { Article } from '../../articles/article.ts';
import type { Question, QuestionTerm } from '../../questions/question.ts';
import { articleHas } from '../article-has.ts';

// What is told in an article that never has a name of the question is told of somebody or some place else.
const NAME_ABSENT = 0.4;

/** How far an article may speak of all whom and of all places that a question names: 1, or less where it lacks one. */
export function nameFit(question: Question, article: Article, archive: Archive): number {
  const named = question.terms.filter((term) => isName(question, term));
  return named.every((term) => articleHas(term, article, archive)) ? 1 : NAME_ABSENT;
}

/** Whether a term of a question is known as a name or typed as one. */
export function isName({ text }: Question, { start, inName, inDate, weight }: QuestionTerm): boolean {
  return !inDate && weight >= 1 && (inName || (start > 0 && /^\p{Lu}/u.test(text.slice(start, start + 2))));
}

import type { Answer, Excerpt, ShortAnswer } from '../../../src/answers/answer.ts';
import type { RequestCommand } from '../../../src/questions/request.ts';

/** An excerpt of an article with everything that an article can have. */
export function makeExcerptOf(
  number: number,
  text: string,
  { article, ...facts }: Partial<Omit<Excerpt, 'article'>> & { article?: Partial<Excerpt['article']> } = {},
): Excerpt {
  return {
    number,
    citation: `c:${String(number).padStart(16, '0')}`,
    article: {
      id: `story-${number}`,
      title: `Headline ${number}`,
      published: '2024-02-03',
      publishedCertainty: 'stated',
      source: `Outlet ${number}`,
      url: `https://outlet-${number}.example/story`,
      ...article,
    },
    paragraph: number,
    text,
    link: article?.url === null ? null : `https://outlet-${number}.example/story#:~:text=${number}`,
    highlights: [],
    score: 0.8,
    ...facts,
  };
}

/** One short answer that rests on the first excerpt. */
export function makeShort(text: string, facts: Partial<ShortAnswer> = {}): ShortAnswer {
  return { text, value: null, basis: null, score: 1, citations: [1], ...facts };
}

/** An answer of one kind, sure where nothing else is said. */
export function makeAnswer(
  kind: RequestCommand,
  answers: readonly ShortAnswer[],
  excerpts: readonly Excerpt[],
  facts: Partial<Answer> = {},
): Answer {
  return {
    command: kind,
    kind,
    answered: answers.length > 0,
    confidence: answers.length > 0 ? 0.9 : 0.1,
    answers,
    excerpts,
    today: '2024-06-01',
    ...facts,
  };
}

import { expect, it } from 'vitest';
import type { Answer, Excerpt, ShortAnswer } from '../../src/answers/answer.ts';
import { timelineEvents } from '../../src/pictures/timeline-events.ts';

function excerpt(number: number, text: string): Excerpt {
  const article = {
    id: 'a',
    title: null,
    published: null,
    publishedCertainty: 'unknown',
    source: null,
    url: null,
  } as const;
  return {
    number,
    text,
    article,
    citation: `c:${number}`,
    paragraph: 1,
    link: null,
    highlights: [],
    score: 1,
  };
}

function answer(part: Partial<ShortAnswer>): ShortAnswer {
  return { text: '2022', value: '2022', basis: null, score: 0.5, citations: [1], ...part };
}

const events = (answers: ShortAnswer[], ...excerpts: Excerpt[]) =>
  timelineEvents({ answers, excerpts } satisfies Pick<Answer, 'answers' | 'excerpts'>);

const TEXT = 'The ferry line closed in May 2021. It opened again in 2022.';

it('labels an event with the sentence that holds its date', () => {
  const [may, year] = events(
    [
      answer({ text: 'May 2021', value: '2021-05', basis: '“May 2021”, as the article has it' }),
      answer({ basis: '“2022”, as the article has it' }),
    ],
    excerpt(1, TEXT),
  );
  expect(may).toEqual({
    date: 'May 2021',
    value: '2021-05',
    label: 'The ferry line closed in May 2021.',
    citations: [1],
    score: 0.5,
  });
  expect(year?.label).toBe('It opened again in 2022.');
});

it('labels it with the whole excerpt where the date is not found in it', () => {
  expect(events([answer({ basis: '“that summer”' })], excerpt(1, TEXT))[0]?.label).toBe(TEXT);
  expect(events([answer({})], excerpt(1, TEXT))[0]?.label).toBe(TEXT);
});

it('has no value where the answer leaves the date open', () => {
  expect(events([answer({ text: 'soon', value: null })], excerpt(1, TEXT))[0]?.value).toBeNull();
});

it('is without a label where no excerpt is at hand', () => {
  expect(events([answer({ citations: [7] })], excerpt(1, TEXT))[0]?.label).toBe('');
});

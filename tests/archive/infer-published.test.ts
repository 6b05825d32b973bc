import { describe, expect, it } from 'vitest';
import { findDates } from '../../src/annotations/dates/find-dates.ts';
import { type DatingEvidence, inferPublished } from '../../src/archive/infer-published.ts';
import type { Article } from '../../src/articles/article.ts';
import { splitPassages } from '../../src/passages/split-passages.ts';
import { makeArticle } from '../support/make-article.ts';

const PERSONS = /Ana Solis|Ana Solís|Boris Krum|Carla Vane|Dina Osei|Emil Hart/g;

/** Evidence in which `others` are the dated articles and five invented names are persons. */
function evidence(others: readonly Article[] = []): DatingEvidence {
  return {
    passagesOf: splitPassages,
    namesOf: ({ paragraphs }) =>
      paragraphs.map(({ text }) =>
        [...text.matchAll(PERSONS)].map((match) => ({
          start: match.index,
          end: match.index + match[0].length,
          text: match[0],
          type: 'person',
          name: match[0],
        })),
      ),
    datesOf: ({ text, article: { published } }) =>
      findDates(text, { published, certainty: published === null ? 'unknown' : 'stated' }),
    datedNeighbours: () => others,
  };
}

const infer = (
  paragraphs: readonly string[],
  dateline: string | null = null,
  others: readonly Article[] = [],
) =>
  inferPublished(
    makeArticle(
      'undated',
      paragraphs,
      dateline === null ? {} : { dateline: { place: 'Port', date: dateline, agency: null } },
    ),
    evidence(others),
  );

const NEIGHBOUR = makeArticle(
  'ferry',
  ['Ana Solis, Boris Krum and Carla Vane signed the ferry deal on Wednesday.'],
  {
    published: '2022-02-21',
    title: 'Ferry deal signed',
  },
);

describe('inferPublished', () => {
  it('keeps a stated date', () => {
    expect(inferPublished(NEIGHBOUR, evidence())).toEqual({
      value: '2022-02-21',
      certainty: 'stated',
      basis: null,
    });
  });

  it('takes the year of a dateline from a full date in the words', () => {
    expect(infer(['The mayor at the fair, January 1, 2021.', 'The mayor spoke.'], 'XXXX-01-02')).toEqual({
      value: '2021-01-02',
      certainty: 'inferred',
      basis: 'its dateline names 2 January, and the year is that of “January 1, 2021” in it',
    });
  });

  it('crosses the turn of the year where the dateline lies nearest so', () => {
    expect(infer(['The mayor spoke on December 30, 2020.'], 'XXXX-01-02').value).toBe('2021-01-02');
  });

  it('takes the year of the day in the lead from the latest full month', () => {
    const published = infer([
      'The mayor was sworn in in January 2025.',
      'On March 14 she opened the bridge.',
      'She was in the capital in October 2024.',
      'Plans run until 2030.',
    ]);
    expect(published.value).toBe('2025-03-14');
    expect(published.basis).toContain('“January 2025”');
  });

  it('takes a full day in the lead where nothing later is told', () => {
    expect(infer(['The bridge opened on 14 March 2025.', 'It was begun in 2011.']).value).toBe('2025-03-14');
  });

  it('takes the year from a neighbour that tells of the same people', () => {
    const published = infer(
      [
        'Ana Solís met Boris Krum and Carla Vane.',
        'More.',
        'More.',
        'More.',
        'On January 13 Emil Hart objected.',
      ],
      null,
      [NEIGHBOUR],
    );
    expect(published).toEqual({
      value: '2022',
      certainty: 'inferred',
      basis:
        '“January 13” lies nearest to 2022-02-21, the date of “Ferry deal signed”, which tells of the same people',
    });
  });

  it('asks nothing of neighbours that share too few people or that disagree', () => {
    const words = [
      'Ana Solis met Dina Osei.',
      'More.',
      'More.',
      'More.',
      'On January 13 Emil Hart objected.',
    ];
    expect(infer(words, null, [NEIGHBOUR]).certainty).toBe('unknown');
    const all = [
      'Ana Solis, Boris Krum and Carla Vane met.',
      'More.',
      'More.',
      'More.',
      'He spoke on January 13.',
    ];
    const later = { ...NEIGHBOUR, id: 'later', published: '2024-01-20' };
    expect(infer(all, null, [NEIGHBOUR, later]).certainty).toBe('unknown');
  });

  it('tells the year at least of a report that names a full day', () => {
    const published = infer([
      'The mayor spoke.',
      'More.',
      'More.',
      'More.',
      'She had come on 16 February 2022.',
      'The council met this Thursday.',
    ]);
    expect(published.value).toBe('2022');
    expect(published.basis).toContain('“this Thursday”');
  });

  it.each([
    { words: ['The bridge was built in 1999.', 'The mayor spoke on Friday.'], why: 'a lone year' },
    {
      words: ['On March 3 the mayor spoke.', 'War came in August 2008.', 'The boom ended in 2014.'],
      why: 'a month of history',
    },
    { words: ['The mayor spoke on Friday.'], why: 'a weekday' },
    { words: [], why: 'nothing' },
  ])('stays unknown with $why', ({ words }) => {
    expect(infer(words)).toEqual({ value: null, certainty: 'unknown', basis: null });
  });
});

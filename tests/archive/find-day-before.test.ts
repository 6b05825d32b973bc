import { expect, test } from 'vitest';
import { buildArchive } from '../../src/archive/build-archive.ts';
import { makeArticle } from '../support/make-article.ts';

const LEAD = 'The island ferry ran aground on Tuesday.';
const LATER = 'Earlier in the day, the mayor had met the pilots.';

const dayOf = async (paragraphs: readonly string[], published = '2024-03-14') => {
  const archive = await buildArchive([makeArticle('ferry', paragraphs, { published })]);
  const last = archive.passages.at(-1);
  return last ? archive.dates(last).at(-1) : undefined;
};

test('“earlier in the day” goes on with the day of the paragraph before', async () => {
  expect(await dayOf([LEAD, LATER])).toMatchObject({
    value: '2024-03-12',
    anchor: { kind: 'text', words: 'Tuesday' },
  });
});

test('a day of its own paragraph comes first', async () => {
  expect(await dayOf([LEAD, `On Wednesday the council met. ${LATER}`])).toMatchObject({
    value: '2024-03-13',
  });
});

test('a day to come is not that of the story', async () => {
  expect(await dayOf([LEAD, 'The harbour will open on Monday.', LATER])).toMatchObject({
    value: '2024-03-12',
  });
});

test('without any day before it, it is that of the article', async () => {
  expect(await dayOf(['The ferry ran aground.', LATER])).toMatchObject({ value: '2024-03-14' });
});

test('the day of what happened goes before that of the report', async () => {
  const lead = 'A fire killed two workers on Sunday, police said on Monday.';
  expect(await dayOf([lead, 'It broke out at about 3 a.m. in a store.'], '2021-02-02')).toMatchObject({
    value: '2021-01-31T03:00',
  });
});

import { describe, expect, test } from 'vitest';
import { daysCalledOff, isCalledOff, isMovedTo } from '../../../src/answers/events/called-off.ts';
import { openArticles } from '../../support/ask-articles.ts';
import { makeArticle } from '../../support/make-article.ts';

function called(text: string, day: string): boolean {
  const start = text.indexOf(day);
  return isCalledOff(text, { start: 0, end: text.length }, { start, end: start + day.length });
}

describe('isCalledOff', () => {
  test.each([
    ['The opening was put off from Dec. 9 to spring.', 'Dec. 9'],
    ['The signing, planned for 21 March in Bern, will not take place.', '21 March'],
    ['She had planned to travel there in April; the visit was called off.', 'April'],
    ['The premier would not travel to Bern on Friday to sign it.', 'Friday'],
  ])('takes the day of %s', (text, day) => {
    expect(called(text, day)).toBe(true);
  });

  test.each([
    ['The opening was put off from Dec. 9 to spring.', 'spring'],
    ['The vote, scheduled for 6 October, was postponed on Thursday.', 'Thursday'],
    ['The signing is planned for 21 March.', '21 March'],
    ['Police would not say whether he left on Friday.', 'Friday'],
    ['The game was played on Sunday, and the next was called off.', 'Sunday'],
  ])('refuses that of %s: %s', (text, day) => {
    expect(called(text, day)).toBe(false);
  });
});

test.each([
  ['The hearing, set for 16 October, has been postponed to 22 January.', '22 January', true],
  ['The vote was moved from 3 May to 7 June.', '7 June', true],
  ['The vote was moved from 3 May to 7 June.', '3 May', false],
  ['The hearing was postponed on Thursday.', 'Thursday', false],
])('isMovedTo of %s: %s', (text, day, moved) => {
  const start = text.indexOf(day);
  const span = { start, end: start + day.length };
  expect(isMovedTo(text, { start: 0, end: text.length }, span)).toBe(moved);
});

test('the days called off are those of any article', async () => {
  const { archive } = await openArticles([
    makeArticle('off', ['The signing, planned for 21 March, was called off.'], { published: '2024-03-12' }),
    makeArticle('on', ['They signed it on 2 May.'], { published: '2024-05-03' }),
  ]);
  expect([...daysCalledOff(archive.passages, archive)]).toEqual(['2024-03-21/2024-03-21']);
});

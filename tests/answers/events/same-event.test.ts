import { expect, test } from 'vitest';
import { type DatedEvent, groupEvents } from '../../../src/answers/events/same-event.ts';
import { splitPassages } from '../../../src/passages/split-passages.ts';
import { makeArticle } from '../../support/make-article.ts';

function event(text: string, from: string, to = from, ahead = false): DatedEvent {
  const passage = splitPassages(makeArticle(`${text.length}-${from}`, [text]))[0];
  if (!passage) throw new Error('no passage');
  const span = { start: 0, end: text.length };
  return {
    text,
    value: from,
    basis: null,
    score: 1,
    support: 1,
    passage,
    span,
    focus: [],
    key: '',
    from,
    to,
    ahead,
    aside: false,
    sentence: span,
  };
}

const told = (events: readonly DatedEvent[], subject: readonly string[] = []) =>
  groupEvents(
    events,
    subject.map((word) => new Set([word])),
  ).map((group) => group.map(({ text }) => text));

const CLOSED = event('Engineers closed the bridge after divers found a crack.', '2023-06-14');
const SHUT = event('The bridge was shut when a crack was found.', '2023-06-14');

test('events of one day in other words of the same meaning are one', () => {
  expect(told([CLOSED, SHUT])).toHaveLength(1);
});

test('the same words on another day are another event', () => {
  expect(told([CLOSED, event(CLOSED.text, '2024-06-14')])).toHaveLength(2);
});

test('other words on the same day are another event', () => {
  expect(told([CLOSED, event('The mayor opened a school.', '2023-06-14')])).toHaveLength(2);
});

test('the subject that all share makes no two of them one', () => {
  expect(told([CLOSED, event('The bridge was praised in a song.', '2023-06-14')], ['bridg'])).toHaveLength(2);
});

test('the day stands before the month, and what is done before what was planned', () => {
  const month = event(
    'Engineers closed the bridge for a crack that divers found.',
    '2023-06-01',
    '2023-06-30',
  );
  expect(told([month, CLOSED])).toEqual([[CLOSED.text, month.text]]);
  const planned = event(
    'Engineers would close the bridge, as divers had found a crack.',
    '2023-06-14',
    '2023-06-14',
    true,
  );
  expect(told([planned, CLOSED])).toEqual([[CLOSED.text, planned.text]]);
});

test('what two articles tell with the whole subject of one day is one event', () => {
  const vote = event('Ida Roth was chosen mayor in the Brindle election.', '2023-06-14');
  const loss = event('Otto Lind, who lost the election in Brindle, wants it annulled.', '2023-06-14');
  expect(told([vote, loss], ['brindl', 'elect'])).toHaveLength(1);
  const fair = event('Brindle held a fair and sang.', '2023-06-14');
  expect(told([vote, fair], ['brindl', 'elect'])).toHaveLength(2);
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readMessage } from '../../src/answers/read-message.ts';

it('splits a message into its sentences, by line and by point', () => {
  expect(
    readMessage('The harbour closed its pier. The ferry sank on Monday!\nMayor Ostrow lit a lamp').sentences,
  ).toEqual(['The harbour closed its pier.', 'The ferry sank on Monday!', 'Mayor Ostrow lit a lamp']);
});

it('leaves out addresses, mentions and the marks of lists, headings and quoting', () => {
  const text =
    '<@123456> look https://news.example/a?b=c <https://x.example>\n- The harbour closed its pier.\n## Ferry pier news today';
  expect(readMessage(text).sentences).toEqual(['The harbour closed its pier.', 'Ferry pier news today']);
});

it('leaves out sentences of few words beside longer ones, but takes them alone', () => {
  expect(readMessage('No way! The harbour closed its pier. I agree.').sentences).toEqual([
    'The harbour closed its pier.',
  ]);
  expect(readMessage('Brackwater?').sentences).toEqual(['Brackwater?']);
  expect(readMessage('is it so').sentences).toEqual([]);
});

it('takes each sentence once, and of many those that say most', () => {
  const many = Array.from(
    { length: 20 },
    (_, at) => `Ferry number ${at} left ${at > 15 ? 'Brackwater harbour' : ''}.`,
  );
  const { sentences } = readMessage([...many, ...many].join(' '));
  expect(sentences).toHaveLength(8);
  expect(sentences.slice(-4)).toEqual(many.slice(-4));
});

it('finds what is quoted, in marks of any kind or as quoted lines, longest first', () => {
  expect(readMessage('He said "the pier is rotten" and “it must go this year”.').quotations).toEqual([
    'it must go this year',
    'the pier is rotten',
  ]);
  expect(readMessage('«le quai est pourri»').quotations).toEqual(['le quai est pourri']);
  expect(readMessage('Look:\n> The pier\n> is rotten.\nReally?').quotations).toEqual(['The pier is rotten.']);
});

it('parts a quotation where words are left out, and takes no two quoted words', () => {
  expect(readMessage('“the pier is rotten […] it must go”').quotations).toEqual([
    'the pier is rotten',
    'it must go',
  ]);
  expect(readMessage('the “ferry pier”').quotations).toEqual([]);
});

it('reads any text, no more than it says', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: 'binary', maxLength: 3000 }), fc.lorem({ maxCount: 200 })),
      (text) => {
        const { sentences, quotations } = readMessage(text);
        expect(sentences.length).toBeLessThanOrEqual(8);
        expect(quotations.length).toBeLessThanOrEqual(5);
        for (const each of [...sentences, ...quotations]) expect(each.isWellFormed()).toBe(true);
      },
    ),
  );
});

import { expect, it } from 'vitest';
import { ask, openNewsroom } from '../../src/newsroom.ts';
import { makeFolder } from '../support/call-cli.ts';
import { callOn, GOOD } from '../support/invariant-calls.ts';
import { expectAnswer, expectPassage, requestsFor } from '../support/invariant-checks.ts';

const LENGTH = 200_000;

const UNITS = {
  'digits and commas': '1,234,567,',
  'one digit': '7',
  'capital letters': 'A',
  'words with capitals': 'Tallow Okafor ',
  'quotation marks': '"',
  'opening quotation marks': '“',
  'one letter': 'a',
  sentences: 'He said so. ',
  initials: 'A. B. ',
  apostrophes: "'",
  weekdays: 'Monday ',
  attributions: 'said Okafor, ',
  'letters without blanks': '港口星期一重新开放',
} as const;

it.each(Object.entries(UNITS))('a paragraph of nothing but %s harms nobody', async (_, unit) => {
  const long = unit.repeat(Math.ceil(LENGTH / unit.length));
  const lines = [
    { id: 'long', published: '2022-02-21', paragraphs: [long] },
    { id: 'good', text: GOOD.text },
  ];
  const folder = await makeFolder({ 'a.jsonl': lines.map((line) => JSON.stringify(line)).join('\n') });
  const { archive, index, warnings } = await openNewsroom({ corpus: folder });
  expect(warnings).toEqual([]);
  for (const passage of archive.passages.slice(0, 3)) expectPassage(passage, archive);
  for (const request of requestsFor(unit, archive.passages.slice(0, 2)))
    expectAnswer(await ask({ archive, index, warnings }, request), archive);
  const answer = await ask(
    { archive, index, warnings },
    { command: 'when', query: GOOD.question, today: '2024-06-01' },
  );
  expect(answer.answers[0]?.value).toBe(GOOD.day);
});

it.each(['txt', 'md', 'html', 'jsonl'])('a .%s file of one very long line is served', async (ending) => {
  const text = `${'The tower of Marl was painted white in the spring of that year. '.repeat(30_000)}${GOOD.text}`;
  const content = ending === 'jsonl' ? JSON.stringify({ text }) : ending === 'html' ? `<p>${text}` : text;
  const folder = await makeFolder({ [`a.${ending}`]: content });
  const { status, output, error } = await callOn(folder, ['when', GOOD.question, '--json']);
  expect([status, error]).toEqual([0, '']);
  const answer = JSON.parse(output);
  expect(answer.answers[0].value).toBe(GOOD.day);
  expect(answer.excerpts[0].text).toBe(GOOD.text.trim());
});

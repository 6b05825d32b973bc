import { expect, it } from 'vitest';
import { answerJson } from '../../src/cli/answer-json.ts';
import { ask, openNewsroom } from '../../src/newsroom.ts';
import type { RequestCommand } from '../../src/questions/request.ts';
import { callCli, makeFolder } from '../support/call-cli.ts';
import { callOn, GOOD } from '../support/invariant-calls.ts';
import { expectAnswer, requestsFor } from '../support/invariant-checks.ts';

const COMMANDS = [
  'ask',
  'when',
  'who',
  'where',
  'howmany',
  'compare',
  'quote',
  'timeline',
  'sources',
] as const;
const NEED_WORDS = new Set<RequestCommand>(['ask', 'when', 'who', 'where', 'howmany', 'compare', 'cite']);

// Nothing in them that an article of the folder tells.
const STRANGE: readonly (readonly [string, string])[] = [
  ['one letter', 'a'],
  ['one letter of none', 'я'],
  ['100,000 letters', 'q'.repeat(100_000)],
  ['100,000 characters of words', 'zeppelin '.repeat(11_112).slice(0, 100_000)],
  ['100,000 opening brackets', '('.repeat(100_000)],
  ['100,000 quotation marks', '"“'.repeat(50_000)],
  ['100,000 blanks and a word', `${' '.repeat(100_000)}zeppelin`],
  ['punctuation', '?!.,;:—…()[]{}"\'«»'],
  ['marks of searches', '+(* AND OR NOT ^2 ~ field:x \\'],
  ['Cyrillic', 'Когда прилетел дирижабль?'],
  ['Arabic', 'متى وصل المنطاد؟'],
  ['Chinese', '飞艇什么时候到达？'],
  ['Greek', 'Πότε έφτασε το αερόπλοιο;'],
  ['Thai', 'เรือเหาะมาถึงเมื่อไร'],
  ['markup', '<b>zeppelin</b> **zeppelin** [x](javascript:alert(1)) `code` ||spoiler||'],
  ['lone surrogates', '\ud83d zeppelin \udc00'],
  ['nothing but lone surrogates', '\ud800\udfff\udfff\ud800\ud800'],
  ['mentions', '@everyone <@123456789012345678> <#123> <@&99> <:emoji:123> zeppelin'],
  ['nothing but mentions', '<@123456789012345678>'],
  ['control marks', '\u0000\u0007\u001b[31mzeppelin\u202e\u2066'],
  ['combining marks', `z${'\u0301'.repeat(500)}`],
  ['emoji', '🚢🇳🇴👩‍👩‍👧'],
  ['names of objects', '__proto__ constructor toString hasOwnProperty'],
  ['a path', '../../../../etc/passwd'],
  ['a format', '%s %d {{x}} %00'],
];

it.each(STRANGE)('a question of %s gets a clear answer of every command', async (_, words) => {
  const newsroom = await openNewsroom({ corpus: await makeFolder({ [GOOD.name]: GOOD.text }) });
  for (const request of requestsFor(words, [])) {
    const answer = await ask(newsroom, request);
    expectAnswer(answer, newsroom.archive);
    expect(JSON.stringify(answerJson(answer, 1, 0)).length).toBeLessThan(20_000);
    expect((answer.missing ?? []).every((word) => word.trim() !== '' && word.isWellFormed())).toBe(true);
  }
  for (const command of ['ask', 'when', 'who', 'where', 'howmany', 'compare'] as const) {
    const answer = await ask(newsroom, { command, query: words, today: '2024-06-01' });
    expect([command, answer.answered]).toEqual([command, false]);
  }
});

it.each(STRANGE)('a question of %s is told harmlessly in a terminal', async (_, words) => {
  const folder = await makeFolder({ [GOOD.name]: GOOD.text });
  for (const command of ['ask', 'who', 'timeline', 'cite']) {
    const { status, output, error } = await callOn(folder, [command, '--', words]);
    expect([status, error]).toEqual([0, '']);
    expect(output + error).not.toMatch(/[^\P{C}\n\u200d]/u);
    expect(output).not.toBe('');
  }
});

it.each(['', ' ', '\t\n', '\u00a0\u3000'])('a question of nothing (%j) is wrong usage', async (words) => {
  for (const command of [...NEED_WORDS]) {
    const { status, output, error } = await callCli([command, words]);
    expect([command, status, output]).toEqual([command, 2, '']);
    expect(error).toMatch(/^error: [^\n]*needs words[^\n]*\n$/);
  }
  for (const command of ['quote', 'timeline', 'sources'])
    expect(await callCli([command, words])).toMatchObject({ status: 0, error: '' });
});

it('a batch answers each strange line in its place, and the others', async () => {
  const good = { id: 'good', command: 'when', query: GOOD.question };
  const lines: string[] = STRANGE.flatMap(([id, query]) =>
    COMMANDS.map((command) => JSON.stringify({ id: `${command} ${id}`, command, query })),
  );
  const bad = [
    '',
    ' ',
    '{',
    'null',
    '5',
    '"x"',
    '[]',
    '{}',
    '[[[[',
    '['.repeat(50_000),
    '\u0000',
    '{"command": "ask"}',
    '{"command": "ask", "query": ""}',
    '{"command": "ask", "query": 5}',
    '{"command": "ask", "query": ["x"]}',
    '{"command": "__proto__", "query": "x"}',
    '{"command": "annotate", "query": "x"}',
    '{"command": "ask", "query": "x", "limit": 0}',
    '{"command": "ask", "query": "x", "limit": 1e99}',
    '{"command": "ask", "query": "x", "limit": 2.5}',
    '{"command": "ask", "query": "x", "from": "yesterday"}',
    '{"command": "ask", "query": "x", "from": "2022-02-30"}',
    '{"command": "ask", "query": "x", "from": "2023", "to": "2022"}',
    '{"command": "ask", "query": "x", "today": "2022"}',
  ];
  const folder = await makeFolder({ [GOOD.name]: GOOD.text });
  const sent = [...lines, ...bad, JSON.stringify(good)];
  const { status, output, error } = await callOn(folder, ['batch'], sent.join('\n'));
  expect([status, error]).toEqual([0, '']);
  const answers = output
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(answers).toHaveLength(sent.length);
  expect(answers.slice(0, lines.length).map(({ id }) => id)).toEqual(
    lines.map((line) => JSON.parse(line).id),
  );
  bad.forEach((line, at) => {
    const { error: why } = answers[lines.length + at];
    expect([line.slice(0, 60), typeof why]).toEqual([line.slice(0, 60), 'string']);
    expect(why).toMatch(/^[^\n]{5,200}$/);
  });
  expect(answers.at(-1)).toMatchObject({ id: 'good', answered: true, answers: [{ value: GOOD.day }] });
});

it('a batch gives back whatever id a line has', async () => {
  const ids = [
    null,
    0,
    -1.5,
    '',
    'x'.repeat(10_000),
    '\ud800',
    true,
    [1, { a: 2 }],
    { __proto: 1 },
    '../x',
    '\n',
  ];
  const lines = ids.map((id) => JSON.stringify({ id, command: 'cite', query: 'c:0000000000000000' }));
  const { output } = await callCli(['batch'], lines.join('\n'));
  expect(
    output
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).id),
  ).toEqual(ids);
});

import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answers/answer.ts';
import { printAnnotations } from '../../src/cli/print-annotations.ts';
import { printAnswer } from '../../src/cli/print-answer.ts';
import { runCli } from '../../src/cli/run-cli.ts';
import { ask, openNewsroom } from '../../src/newsroom.ts';
import { plainText } from '../../src/text/plain-text.ts';
import { keepWritten, makeFolder } from '../support/call-cli.ts';
import { callOn, GOOD } from '../support/invariant-calls.ts';
import { requestsFor } from '../support/invariant-checks.ts';
import { anyCorpus, withCorpus } from '../support/invariant-corpus.ts';
import { anyText } from '../support/invariant-texts.ts';

/** Escapes, controls, changes of direction and lone surrogates: all that a terminal may obey. */
const OBEYED = /[^\P{Cc}\n]|[\p{Cs}\p{Zl}\p{Zp}\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]/u;
// What `styleText` writes itself: bold, dim, cyan and their ends.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const OWN_COLOURS = /\u001b\[(?:1|2|22|36|39)m/g;

const HOSTILE = {
  escape: '\u001b[2J\u001b]0;owned\u0007',
  csi: '\u009b31m',
  title: '\u001b]8;;https://evil.example\u001b\\click\u001b]8;;\u001b\\',
  override: '\u202egnp.exe\u202c \u2067x\u2069 \u200e\u200f\u061c',
  hidden: 'a\u200bb\u2060c\ufeffd',
  back: 'visible\b\b\b\b\b\b\bhidden\rover',
  separators: 'one\u2028two\u2029three\u0085four\u000bfive\u000csix',
  surrogate: '\ud83d and \udc00',
  mention: '@everyone @here <@123456789012345678> <#1>',
  script: '<script>alert(1)</script><img src=x onerror=alert(1)>',
  markup: '**bold** [x](javascript:alert(1)) ||spoiler|| `code`',
} as const;

it.each(Object.entries(HOSTILE))('text with %s never reaches a terminal as it is', async (_, evil) => {
  const line = {
    id: `x${evil}`,
    title: `Harbour ${evil}`,
    source: `Post ${evil}`,
    author: evil,
    url: `https://a.example/${evil}`,
    published: '2021-05-05',
    paragraphs: [
      `The harbour of Tallow ${evil} reopened on 5 May 2021, Mayor Ines Okafor said.`,
      `“We waited ${evil} eleven years for the harbour,” said Ines Okafor ${evil}.`,
    ],
  };
  const folder = await makeFolder({ 'wire.jsonl': `${ascii(line)}\n${evil}\n` });
  const newsroom = await openNewsroom({ corpus: folder });
  const questions = ['When did the harbour of Tallow reopen?', `harbour ${evil}`, 'Okafor'];
  let answered = 0;
  for (const request of questions.flatMap((words) => requestsFor(words, newsroom.archive.passages))) {
    const answer = await ask(newsroom, request);
    if (answer.answered) answered++;
    expectHarmless(answer);
  }
  expect(answered).toBeGreaterThan(5);
  for (const article of newsroom.archive.articles)
    expect(printAnnotations(article, newsroom.archive, { width: 80, colour: false })).not.toMatch(OBEYED);
  const { status, output, error } = await callOn(folder, ['ask', questions[0] ?? '']);
  expect(status).toBe(0);
  expect(output + error).not.toMatch(OBEYED);
});

it('nothing that a folder holds reaches a terminal as it is', () =>
  fc.assert(
    fc.asyncProperty(anyCorpus, anyText, (files, words) =>
      withCorpus(files, async (corpus) => {
        const newsroom = await openNewsroom({ corpus });
        for (const request of requestsFor(words, newsroom.archive.passages.slice(0, 4)))
          expectHarmless(await ask(newsroom, request));
        for (const article of newsroom.archive.articles)
          expect(printAnnotations(article, newsroom.archive, { width: 80, colour: false })).not.toMatch(
            OBEYED,
          );
      }),
    ),
    { numRuns: 30 },
  ));

it('any text becomes one harmless line of the same length', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const plain = plainText(text);
      expect(plain).toHaveLength(text.length);
      expect(plain).not.toMatch(OBEYED);
      expect(plain).not.toContain('\n');
    }),
  );
});

describe('an address', () => {
  it.each([
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'JAVASCRIPT:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'file:///etc/passwd',
    'vbscript:x',
    'ftp://a.example/x',
    'blob:https://a.example/x',
    '//a.example/x',
    '/etc/passwd',
    'https://',
    'http://[::1',
    'nonsense',
  ])('that is not of the web is no link: %j', async (url) => {
    expect(await linkOf(url)).toBeNull();
  });

  it.each([
    'https://a.example/"onmouseover="alert(1)',
    "https://a.example/'x'",
    'https://a.example/<script>',
    'https://a.example/a\nb',
    'https://a.example/a b',
    'https://a.example/a)(b',
    'https://a.example/?q="<x>"&y=\'',
    'https://a.example/#"<x> y',
    'https://a.example/\u202egnp',
    'https://a.example/\ud800',
    'https://user:pass@a.example/',
    'https://ä.example/ü',
  ])('of the web is a link without a mark that could end it: %j', async (url) => {
    expect(await linkOf(url)).toMatch(/^https:\/\/[!#$%&'*+,./0-9:;=?@A-Z_a-z~-]+$/);
  });

  async function linkOf(url: string): Promise<string | null | undefined> {
    const line = { id: 'a', url, text: GOOD.text };
    const newsroom = await openNewsroom({ corpus: await makeFolder({ 'a.jsonl': JSON.stringify(line) }) });
    const answer = await ask(newsroom, { command: 'when', query: GOOD.question, today: '2024-06-01' });
    expect(answer.answered).toBe(true);
    return answer.excerpts[0]?.link;
  }
});

describe('nothing outside the corpus is read', () => {
  it('for an id or a citation that is a path', async () => {
    const root = await makeFolder({ 'secret.txt': 'The password of the vault is heron.\n' });
    const corpus = join(root, 'corpus');
    await mkdir(corpus);
    const ids = [
      '../secret',
      '../secret.txt',
      join(root, 'secret.txt'),
      'file:///etc/passwd',
      '..',
      '\u0000',
    ];
    const lines = ids.map((id) => JSON.stringify({ id, text: GOOD.text, url: `../${id}` }));
    await writeFile(join(corpus, 'wire.jsonl'), lines.join('\n'));
    const newsroom = await openNewsroom({ corpus });
    expect(newsroom.archive.articles.map(({ id }) => id).sort()).toEqual([...ids].sort());
    for (const { text } of newsroom.archive.passages) expect(text).not.toContain('heron');
    for (const id of ids) {
      const { status, output } = await callOn(corpus, ['cite', '--json', '--', id]);
      expect([status, JSON.parse(output).answered]).toEqual([0, false]);
      expect(output).not.toContain('heron');
    }
  });

  it('by a page that names other files', async () => {
    const outside = await makeFolder({ 'secret.txt': 'heron' });
    const secret = join(outside, 'secret.txt');
    const folder = await makeFolder({
      'a.html': `<!DOCTYPE x [<!ENTITY e SYSTEM "file://${secret}">]><html><head><base href="file://${outside}/"><link rel="import" href="${secret}"></head><body><p>${GOOD.text} &e;</p><iframe src="file://${secret}"></iframe><object data="${secret}"></object><!--#include file="${secret}"--></body></html>`,
      'b.md': `---\ntitle: !!js/function 'function () { return 1 }'\ninclude: !include ${secret}\n---\n\n![x](${secret})\n\n${GOOD.text}`,
    });
    const { archive } = await openNewsroom({ corpus: folder });
    expect(archive.articles.length).toBeGreaterThan(0);
    expect(JSON.stringify(archive.articles)).not.toContain('heron');
  });

  it.each(['.*', '(', '[a-z', 'post$', '^Coast|x', '\\', '(a+)+$', '../', '%', '*'])(
    'and a source is no pattern: %j',
    async (source) => {
      const line = (id: string, outlet: string) => JSON.stringify({ id, source: outlet, text: GOOD.text });
      const named = await openNewsroom({
        corpus: await makeFolder({
          'a.jsonl': `${line('a', 'Coast Post')}\n${line('b', `The ${source} Post`)}`,
        }),
      });
      const request = { command: 'when', query: GOOD.question, source, today: '2024-06-01' } as const;
      const found = (await ask(named, request)).excerpts.map(({ article }) => article.id);
      expect(found).not.toContain('a');
      const folder = await makeFolder({ 'a.jsonl': line('a', 'Coast Post') });
      const { status, output } = await callOn(folder, [
        'when',
        `--source=${source}`,
        '--json',
        GOOD.question,
      ]);
      expect([status, JSON.parse(output).answered, JSON.parse(output).excerpts]).toEqual([0, false, []]);
    },
  );
});

it('a terminal in colour shows no mark but our own', async () => {
  const folder = await makeFolder({
    'a.jsonl': JSON.stringify({
      id: HOSTILE.escape,
      title: HOSTILE.title,
      text: `${GOOD.text}${HOSTILE.csi}`,
    }),
  });
  const output = Object.assign(keepWritten(), { isTTY: true, columns: 60 });
  const environment = { CORPUS_DIR: folder, CACHE_DIR: await makeFolder({}) };
  const io = { input: Readable.from([]), output, error: keepWritten(), today: '2024-06-01', environment };
  expect(await runCli(['when', GOOD.question], io)).toBe(0);
  expect(output.text()).toMatch(OWN_COLOURS);
  expect(output.text().replace(OWN_COLOURS, '')).not.toMatch(OBEYED);
});

/** JSON without a control mark of its own, of which a file of text has few. */
function ascii(value: unknown): string {
  return JSON.stringify(value).replace(
    /[\u007f-\u009f]/g,
    (mark) => `\\u00${mark.charCodeAt(0).toString(16)}`,
  );
}

function expectHarmless(answer: Answer): void {
  expect(printAnswer(answer, { width: 80, colour: false })).not.toMatch(OBEYED);
  const coloured = printAnswer(answer, { width: 40, colour: true });
  expect(coloured.replace(OWN_COLOURS, '')).not.toMatch(OBEYED);
}

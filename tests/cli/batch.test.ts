import { Readable, Writable } from 'node:stream';
import { beforeAll, describe, expect, it } from 'vitest';
import { batch } from '../../src/cli/batch.ts';
import { type Newsroom, openNewsroom } from '../../src/newsroom.ts';
import { BRIDGE_ARTICLES, makeFolder } from '../support/make-folder.ts';
import { makeIo } from '../support/run-dateline.ts';

const TODAY = '2026-11-24';
let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await openNewsroom({ corpus: makeFolder(BRIDGE_ARTICLES), cache: null });
});

async function answers(...chunks: (string | Uint8Array)[]): Promise<Record<string, unknown>[]> {
  const io = makeIo(Readable.from(chunks.map((chunk) => Buffer.from(chunk))));
  await batch(newsroom, io.input, io.output, TODAY);
  const { out } = io.written();
  expect(out === '' || out.endsWith('\n')).toBe(true);
  return out
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line));
}

describe('batch', () => {
  it('answers one line for each line, in order, with its id', async () => {
    const ids = ['q1', 7, 1.5, true, null, '', { a: 1 }];
    const lines = ids.map((id) => JSON.stringify({ id, command: 'ask', query: 'the bridge' }));
    const got = await answers(`${lines.join('\n')}\n`);
    expect(got.map(({ id }) => id)).toEqual(ids);
    expect(got.every(({ error }) => error === undefined)).toBe(true);
  });

  it.each<[line: string, error: RegExp]>([
    ['', /^the line is empty$/],
    ['   ', /^the line is empty$/],
    ['{', /^the line is not JSON$/],
    ['null', /^the request: must be an object/],
    ['5', /^the request: must be an object/],
    ['"when"', /^the request: must be an object/],
    ['[{"command":"ask"}]', /^the request: must be an object/],
    ['{}', /^command: must be one of ask, when/],
    ['{"command":"fly","query":"x"}', /^command: must be one of ask, when/],
    ['{"command":5}', /^command: must be one of/],
    ['{"command":"ask"}', /^query: ask needs words/],
    ['{"command":"cite","query":" "}', /^query: cite needs words/],
    ['{"command":"ask","query":["x"]}', /^query: must be text$/],
    ['{"command":"ask","query":"x","limit":0}', /^limit: must be at least 1$/],
    ['{"command":"ask","query":"x","limit":11}', /^limit: must be from 1 to 10 for ask$/],
    ['{"command":"timeline","limit":101}', /^limit: must be from 1 to 100 for timeline$/],
    ['{"command":"ask","query":"x","limit":1.5}', /^limit: must be a whole number$/],
    ['{"command":"ask","query":"x","limit":"3"}', /^limit: must be a whole number$/],
    ['{"command":"ask","query":"x","from":"yesterday"}', /^from: must be a date such as/],
    ['{"command":"ask","query":"x","to":"2023-13"}', /^to: is no day of the calendar$/],
    ['{"command":"ask","query":"x","today":"2023"}', /^today: must be a day such as/],
  ])('answers %j with an error, and the next line', async (line, error) => {
    const [first, second, ...rest] = await answers(`${line}\n{"id":2,"command":"sources"}\n`);
    expect(Object.keys(first ?? {})).toEqual(['id', 'error']);
    expect(first).toEqual({ id: null, error: expect.stringMatching(error) });
    expect(second).toMatchObject({ id: 2, answered: true });
    expect(rest).toEqual([]);
  });

  it('takes CRLF, a byte order mark, chunks cut anywhere and a last line without an end', async () => {
    const text = '\ufeff{"id":1,"command":"ask","query":"“é”"}\r\n{"id":2,"command":"sources"}';
    const bytes = [...Buffer.from(text)].map((byte) => Uint8Array.of(byte));
    expect((await answers(...bytes)).map(({ id, error }) => [id, error])).toEqual([
      [1, undefined],
      [2, undefined],
    ]);
  });

  it('takes person and event as the query, and null for a field left out', async () => {
    const got = await answers(
      '{"id":1,"command":"who","person":"ida holm","limit":null}\n{"id":2,"command":"when","event":"old bridge closed","source":null}\n',
    );
    expect(got.map(({ command, error }) => [command, error])).toEqual([
      ['who', undefined],
      ['when', undefined],
    ]);
  });

  it.each([
    ['100,000 letters', 'a'.repeat(100_000)],
    ['100,000 letters in words', 'bridge tarn '.repeat(8334)],
    ['lone surrogates', '\ud800 bridge \udc00'],
    ['punctuation', '?!…—"()[]{}*'],
    ['markup', '<b>**bridge**</b> @everyone [x](http://y)'],
    ['another alphabet', 'мост 桥 γέφυρα'],
    ['control characters', '\u0000\u001b[31m\u202e'],
  ])('answers a question of %s', async (_, query) => {
    const [answer] = await answers(`${JSON.stringify({ id: 1, command: 'ask', query })}\n`);
    expect(answer).toMatchObject({ id: 1, command: 'ask', answered: expect.any(Boolean) });
  });

  it('gives the same answer again, the time that it took apart', async () => {
    const line = '{"command":"when","query":"new bridge opened"}\n';
    const [first, second] = await answers(line + line);
    expect({ ...second, took_ms: 0 }).toEqual({ ...first, took_ms: 0 });
    expect(first?.took_ms).toEqual(expect.any(Number));
  });

  it('writes an answer before it asks for the next line', async () => {
    const io = makeIo(Readable.from([]));
    async function* lines() {
      yield Buffer.from('{"id":1,"command":"sources"}\n');
      await new Promise((resolve) => setImmediate(resolve));
      expect(io.written().out).toMatch(/^\{"id":1,.*\}\n$/);
      yield Buffer.from('{"id":2,"command":"sources"}\n');
    }
    await batch(newsroom, Readable.from(lines()), io.output, TODAY);
    expect(io.written().out.split('\n')).toHaveLength(3);
  });

  it('waits for a reader that is behind', async () => {
    let waiting = 0;
    let most = 0;
    const slow = new Writable({
      highWaterMark: 1,
      write(_chunk, _encoding, done) {
        waiting++;
        most = Math.max(most, waiting);
        setImmediate(() => {
          waiting--;
          done();
        });
      },
    });
    await batch(newsroom, Readable.from(['{"command":"sources"}\n'.repeat(20)]), slow, TODAY);
    expect(slow.writableLength).toBe(0);
    expect(most).toBe(1);
  });

  it('ends with the error of a reader that is gone', async () => {
    const gone = new Writable({
      write(_chunk, _encoding, done) {
        done(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }));
      },
      highWaterMark: 1,
    });
    await expect(
      batch(newsroom, Readable.from(['{"command":"sources"}\n'.repeat(3)]), gone, TODAY),
    ).rejects.toThrow('EPIPE');
  });
});

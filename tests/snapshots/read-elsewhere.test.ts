import { MessageChannel } from 'node:worker_threads';
import { afterEach, expect, it } from 'vitest';
import { findNames } from '../../src/annotations/names/find-names.ts';
import { findMentions } from '../../src/archive/article-mentions.ts';
import { splitPassages } from '../../src/passages/split-passages.ts';
import { READ_HERE } from '../../src/snapshots/article-reader.ts';
import { readElsewhere } from '../../src/snapshots/read-elsewhere.ts';
import { serveReading } from '../../src/snapshots/serve-reading.ts';

let close = () => {};
afterEach(() => close());

function start() {
  const { port1, port2 } = new MessageChannel();
  close = () => port1.close();
  serveReading(port2);
  return { reader: readElsewhere(port1, async () => close()), port1, port2 };
}

const encode = (text: string) => new TextEncoder().encode(text);
const fileOf = (name: string, bytes: Uint8Array) => ({
  file: name,
  path: `/${name}`,
  id: name.replace(/\..*/, ''),
  size: bytes.length,
  modified: 1,
  changed: 1,
});
const LINES = Array.from({ length: 1500 }, (_, at) =>
  JSON.stringify({
    id: `a${at}`,
    text: `President Lena Okafor said in Harwich that ship ${at} had left. ${'It was late. '.repeat(40)}`,
  }),
);
const MANY = encode([...LINES.slice(0, 700), 'broken', ...LINES.slice(700)].join('\n'));

it('gives the articles and warnings that reading here gives, in many parts', async () => {
  const { reader } = start();
  const file = fileOf('many.jsonl', MANY);
  expect(await reader.read(file, MANY)).toEqual(await READ_HERE.read(file, MANY));
});

it('finds the names of all files that it has read', async () => {
  const { reader } = start();
  const text = encode('President Lena Okafor met Ada Brandt in Harwich.\n');
  const { articles } = await reader.read(fileOf('many.jsonl', MANY), MANY);
  const second = await reader.read(fileOf('b.txt', text), text);
  const all = [...articles, ...second.articles];
  const expected = all.map((article) => {
    const passages = splitPassages(article);
    return [article, findMentions(article, passages, findNames(passages))];
  });
  expect([...(await reader.names())]).toEqual(expected);
});

it('goes on here where the other thread has ended', async () => {
  const { reader, port2 } = start();
  const file = fileOf('many.jsonl', MANY);
  const reading = reader.read(file, MANY);
  port2.close();
  expect(await reading).toEqual(await READ_HERE.read(file, MANY));
  expect(await reader.read(file, MANY)).toEqual(await READ_HERE.read(file, MANY));
  expect([...(await reader.names())]).toEqual([]);
});

import { mkdir, mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { listCorpus } from '../src/articles/list-corpus.ts';
import { readPeopleFile } from '../src/articles/read-people-file.ts';
import {
  ask,
  keepNewsroom,
  type Newsroom,
  type OpenedNewsroom,
  openNewsroom,
  updateNewsroom,
} from '../src/newsroom.ts';

let root: string;
let corpus: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'dateline-update-'));
  corpus = join(root, 'corpus');
  await mkdir(corpus);
});
afterEach(() => rm(root, { recursive: true }));

const put = (name: string, text: string) => writeFile(join(corpus, name), text);

/** The newsroom after the folder has changed; files are told apart by their content. */
async function update(before: OpenedNewsroom): Promise<OpenedNewsroom> {
  const { files, warnings } = await listCorpus(corpus);
  const { file: people } = await readPeopleFile(corpus);
  const changed = new Set(files.map(({ file }) => file));
  return (await updateNewsroom(before, { files, changed, warnings, people })).newsroom;
}

/** All that a newsroom tells of itself, and its answers. */
async function tell(newsroom: Newsroom): Promise<unknown> {
  const { archive } = newsroom;
  const answers = [];
  for (const query of ['harbour minister', 'ferry strike Monday', 'who is Okafor', 'when was the storm']) {
    answers.push(await ask(newsroom, { command: 'ask', query, today: '2024-06-01' }));
  }
  const passages = archive.passages.map((passage) => [
    passage.citation,
    archive.dates(passage),
    archive.names(passage),
    archive.published(passage.article),
  ]);
  return [archive.articles, passages, archive.people.all, newsroom.warnings, newsroom.index.size, answers];
}

it('tells after any changes what one opened cold tells', async () => {
  const sentence = fc.constantFrom(
    'Harbour minister Lena Okafor said on Monday that the ferry strike had ended.',
    'Okafor met the council on 3 May 2023.',
    'A storm closed the old bridge last week.',
    'The ferry left.',
  );
  const text = fc.array(sentence, { minLength: 1, maxLength: 4 }).map((all) => `${all.join('\n\n')}\n`);
  const lines = fc
    .array(fc.record({ id: fc.constantFrom('x', 'y', 'a'), text: sentence }), { maxLength: 3 })
    .map((all) => all.map((each) => `${JSON.stringify(each)}\n`).join(''));
  const edit = fc.oneof(
    fc.record({ name: fc.constantFrom('a.txt', 'a.md', 'b.txt', 'c.txt'), text: fc.option(text) }),
    fc.record({ name: fc.constantFrom('m.jsonl'), text: fc.option(lines.filter((all) => all !== '')) }),
  );
  const rounds = fc.array(fc.array(edit, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(rounds, async (all) => {
      await rm(corpus, { recursive: true });
      await mkdir(corpus);
      await put('z.txt', 'The bell rang for Lena Okafor.\n');
      let newsroom = await openNewsroom({ corpus });
      for (const edits of all) {
        for (const { name, text } of edits) {
          if (text === null) await rm(join(corpus, name), { force: true });
          else await put(name, text);
        }
        newsroom = await update(newsroom);
        expect(await tell(newsroom)).toEqual(await tell(await openNewsroom({ corpus })));
      }
    }),
    { numRuns: 20 },
  );
});

it('keeps archive and index where nothing has changed for readers', async () => {
  await put('a.txt', 'The ferry left.\n');
  const before = await openNewsroom({ corpus });
  await put('a.txt', 'The ferry left.\n');
  const after = await update(before);
  expect([after.archive === before.archive, after.index === before.index]).toEqual([true, true]);
});

it('is written down for the next start once much has changed, and not for little', async () => {
  const cache = join(root, 'cache');
  await mkdir(cache);
  await put('a.txt', 'The ferry left.\n');
  const opened = await openNewsroom({ corpus });
  await put('b.txt', 'A storm rose.\n');
  const little = await update(opened);
  expect(await keepNewsroom(little, { corpus, cache, listed: Date.now() })).toEqual([]);
  expect(await readdir(cache)).toEqual([]);
  await put(
    'c.jsonl',
    `${Array.from({ length: 2100 }, (_, at) => `{"text":"Bell ${at} rang."}`).join('\n')}\n`,
  );
  const longAgo = new Date('2020-01-01T00:00:00Z');
  for (const name of ['a.txt', 'b.txt', 'c.jsonl']) await utimes(join(corpus, name), longAgo, longAgo);
  const much = await update(little);
  expect(await keepNewsroom(much, { corpus, cache, listed: Date.now() + 60_000 })).toEqual([]);
  expect(await readdir(cache)).toHaveLength(1);
  expect(await tell(await openNewsroom({ corpus, cache }))).toEqual(await tell(much));
});

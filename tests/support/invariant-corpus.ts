import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { anyText } from './invariant-texts.ts';

/** A file of a generated corpus. */
export interface CorpusEntry {
  readonly name: string;
  readonly content: string | Uint8Array;
}

const head = fc.record(
  {
    title: anyText,
    date: fc.oneof(fc.constant('2021-05-10'), anyText),
    source: anyText,
    url: fc.oneof(fc.constantFrom('https://a.example/x?y=(1)#z', 'javascript:alert(1)'), anyText),
  },
  { requiredKeys: [] },
);

const markdown = fc
  .tuple(head, anyText, fc.boolean())
  .map(([facts, body, quoted]) =>
    [
      '---',
      ...Object.entries(facts).map(([key, value]) => `${key}: ${quoted ? JSON.stringify(value) : value}`),
      '---',
      '',
      body,
    ].join('\n'),
  );

const page = fc
  .tuple(anyText, fc.array(anyText, { maxLength: 4 }))
  .map(
    ([title, parts]) =>
      `<html><head><title>${title}</title></head><body><article>${parts.map((part) => `<p>${part}`).join('\n')}</article>`,
  );

const line = fc.oneof(
  {
    weight: 5,
    arbitrary: fc
      .record(
        {
          id: fc.oneof(fc.constantFrom('a', 'b', '../up', '/etc/passwd', 'x\ny'), anyText, fc.integer()),
          text: anyText,
          title: anyText,
          published: fc.oneof(fc.constant('2022-02-21'), anyText),
          source: anyText,
          url: fc.oneof(fc.constant('https://b.example/'), anyText),
          paragraphs: fc.array(anyText, { maxLength: 4 }),
        },
        { requiredKeys: ['text'] },
      )
      .map((fields) => JSON.stringify(fields)),
  },
  { weight: 1, arbitrary: fc.oneof(fc.json(), anyText) },
);

const content = fc.oneof(
  { weight: 3, arbitrary: anyText.map((text) => ({ ending: '.txt', content: text })) },
  { weight: 3, arbitrary: markdown.map((text) => ({ ending: '.md', content: text })) },
  { weight: 3, arbitrary: page.map((text) => ({ ending: '.html', content: text })) },
  {
    weight: 3,
    arbitrary: fc
      .array(line, { maxLength: 5 })
      .map((lines) => ({ ending: '.jsonl', content: lines.join('\n') })),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom('.txt', '.md', '.html', '.jsonl'), fc.uint8Array({ maxLength: 300 }))
      .map(([ending, bytes]) => ({ ending, content: bytes })),
  },
);

/** Folders of one to six files of all formats, with whatever in them. */
export const anyCorpus: fc.Arbitrary<readonly CorpusEntry[]> = fc
  .array(content, { minLength: 1, maxLength: 6 })
  .map((files) => files.map((file, index) => ({ name: `${index}${file.ending}`, content: file.content })));

// So far back that a snapshot trusts it.
const LONG_AGO = new Date('2020-01-01T00:00:00Z');

/** Does the work with a folder of these files and another for snapshots, both gone afterwards. */
export async function withCorpus<T>(
  files: readonly CorpusEntry[],
  work: (corpus: string, cache: string) => Promise<T>,
): Promise<T> {
  const root = await mkdtemp(join(tmpdir(), 'dateline-invariant-'));
  try {
    const corpus = join(root, 'corpus');
    await mkdir(corpus);
    for (const { name, content: written } of files) {
      const path = join(corpus, name);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, written);
      await utimes(path, LONG_AGO, LONG_AGO);
    }
    return await work(corpus, join(root, 'cache'));
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

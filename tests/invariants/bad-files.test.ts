import { execFileSync } from 'node:child_process';
import { chmod, mkdir, symlink, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listCorpus } from '../../src/articles/list-corpus.ts';
import { ask, type Newsroom, openNewsroom } from '../../src/newsroom.ts';
import { makeFolder } from '../support/call-cli.ts';
import { callOn, GOOD } from '../support/invariant-calls.ts';

const ONE_LINE = /^error: [^\n]+\n$/;

describe('a corpus that is none', () => {
  it('is named where there is no such folder', async () => {
    const folder = await makeFolder({});
    const { status, output, error } = await callOn(join(folder, 'nowhere'), ['ask', 'harbour']);
    expect([status, output]).toEqual([1, '']);
    expect(error).toMatch(ONE_LINE);
    expect(error).toContain('nowhere');
  });

  it('is named where it is a file', async () => {
    const folder = await makeFolder({ [GOOD.name]: GOOD.text });
    const { status, output, error } = await callOn(join(folder, GOOD.name), ['ask', 'harbour']);
    expect([status, output]).toEqual([1, '']);
    expect(error).toMatch(ONE_LINE);
    expect(error).toContain('is a file');
  });

  it('is served with a warning where it is empty, by every command', async () => {
    const folder = await makeFolder({});
    for (const command of [
      'ask',
      'when',
      'who',
      'where',
      'howmany',
      'compare',
      'quote',
      'timeline',
      'sources',
    ]) {
      const { status, output, error } = await callOn(folder, [command, 'harbour', '--json']);
      expect(status).toBe(0);
      expect(JSON.parse(output)).toMatchObject({ answered: false, answers: [], excerpts: [] });
      expect(error).toMatch(/^warning: \.: no article in [^\n]+\n$/);
    }
  });
});

describe('a bad file', () => {
  it.each<[string, string, string | Uint8Array, RegExp]>([
    ['an empty one', 'bad.txt', '', /empty/],
    ['one of blanks', 'bad.txt', ' \n\n\t\r\n', /no text/],
    ['a binary one', 'bad.txt', Uint8Array.from({ length: 3000 }, (_, at) => (at * 7919) % 256), /binary/],
    ['one of zeros', 'bad.md', new Uint8Array(1000), /binary/],
    ['half a UTF-16 one', 'bad.txt', Uint8Array.of(0xff, 0xfe, 0x41), /./],
    ['an ending nobody reads', 'bad.docx', 'PK', /ending/],
    ['an empty page', 'bad.html', '<html><body></body></html>', /no text/],
    ['front matter alone', 'bad.md', '---\ntitle: Nothing\n---\n', /no text/],
  ])('%s is skipped with one warning that names it', async (_, name, content, why) => {
    const folder = await makeFolder({ [GOOD.name]: GOOD.text });
    await writeFile(join(folder, name), content);
    const newsroom = await openNewsroom({ corpus: folder });
    await expectServed(newsroom);
    const about = newsroom.warnings.filter(({ file }) => file === name);
    expect(about).toHaveLength(newsroom.archive.articles.length === 1 ? 1 : 0);
    if (about[0]) expect(about[0].message).toMatch(why);
  });

  it('of 200 MB is skipped without being read', async () => {
    const folder = await makeFolder({ [GOOD.name]: GOOD.text, 'big.txt': '' });
    await truncate(join(folder, 'big.txt'), 200 * 1024 * 1024);
    const newsroom = await openNewsroom({ corpus: folder });
    await expectServed(newsroom);
    expect(newsroom.warnings).toEqual([
      { file: 'big.txt', message: expect.stringMatching(/^200 MB are more/) },
    ]);
  });

  it('that may not be read is skipped with its reason', async () => {
    const folder = await makeFolder({ [GOOD.name]: GOOD.text, 'shut.txt': 'x' });
    const disk = await import('node:fs/promises');
    const denied = Object.assign(new Error('denied'), { code: 'EACCES' });
    const { files, warnings } = await listCorpus(folder, {
      ...disk,
      access: (path) => (String(path).endsWith('shut.txt') ? Promise.reject(denied) : disk.access(path)),
    });
    expect(files.map(({ file }) => file)).toEqual([GOOD.name]);
    expect(warnings).toEqual([{ file: 'shut.txt', message: expect.stringContaining('permission denied') }]);
  });

  // The superuser may read everything.
  it.skipIf(process.getuid?.() === 0 || process.platform === 'win32')('that is shut is skipped', async () => {
    const folder = await makeFolder({ [GOOD.name]: GOOD.text, 'shut.txt': 'x' });
    await chmod(join(folder, 'shut.txt'), 0);
    const newsroom = await openNewsroom({ corpus: folder });
    await expectServed(newsroom);
    expect(newsroom.warnings).toEqual([
      { file: 'shut.txt', message: expect.stringContaining('permission denied') },
    ]);
  });

  it.skipIf(process.platform === 'win32')('that is a pipe is left out and not waited for', async () => {
    const folder = await makeFolder({ [GOOD.name]: GOOD.text });
    execFileSync('mkfifo', [join(folder, 'pipe.txt')]);
    const newsroom = await openNewsroom({ corpus: folder });
    await expectServed(newsroom);
    expect(newsroom.warnings).toEqual([{ file: 'pipe.txt', message: expect.stringContaining('neither') }]);
  });
});

describe('a symbolic link', () => {
  it('out of the corpus is not followed, be it to a file or a folder', async () => {
    const outside = await makeFolder({ 'secret.txt': 'The password of the vault is heron.\n' });
    const folder = await makeFolder({ [GOOD.name]: GOOD.text });
    await symlink(join(outside, 'secret.txt'), join(folder, 'leak.txt'));
    await symlink(outside, join(folder, 'leaks'));
    const newsroom = await openNewsroom({ corpus: folder });
    await expectServed(newsroom);
    expect(newsroom.warnings.map(({ file }) => file)).toEqual(['leak.txt', 'leaks']);
    expect(newsroom.archive.articles).toHaveLength(1);
  });

  it('in a circle, to itself or to nothing ends', async () => {
    const folder = await makeFolder({ [GOOD.name]: GOOD.text });
    await mkdir(join(folder, 'a', 'b'), { recursive: true });
    await symlink(folder, join(folder, 'a', 'b', 'up'));
    await symlink(join(folder, 'self.txt'), join(folder, 'self.txt'));
    await symlink(join(folder, 'nothing.txt'), join(folder, 'gone.txt'));
    const newsroom = await openNewsroom({ corpus: folder });
    await expectServed(newsroom);
    expect(newsroom.warnings.map(({ file }) => file)).toEqual(['a/b/up', 'gone.txt', 'self.txt']);
    expect(newsroom.archive.articles).toHaveLength(1);
  });
});

describe('a .jsonl', () => {
  it('has each of its bad lines named and the others served', async () => {
    const folder = await makeFolder({
      'wire.jsonl': [
        JSON.stringify({ id: 'good', text: GOOD.text }),
        '{"id": "broken", "text": "cut off',
        '{"id": "silent"}',
        '{"id": "number", "text": 5}',
        '[]',
        'null',
        '',
        JSON.stringify({ id: 'good', text: 'Another with the same id.' }),
        '{"id": "blank", "text": "  "}',
        JSON.stringify({ id: 'last', text: 'The last line is served too.' }),
      ].join('\n'),
    });
    const newsroom = await openNewsroom({ corpus: folder });
    await expectServed(newsroom);
    expect(newsroom.archive.articles.map(({ id }) => id)).toEqual(['good', 'last']);
    expect(newsroom.warnings.map(({ file, line }) => `${file}:${line}`)).toEqual(
      [2, 3, 4, 5, 6, 8, 9].map((line) => `wire.jsonl:${line}`),
    );
  });

  it('whose id stands in another file too has the later one named', async () => {
    const folder = await makeFolder({
      'a.jsonl': JSON.stringify({ id: 'same', text: GOOD.text }),
      'b.jsonl': JSON.stringify({ id: 'same', text: 'The bridge is closed.' }),
      'same.txt': 'The tower stands.\n',
    });
    const newsroom = await openNewsroom({ corpus: folder });
    await expectServed(newsroom);
    expect(newsroom.archive.articles.map(({ file }) => file)).toEqual(['a.jsonl']);
    expect(newsroom.warnings.map(({ file }) => file)).toEqual(['b.jsonl', 'same.txt']);
  });
});

describe('a file with faults in its form', () => {
  it.each([
    ['front matter that is not YAML', 'a.md', `---\ntitle: [a\n  b: : c\n---\n\n${GOOD.text}`],
    ['front matter that never ends', 'a.md', `---\ntitle: A\n\n${GOOD.text}`],
    ['front matter that is a list', 'a.md', `---\n- a\n- b\n---\n\n${GOOD.text}`],
    ['front matter of many aliases', 'a.md', `---\n${bomb()}\n---\n\n${GOOD.text}`],
    ['HTML that is not closed', 'a.html', `<html><body><div><article><p>${GOOD.text}<p><b>It`],
    ['HTML cut within a tag', 'a.html', `<html><body><p>${GOOD.text}</p><p class="x`],
    ['HTML closed in the wrong order', 'a.html', `<body><p><b>${GOOD.text}</p></b></html></div></div>`],
    ['HTML a thousand deep', 'a.html', `${'<div>'.repeat(1000)}<p>${GOOD.text}</p>`],
    ['Markdown a thousand deep', 'a.md', `${'> '.repeat(1000)}x\n\n${GOOD.text}`],
  ])('is served: %s', async (_, name, content) => {
    const newsroom = await openNewsroom({ corpus: await makeFolder({ [name]: content }) });
    await expectServed(newsroom);
  });
});

describe('a file name', () => {
  it
    .skipIf(process.platform === 'win32')
    .each([
      'two words.txt',
      'it\'s "quoted".txt',
      '🚢👩‍👩‍👧.txt',
      'new\nline.txt',
      'tab\tand \u001b[31mred.txt',
      '\u202etxt.exe.txt',
      '-rf.txt',
      '%2e%2e.txt',
      '$(touch x).txt',
      'ünïcode e\u0301.txt',
    ])('of any characters is read, cited and shown harmless: %j', async (name) => {
    const folder = await makeFolder({ [name]: GOOD.text, [name.replace('.txt', '.docx')]: 'x' });
    const newsroom = await openNewsroom({ corpus: folder });
    await expectServed(newsroom);
    expect(newsroom.archive.articles[0]?.id).toBe(name.slice(0, -4));
    const { status, output, error } = await callOn(folder, ['when', GOOD.question]);
    expect(status).toBe(0);
    expect(output).toContain('5 May 2021');
    expect(output + error).not.toMatch(/[^\P{C}\n\u200d]/u);
    expect(error).toMatch(/^warning: [^\n]+\n$/);
  });
});

/** The good article's question still gets its answer, cited. */
async function expectServed(newsroom: Newsroom): Promise<void> {
  const answer = await ask(newsroom, { command: 'when', query: GOOD.question, today: '2024-06-01' });
  expect(answer.answers[0]?.value).toBe(GOOD.day);
  expect(answer.excerpts[0]?.text).toContain('The harbour of Tallow reopened on 5 May 2021');
}

/** A few lines of YAML that stand for a thousand million values. */
function bomb(): string {
  const names = [...'abcdefghi'];
  return names
    .map((name, at) =>
      at === 0 ? `${name}: &${name} [x]` : `${name}: &${name} [${`*${names[at - 1]},`.repeat(10)}]`,
    )
    .join('\n');
}

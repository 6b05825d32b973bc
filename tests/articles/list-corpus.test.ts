import * as disk from 'node:fs/promises';
import { mkdir, mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Disk, listCorpus } from '../../src/articles/list-corpus.ts';

let root: string;
const put = async (name: string, content = 'The river rose.') => {
  await mkdir(join(root, name, '..'), { recursive: true });
  await writeFile(join(root, name), content);
};

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'corpus-'));
});
afterEach(() => rm(root, { recursive: true, force: true }));

describe('listCorpus', () => {
  it('lists article files in order of path, leaves notes alone and warns once of the rest', async () => {
    for (const name of [
      'b.txt',
      'a/z.md',
      'a/c.HTML',
      '.hidden.txt',
      'README.md',
      'LICENSE',
      'people.yml',
      '.git/x.txt',
      'p.pdf',
    ]) {
      await put(name);
    }
    const { files, warnings } = await listCorpus(root);
    expect(files.map(({ file }) => file)).toEqual(['a/c.HTML', 'a/z.md', 'b.txt']);
    expect(warnings.map(({ file }) => file)).toEqual(['p.pdf']);
  });

  it('names an article by its path without an ending, with it where two would share it', async () => {
    for (const name of ['a.txt', 'a.md', 'b.v2.txt', 'c/a.txt']) await put(name);
    const { files } = await listCorpus(root);
    expect(files.map(({ id }) => id)).toEqual(['a.md', 'a.txt', 'b.v2', 'c/a']);
  });

  it('refuses links out of the corpus, in a circle and to nowhere, and follows one inside', async () => {
    await put('a.txt');
    await put('sub/b.txt');
    await symlink(tmpdir(), join(root, 'out'));
    await symlink('/etc/hostname', join(root, 'out.txt'));
    await symlink(root, join(root, 'sub/circle'));
    await symlink('self.txt', join(root, 'self.txt'));
    await symlink('gone.txt', join(root, 'nowhere.txt'));
    await symlink('a.txt', join(root, 'link.txt'));
    const { files, warnings } = await listCorpus(root);
    expect(files.map(({ file }) => file)).toEqual(['a.txt', 'link.txt', 'sub/b.txt']);
    expect(warnings.map(({ file }) => file)).toEqual([
      'nowhere.txt',
      'out',
      'out.txt',
      'self.txt',
      'sub/circle',
    ]);
  });

  it('takes names with blanks, quotes, emoji and line ends', async () => {
    const names = ['a b.txt', 'it\'s "so".txt', '😀.txt', 'new\nline.txt'];
    for (const name of names) await put(name);
    await put('odd\nname.pdf');
    const { files, warnings } = await listCorpus(root);
    expect(files.map(({ file }) => file).sort()).toEqual([...names].sort());
    expect(warnings.map(({ file }) => file)).toEqual(['odd\\u{a}name.pdf']);
  });

  it('warns of a file that is too large without reading it', async () => {
    await put('big.txt');
    await truncate(join(root, 'big.txt'), 200 * 1024 * 1024);
    await put('small.txt');
    const { files, warnings } = await listCorpus(root);
    expect(files.map(({ file }) => file)).toEqual(['small.txt']);
    expect(warnings[0]?.message).toMatch(/200 MB.*128 MB/);
  });

  it('warns of a file and a folder that may not be read', async () => {
    await put('a.txt');
    await put('shut.txt');
    await put('closed/b.txt');
    const denied = () => Promise.reject(Object.assign(new Error('EACCES'), { code: 'EACCES' }));
    const failing = {
      ...disk,
      access: (path: string) => (path.endsWith('shut.txt') ? denied() : disk.access(path)),
      readdir: (path: string, options: object) =>
        path.endsWith('closed') ? denied() : disk.readdir(path, options as { withFileTypes: true }),
    } as unknown as Disk;
    const { files, warnings } = await listCorpus(root, failing);
    expect(files.map(({ file }) => file)).toEqual(['a.txt']);
    expect(warnings.map(({ file, message }) => [file, /permission denied/.test(message)])).toEqual([
      ['closed', true],
      ['shut.txt', true],
    ]);
  });

  it('warns of a folder without articles', async () => {
    expect((await listCorpus(root)).warnings).toMatchObject([
      { file: '.', message: expect.stringMatching(/no article/) },
    ]);
  });

  it('says what to do where the folder is missing or a file', async () => {
    await put('a.txt');
    await expect(listCorpus(join(root, 'none'))).rejects.toThrow(
      /There is no corpus folder ".*none": create it/,
    );
    await expect(listCorpus(join(root, 'a.txt'))).rejects.toThrow(/is a file: name the folder/);
  });
});

import { describe, expect, test } from 'vitest';
import type { CorpusFile } from '../../src/articles/corpus-file.ts';
import { type Settled, settleFiles } from '../../src/watching/settle-files.ts';

const PACE = { settleMs: 100, emptyMs: 1_000 };

function file(name: string, size = 1): CorpusFile {
  return { file: name, id: name.replace('.txt', ''), path: `/corpus/${name}`, size, modified: 1, changed: 1 };
}

const readOf = (...files: CorpusFile[]) => new Map(files.map((each) => [each.file, each]));

function look(read: Map<string, CorpusFile>, files: CorpusFile[], now: number, before?: Settled): Settled {
  return settleFiles(
    read,
    { files, blocked: [] },
    { sightings: before?.sightings ?? new Map(), now, pace: PACE },
  );
}

describe('a file that differs from what was read', () => {
  test('counts when it has stayed as it is for a while, counted anew with each change', () => {
    const read = readOf(file('a.txt'));
    const first = look(read, [file('a.txt', 2)], 0);
    expect(first).toMatchObject({ differs: false, waits: true, files: [{ size: 1 }] });
    const second = look(read, [file('a.txt', 3)], 90, first);
    expect(second).toMatchObject({ differs: false, waits: true });
    const third = look(read, [file('a.txt', 3)], 150, second);
    expect(third).toMatchObject({ differs: false, waits: true });
    const last = look(read, [file('a.txt', 3)], 190, third);
    expect(last).toMatchObject({ differs: true, waits: false, files: [{ size: 3 }] });
    expect([...last.changed]).toEqual(['a.txt']);
  });

  test('by going counts as late, and a folder that is suddenly empty later', () => {
    const read = readOf(file('a.txt'), file('b.txt'));
    const one = look(read, [file('a.txt')], 100, look(read, [file('a.txt')], 0));
    expect(one).toMatchObject({ differs: true, files: [{ file: 'a.txt' }] });
    const none = look(read, [], 100, look(read, [], 0));
    expect(none).toMatchObject({ differs: false, waits: true });
    expect(none.files).toHaveLength(2);
    expect(look(read, [], 1_000, none)).toMatchObject({ differs: true, files: [] });
  });
});

test('a file that is there and cannot be looked at stays as it was', () => {
  const read = readOf(file('deep/a.txt'), file('b.txt'));
  const facts = { sightings: new Map(), now: 5_000, pace: PACE };
  const settled = settleFiles(read, { files: [file('b.txt')], blocked: ['deep/'] }, facts);
  expect(settled).toMatchObject({ differs: false, waits: false });
  expect(settled.files.map((each) => each.file)).toEqual(['b.txt', 'deep/a.txt']);
});

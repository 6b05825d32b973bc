import { beforeAll, describe, expect, it } from 'vitest';
import { completeLine } from '../../src/cli/complete-line.ts';
import { type Newsroom, openNewsroom } from '../../src/newsroom.ts';
import { BRIDGE_ARTICLES, makeFolder } from '../support/make-folder.ts';

let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await openNewsroom({ corpus: makeFolder(BRIDGE_ARTICLES), cache: null });
});

describe('completeLine', () => {
  it.each<[line: string, becomes: string]>([
    ['ti', 'timeline '],
    ['/ti', '/timeline '],
    ['HOWM', 'howmany '],
    ['qui', 'quit '],
    ['quote --sp', 'quote --speaker '],
    ['/timeline bridge --fr', '/timeline bridge --from '],
    ['who is otto b', 'who is Otto Brandt '],
    ['quote --speaker ida', 'quote --speaker "Ida Holm" '],
    ['quote --speaker "ida h', 'quote --speaker "Ida Holm" '],
    ['ask bridge --source tarn', 'ask bridge --source "Tarn Valley Wire" '],
  ])('turns %j into %j', (line, becomes) => {
    const [found, replaced] = completeLine(line, newsroom.archive);
    expect(line.endsWith(replaced)).toBe(true);
    expect(found.map((each) => line.slice(0, line.length - replaced.length) + each)).toEqual([becomes]);
  });

  it('offers every command on an empty line', () => {
    expect(completeLine('', newsroom.archive)[0]).toEqual(
      expect.arrayContaining(['ask ', 'when ', 'quote ', 'help ', 'quit ']),
    );
  });

  it.each(['who is zzz', 'who is ', 'ask bridge --limit '])('offers nothing for %j', (line) => {
    expect(completeLine(line, newsroom.archive)[0]).toEqual([]);
  });
});

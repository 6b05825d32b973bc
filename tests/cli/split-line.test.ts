import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitLine } from '../../src/cli/split-line.ts';

describe('splitLine', () => {
  it.each<[line: string, parts: string[]]>([
    ['when did they  meet', ['when', 'did', 'they', 'meet']],
    ["what's new", ["what's", 'new']],
    ['quote --speaker "ida holm" --topic lorries', ['quote', '--speaker', 'ida holm', '--topic', 'lorries']],
    ['who said "no lorry"', ['who', 'said', '"no lorry"']],
    ['who said "no lorry', ['who', 'said', '"no', 'lorry']],
    ['bridge 5"x7"', ['bridge', '5"x7"']],
    ['quote --speaker ""', ['quote', '--speaker', '']],
    ['', []],
  ])('splits %j', (line, parts) => {
    expect(splitLine(line)).toEqual(parts);
  });

  it('loses no letter of a question', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (line) => {
        fc.pre(!/--[a-z]+\s/.test(line));
        expect(splitLine(line).join('').replace(/\s/g, '')).toBe(line.replace(/\s/g, ''));
      }),
    );
  });
});

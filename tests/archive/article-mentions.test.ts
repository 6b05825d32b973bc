import { describe, expect, it } from 'vitest';
import { findNames } from '../../src/annotations/names/find-names.ts';
import { findMentions } from '../../src/archive/article-mentions.ts';
import { passagesOf } from '../annotations/names/passages-of.ts';

function mentionsOf(...paragraphs: string[]) {
  const passages = passagesOf(...paragraphs);
  return { passages, mentions: findMentions({ id: 'a' }, passages, findNames(passages)) };
}

describe('the mentions of an article', () => {
  const { passages, mentions } = mentionsOf(
    'Minister Anna Keller met the crew. Keller praised it.',
    'The crew rested.',
    'Later Minister Keller flew to Lima.',
  );
  const keller = mentions.names.find(({ name }) => name === 'Anna Keller');

  it('gather the spellings of a name with how often each is written', () => {
    expect(keller?.spellings).toEqual([
      ['Anna Keller', 1],
      ['Keller', 2],
    ]);
  });

  it('cite each passage once, in order', () => {
    expect(keller?.citations).toEqual([passages[0]?.citation, passages[2]?.citation]);
  });

  it('keep each role once, with the first passage that says so', () => {
    expect(keller?.roles).toEqual([{ role: 'Minister', citation: passages[0]?.citation }]);
  });

  it('hold places as well', () => {
    expect(mentions.names.find(({ type }) => type === 'place')?.name).toBe('Lima');
  });

  it('survive JSON', () => {
    expect(JSON.parse(JSON.stringify(mentions))).toEqual(mentions);
  });
});

import { describe, expect, it } from 'vitest';
import { decideNames } from '../../../src/annotations/names/decide-names.ts';
import { typeOfLabel } from '../../../src/annotations/names/tagger/labels.ts';
import { readArticle } from '../../../src/annotations/names/tagger/read-article.ts';
import { tagArticle } from '../../../src/annotations/names/tagger/tag-article.ts';
import { weighArticle } from '../../../src/annotations/names/weigh-article.ts';
import { inventTables } from './invent-tables.ts';
import { learnTagger } from './learn-tagger.ts';

const OPTIONS = { rounds: 4, orders: 2, least: 2, margin: 1 };

function learnt(text: string, weights: ArrayLike<number>): string[] {
  const weighed = weighArticle([text]);
  const [labels = new Uint8Array()] = tagArticle(
    readArticle(weighed, decideNames(weighed.mentions)),
    weights,
  );
  const tokens = weighed.texts[0] ?? [];
  return tokens.flatMap((token, at) => {
    const type = typeOfLabel(labels[at] as number);
    return type === null ? [] : [`${token.text} ${type}`];
  });
}

describe('learning', () => {
  const texts = inventTables(66);
  const weights = learnTagger(texts, OPTIONS);

  it('reads a table with names that it never saw', () => {
    expect(learnt('7 . Orvel Trastig ( Norway ) 4:12.33', weights)).toEqual([
      'Orvel person',
      'Trastig person',
      'Norway place',
    ]);
  });

  it('gives the same weights for the same texts', () => {
    expect(learnTagger(inventTables(66), OPTIONS)).toEqual(weights);
  });

  it('leaves out what stands in too few places', () => {
    const rare = learnTagger(texts, { ...OPTIONS, least: 200 });
    const many = (of: Float64Array) => of.filter((weight) => weight !== 0).length;
    expect(many(rare)).toBeLessThan(many(weights) / 4);
  });
});

describe('invented tables', () => {
  it('mark names that stand in their text, in order', () => {
    for (const { paragraphs } of inventTables(54))
      for (const { text, names } of paragraphs) {
        let end = 0;
        for (const name of names) {
          expect(name.start).toBeGreaterThanOrEqual(end);
          expect(text.slice(name.start, name.end)).toMatch(/^\S(?:.*\S)?$/u);
          end = name.end;
        }
        expect(text).not.toMatch(/[{}]/);
      }
  });
});

import { describe, expect, it } from 'vitest';
import type { QuoteAnnotation } from '../../src/annotations/annotation.ts';
import { buildArchive } from '../../src/archive/build-archive.ts';
import { annotationJson } from '../../src/cli/annotation-json.ts';
import { makeArticle } from '../support/make-article.ts';

const QUOTE: QuoteAnnotation = {
  start: 1,
  end: 9,
  text: 'No lorry',
  form: 'direct',
  speaker: 'Ida Holm',
  speakerSpan: { start: 16, end: 20 },
  cue: 'said',
  certainty: 'certain',
};

async function quotesOf(...quotes: QuoteAnnotation[]): Promise<unknown> {
  const article = makeArticle('a', ['“No lorry,” said Holm.']);
  const archive = { ...(await buildArchive([article])), quotes: () => quotes };
  return (annotationJson(article, archive) as { paragraphs: { quotes: unknown }[] }).paragraphs[0]?.quotes;
}

describe('annotationJson', () => {
  it('has the fields of a quotation as documented', async () => {
    const { speakerSpan: _, ...same } = QUOTE;
    expect(await quotesOf(QUOTE)).toEqual([{ ...same, speaker_span: [16, 20] }]);
  });

  it('marks what goes on with the quotation before it', async () => {
    expect(await quotesOf({ ...QUOTE, continues: true })).toMatchObject([{ continues: true }]);
  });

  it('has null for a speaker who is not named', async () => {
    const unnamed: QuoteAnnotation = {
      ...QUOTE,
      speaker: null,
      speakerSpan: null,
      cue: null,
      certainty: 'unclear',
    };
    expect(await quotesOf(unnamed)).toMatchObject([{ speaker: null, speaker_span: null, cue: null }]);
  });

  it('leaves out indirect speech, which stands in no quotation marks', async () => {
    expect(await quotesOf({ ...QUOTE, form: 'reported' })).toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import { buildArchive } from '../../src/archive/build-archive.ts';
import { findEvidence } from '../../src/evidence/find-evidence.ts';
import { readQuestion } from '../../src/questions/read-question.ts';
import { MiniSearchIndex } from '../../src/search/minisearch-index.ts';
import { makeArticle } from '../support/make-article.ts';

const TEXTS: Readonly<Record<string, [title: string, text: string]>> = {
  answer: [
    'Ferry line changes hands',
    'The Aldermoor ferry was sold in 1987. A dockers’ union bought the company for two million crowns.',
  ],
  apart: [
    'Night at the quay',
    'A ferry left at noon. The mayor spoke of schools. Nobody in Aldermoor minded. A house was sold in the evening.',
  ],
  other: [
    'Boats',
    'The Brindle ferry was sold twice. Its owners never said to whom, and the papers were lost.',
  ],
  titled: ['Aldermoor ferry', 'The boat was sold. The price was never told, and the crew was paid late.'],
  name: ['Weather', 'Aldermoor saw rain for a week, and the market stayed shut until the flood had gone.'],
  repeated: [
    'Ferry ferry',
    'Ferry after ferry passed. A ferry is slow, a ferry is cheap, and a ferry can carry a horse.',
  ],
  plural: [
    'Boats of the bay',
    'Ferries were the pride of the bay, and the children knew every one by its horn.',
  ],
  sale: [
    'Market',
    'Apples sold well, pears sold badly, and whoever sold plums went home with nothing to count.',
  ],
  buyer: ['Bank', 'A bank bought three mills and a bakery, then shut the bakery for a summer of repairs.'],
  nothing: ['Fog', 'Fog lay over the hills, and two shepherds lost their way before the bell was rung.'],
};

async function rank(query: string): Promise<string[]> {
  const archive = await buildArchive(
    Object.entries(TEXTS).map(([id, [title, text]]) => makeArticle(id, [text], { title })),
  );
  const index = new MiniSearchIndex();
  await index.add(archive.passages);
  const question = readQuestion({ command: 'ask', query, today: '2024-06-01' }, archive);
  const { evidence } = await findEvidence(question, archive, index);
  return evidence.map(({ passage }) => passage.article.id);
}

describe('rankPassages', () => {
  test('puts a sentence that says all before one below a headline that says the rest, then words that lie apart, single words last', async () => {
    expect(await rank('When was the Aldermoor ferry sold?')).toEqual([
      'answer',
      'titled',
      'apart',
      'other',
      'repeated',
      'name',
      'plural',
      'sale',
    ]);
  });

  test('lets the passage with more of the words come first', async () => {
    expect(await rank('which buyers bought the company')).toEqual(['answer', 'buyer']);
  });

  test('ranks a passage without the words not at all', async () => {
    expect(await rank('lighthouse')).toEqual([]);
  });
});

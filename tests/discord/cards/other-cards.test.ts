import { beforeAll, describe, expect, test } from 'vitest';
import { explainRequest } from '../../../src/answers/explain-request.ts';
import { findSources } from '../../../src/answers/find-sources.ts';
import { type ArticleSummary, summariseArticle } from '../../../src/answers/summarise-article.ts';
import { fingerprint } from '../../../src/archive/fingerprint.ts';
import { articleCard } from '../../../src/discord/cards/article-card.ts';
import { type Card, textsOf } from '../../../src/discord/cards/card.ts';
import { contextCard } from '../../../src/discord/cards/context-card.ts';
import { sourcesCard } from '../../../src/discord/cards/sources-card.ts';
import { whyCard } from '../../../src/discord/cards/why-card.ts';
import type { OpenNewsroom } from '../../../src/discord/desk.ts';
import { openArticles } from '../../support/ask-articles.ts';
import { makeArticle } from '../../support/make-article.ts';
import { complaintsOf, componentsOf, labelsOf } from './card-rules.ts';

const STORY = Array.from(
  { length: 12 },
  (_, at) => `Paragraph ${at + 1} tells that ferry number ${at + 1} sailed.`,
);
const ARTICLES = [
  makeArticle('ferries', STORY, {
    title: 'Twelve *ferries*',
    source: 'Harbour Post',
    author: 'Ada Berg',
    published: '2024-02-03',
    url: 'https://harbour.example/ferries',
  }),
  makeArticle('storm', [
    'The ferry captain Bo Dahl waited in Bergen on 5 March 2024.',
    'w'.repeat(6000),
    '*_`@everyone` '.repeat(300),
  ]),
  makeArticle('pilot', ['The pilot Ada Berg met the mayor of Oslo on 9 March 2024.']),
];

let open: OpenNewsroom;

beforeAll(async () => {
  const { archive, index } = await openArticles(ARTICLES);
  open = { archive, index, warnings: [], fingerprint: fingerprint(archive), linked: (excerpt) => excerpt };
});

const citationOf = (article: string, number: number) =>
  open.archive.passages.find((each) => each.article.id === article && each.number === number)?.citation ?? '';

const summaryOf = (id: string) => summariseArticle(open.archive, id) as ArticleSummary;

describe('the paragraphs around a passage', () => {
  const around = (number: number, before: number, after: number) =>
    contextCard(open, { citation: citationOf('ferries', number), before, after });

  test('stand in order, the passage marked, below its source', () => {
    const texts = textsOf(around(5, 1, 1));
    expect(texts[0]).toMatch(/^-# \*\*Harbour Post\*\* · 3 February 2024 · Twelve \\\*ferries\\\*/);
    expect(texts.slice(1)).toEqual([
      `-# paragraph 4\n${STORY[3]}`,
      `-# ▸ paragraph 5\n${STORY[4]}`,
      `-# paragraph 6\n${STORY[5]}`,
    ]);
  });

  test('can be widened on both sides as far as the article goes', () => {
    expect(labelsOf(around(5, 1, 1))).toEqual(['Earlier', 'Later']);
    expect(labelsOf(around(1, 1, 1))).toEqual(['Later']);
    expect(labelsOf(around(12, 1, 1))).toEqual(['Earlier']);
    expect(labelsOf(around(5, 4, 7))).toEqual([]);
  });

  test('of any length make a card that Discord takes, with the passage on it', () => {
    for (const number of [1, 2, 3]) {
      for (const wide of [0, 1, 9, 500]) {
        const card = contextCard(open, { citation: citationOf('storm', number), before: wide, after: wide });
        expect(complaintsOf(card)).toEqual([]);
        expect(textsOf(card).join('\n')).toContain(`▸ paragraph ${number}`);
      }
    }
  });

  test.each([Number.NaN, -3, 1.5])('%d of them, from a button that is not ours, do no harm', (count) => {
    expect(
      complaintsOf(contextCard(open, { citation: citationOf('ferries', 5), before: count, after: count })),
    ).toEqual([]);
  });

  test('of a passage that is gone are not those of another', () => {
    const texts = textsOf(contextCard(open, { citation: 'c:0000000000000000', before: 1, after: 1 }));
    expect(texts).toEqual([expect.stringContaining('not in the articles any more')]);
  });
});

describe('the card of an article', () => {
  test('has its facts, its address and its telling sentences', () => {
    const texts = textsOf(articleCard(summaryOf('ferries'), 'index'));
    expect(texts[0]).toMatch(
      /^## Twelve \\\*ferries\\\*\n-# Harbour Post · Saturday 3 February 2024 · by Ada Berg · 12 paragraphs · \d+ words$/,
    );
    expect(texts[1]).toBe('<https://harbour.example/ferries>');
    expect(texts.at(-1)).toMatch(
      /\n-# \[Open at the sentence\]\(<https:\/\/harbour\.example\/ferries[^>]*>\) · `c:[0-9a-f]{16}`$/,
    );
  });

  test('tells whom and which days it tells of', () => {
    const texts = textsOf(articleCard(summaryOf('pilot'), 'index')).join('\n');
    expect(texts).toMatch(/Names: .*\*\*Ada Berg\*\*/);
    expect(texts).toMatch(/Tells of: Saturday 9 March 2024 `c:[0-9a-f]{16}`/);
  });

  test('is one that Discord takes, whatever is in the article', () => {
    for (const { id } of ARTICLES) expect(complaintsOf(articleCard(summaryOf(id), 'index'))).toEqual([]);
    const hostile = '*_@everyone '.repeat(500);
    const summary = {
      ...summaryOf('storm'),
      title: hostile,
      outlet: hostile,
      author: hostile,
      url: `https://a.example/${'b'.repeat(3000)}`,
    };
    expect(complaintsOf(articleCard(summary, 'index'))).toEqual([]);
  });
});

describe('sources for a message', () => {
  const sourcesFor = async (text: string): Promise<Card> =>
    sourcesCard(await findSources(text, open.archive, open.index, { today: '2024-06-01' }), 'index');

  test('are its nearest excerpts', async () => {
    const texts = textsOf(await sourcesFor('The pilot Ada Berg met the mayor of Oslo.'));
    expect(texts[0]).toBe('## What the articles have on this');
    expect(texts[1]).toMatch(/^\*\*1\*\* .*pilot/);
  });

  test('that are none are not called so', async () => {
    const texts = textsOf(await sourcesFor('A zebra ferry of Atlantis.'));
    expect(texts[0]).toBe('## The articles have nothing on this.');
    expect(texts[1]).toMatch(/^-# No article has: .*zebra/);
  });

  test('of a hostile message make a card that Discord takes', async () => {
    expect(complaintsOf(await sourcesFor('*_`@everyone` ferry zebra '.repeat(80)))).toEqual([]);
  });
});

describe('why an answer was given', () => {
  const why = async (query: string, command: 'ask' | 'when' | 'who' = 'ask') => {
    const request = { command, query, today: '2024-06-01' };
    return whyCard(request, await explainRequest(request, open.archive, open.index));
  };

  test('has how it was read, the confidence against the floor, the words, and each excerpt', async () => {
    const texts = textsOf(await why('When did the pilot meet the mayor?', 'when'));
    expect(texts[0]).toBe('-# **/when** When did the pilot meet the mayor?');
    expect(texts[1]).toMatch(/^Read as: \*\*when\*\*/);
    expect(texts[2]).toMatch(
      /^Confidence \*\*0\.\d\d\*\*, the least for this kind is \*\*0\.\d\d\*\*: so it is given as an answer\.$/,
    );
    expect(texts[3]).toMatch(/^\*\*Words\*\*\n.*-# \*\*pilot\*\*: 1 passage, weight \d\.\d/s);
    expect(texts.join('\n')).toMatch(/\*\*1\*\* `c:[0-9a-f]{16}` · score 0\.\d\d\n-# has /);
  });

  test('names no stems that are no words', async () => {
    const texts = textsOf(await why('Which ferries are sailing?')).join('\n');
    expect(texts).not.toMatch(/\bferri\b/);
  });

  test('of one that was not given says that too', async () => {
    const texts = textsOf(await why('zebra ferry')).join('\n');
    expect(texts).toContain('so it is not given as an answer');
    expect(texts).toContain('**zebra**: in no passage');
  });

  test('of a hostile question makes a card that Discord takes', async () => {
    for (const query of ['*_`@everyone` ferry '.repeat(50), 'zebra quagga '.repeat(70), '???'])
      expect(complaintsOf(await why(query))).toEqual([]);
  });

  test('leaves room for a line above it', async () => {
    const card = await why('ferry '.repeat(160));
    const length = textsOf(card).reduce((sum, text) => sum + text.length, 0);
    expect(length).toBeLessThanOrEqual(3800);
    expect(componentsOf(card).length).toBeLessThanOrEqual(38);
  });
});

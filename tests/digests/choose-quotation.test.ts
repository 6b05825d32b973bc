import { expect, it } from 'vitest';
import type { Article } from '../../src/articles/article.ts';
import { chooseQuotation } from '../../src/digests/choose-quotation.ts';
import { Citer } from '../../src/digests/citer.ts';
import type { DigestQuotation } from '../../src/digests/digest.ts';
import { openArticles } from '../support/ask-articles.ts';
import { makeArticle } from '../support/make-article.ts';

async function choose(...articles: Article[]): Promise<DigestQuotation | null> {
  const { archive } = await openArticles(articles);
  return chooseQuotation(archive.articles, '2024-05-10', archive, new Citer(archive));
}

const of = (id: string, published: string, ...paragraphs: string[]) =>
  makeArticle(id, paragraphs, { published });
const LOCK =
  'Brackwater council closed the harbour lock on Tuesday after divers had found a crack in its gate.';
const ABOUT =
  '“The harbour of Brackwater cannot live without its lock, and the council will pay for the repair of the gate,” Mayor Ilse Varga said.';

it('takes the quotation that is most about the subject of its article', async () => {
  const aside =
    '“My grandmother baked the best bread of the whole valley when I was a small child,” Mayor Ilse Varga said.';
  const quotation = await choose(of('lock', '2024-05-12', LOCK, aside, ABOUT));
  expect(quotation).toMatchObject({ speaker: 'Ilse Varga' });
  expect(quotation?.text).toContain('cannot live without its lock');
  expect(quotation?.excerpt.text).toBe(ABOUT);
});

it.each([
  ['a scrap', '“We will pay,” Mayor Ilse Varga said.'],
  ['words of nobody', '“The harbour cannot live without its lock, and somebody will have to pay for it.”'],
  [
    'reported words',
    'Mayor Ilse Varga said that the harbour could not live without its lock for a single summer.',
  ],
  [
    'a speech',
    `“The harbour cannot live without its lock, ${'and the council will pay for the gate '.repeat(8)}at once,” Mayor Ilse Varga said.`,
  ],
])('takes no %s', async (_, words) => {
  expect(await choose(of('lock', '2024-05-12', LOCK, words))).toBeNull();
});

it('prefers what was said in the period to what was said long before', async () => {
  const hall =
    '“The market hall of Selkirk needs a new roof before the winter, and we shall build it,” Mayor Tom Reuss said.';
  const quotation = await choose(
    of('a-lock', '2021-05-12', LOCK, ABOUT),
    of('hall', '2024-05-12', 'Selkirk council closed the market hall on Tuesday for its leaking roof.', hall),
  );
  expect(quotation?.speaker).toBe('Tom Reuss');
});

it('takes none that the digest has told already', async () => {
  const { archive } = await openArticles([of('lock', '2024-05-12', LOCK, ABOUT)]);
  const citer = new Citer(archive);
  const passage = archive.passages.find(({ text }) => text === ABOUT);
  if (!passage) throw new Error('There is such a passage.');
  citer.cite(passage, { start: 0, end: ABOUT.length });
  expect(await chooseQuotation(archive.articles, '2024-05-10', archive, citer)).toBeNull();
});

import { expect, it } from 'vitest';
import { composeDigest } from '../../../src/digests/compose-digest.ts';
import type { Digest } from '../../../src/digests/digest.ts';
import { textsOf } from '../../../src/discord/cards/card.ts';
import { digestCard } from '../../../src/discord/cards/digest-card.ts';
import { digestMessage } from '../../../src/discord/cards/digest-card-message.ts';
import { openArticles } from '../../support/ask-articles.ts';
import { makeArticle } from '../../support/make-article.ts';

const TOWNS = 'Brackwater Lindholm Ostermark Quellin Varnhagen Tresco Melby Sandvik'.split(' ');

async function make(sentence: (town: string, at: number) => string): Promise<Digest> {
  const articles = TOWNS.map((town, at) =>
    makeArticle(
      `a${at}`,
      [sentence(town, at), `Crews from ${town} repaired the bridge on 1${at} May 2024.`],
      {
        title: `News of ${town}`,
        published: `2024-05-1${at}`,
        source: `${town} Post`,
      },
    ),
  );
  const { archive, index } = await openArticles(articles);
  const digest = await composeDigest(
    {
      fresh: articles.map(({ id }) => id),
      today: '2024-05-20',
      since: '2024-05-09',
      follow: { topics: [], people: [], outlets: [] },
      length: 'long',
      quiet: 'nothing',
    },
    archive,
    index,
  );
  if (digest === null) throw new Error('nothing to tell');
  return digest;
}

const long = (town: string, at: number) =>
  `The council of ${town} decided on plan ${at + 2} for ${'its very long and winding road '.repeat(9)}in public.`;

it.each([
  ['short sentences', (town: string) => `The council of ${town} closed the old road to the harbour.`],
  ['long sentences', long],
])('keeps within the limits of Discord with %s, every sentence with its citation', async (_, sentence) => {
  const digest = await make(sentence);
  const card = digestCard({ digest, index: 'i', role: '12345' });
  const texts = textsOf(card);
  expect(texts.join('').length).toBeLessThanOrEqual(4000);
  expect(countOf(card)).toBeLessThanOrEqual(40);
  const all = texts.join('\n');
  expect((all.match(/^\*\*\d+\*\* /gm) ?? []).length).toBe((all.match(/`c:[0-9a-f]{16}`/g) ?? []).length);
  expect(all).toMatch(/^\*\*1\*\* /m);
});

it('pings the role that is given and nobody else, whatever the articles say', async () => {
  const digest = await make(
    (town) => `The council of ${town} told @everyone and <@&99> to leave the *old* road.`,
  );
  const message = await digestMessage(digest, { index: 'i', role: '12345' });
  expect(message.allowedMentions).toEqual({ parse: [], roles: ['12345'], repliedUser: false });
  const text = textsOf(message.components).join('\n');
  expect(text).toContain('<@&12345>');
  expect(text).not.toMatch(/(?<!\\)@everyone|(?<!\\)<@&99>/);
  const alone = await digestMessage(digest, { index: 'i' });
  expect(alone.allowedMentions).toEqual({ parse: [], repliedUser: false });
  expect(textsOf(alone.components).join('\n')).not.toContain('<@&12345>');
});

it('shows the articles by day with words for those who do not see it', async () => {
  const message = await digestMessage(await make(long), { index: 'i' });
  expect(message.files?.[0]?.description).toMatch(/^Bar chart: New articles/);
  expect(JSON.stringify(message.components)).toContain('attachment://digest.png');
});

function countOf(value: unknown): number {
  if (Array.isArray(value)) return value.reduce((sum: number, each) => sum + countOf(each), 0);
  if (typeof value !== 'object' || value === null) return 0;
  const own = 'type' in value && typeof value.type === 'number' ? 1 : 0;
  return (
    own +
    Object.values(value).reduce(
      (sum: number, each) => sum + (typeof each === 'object' ? countOf(each) : 0),
      0,
    )
  );
}

import type { AutocompleteInteraction } from 'discord.js';
import { beforeAll, expect, test } from 'vitest';
import { COMMANDS } from '../../../commands/index.ts';
import type { Desk, OpenNewsroom } from '../../../src/discord/desk.ts';
import { completeOption } from '../../../src/discord/interactions/complete-option.ts';
import { openArticles } from '../../support/ask-articles.ts';
import { makeArticle } from '../../support/make-article.ts';

let newsroom: OpenNewsroom;

beforeAll(async () => {
  const names = Array.from(
    { length: 40 },
    (_, at) => `Captain Rolf ${'Xyzabcdefghijklmnopqrstuvw'[at % 26]}orgen${at}son sailed.`,
  );
  const long = makeArticle('long-id/'.repeat(20), ['Boats sail.'], {
    title: 'A headline of an article with a long id',
  });
  const story = makeArticle('story', ['Mayor Zoë Lindqvist said: “We sail at dawn.”', ...names], {
    title: `Headline ${'that goes on '.repeat(20)}`,
    source: 'Harbour Post',
  });
  newsroom = {
    ...(await openArticles([story, long])),
    warnings: [],
    fingerprint: 'x',
    linked: (excerpt) => excerpt,
  };
});

async function complete(commandName: string, option: string, value: string, read = true) {
  let choices: readonly { name: string; value: string }[] | undefined;
  const interaction = {
    options: { getFocused: () => ({ name: option, value }) },
    respond: async (given: typeof choices) => {
      choices = given;
    },
  } as unknown as AutocompleteInteraction;
  const desk = { newsroom: read ? newsroom : null } as Desk;
  await completeOption(
    desk,
    interaction,
    COMMANDS.find(({ name }) => name === commandName),
  );
  return choices ?? null;
}

test('a name is suggested as it is best known, with its number of passages, accents forgiven', async () => {
  expect(await complete('quote', 'speaker', 'zoe')).toEqual([
    { name: 'Zoë Lindqvist (1 passage)', value: 'Zoë Lindqvist' },
  ]);
});

test('no more are given than Discord takes, none longer', async () => {
  for (const [command, option] of [
    ['who', 'person'],
    ['quote', 'speaker'],
    ['who', 'source'],
    ['sources', 'article'],
  ] as const) {
    const choices = (await complete(command, option, '')) ?? [];
    expect(choices.length).toBeLessThanOrEqual(25);
    for (const { name, value } of choices) {
      expect(name.length).toBeLessThanOrEqual(100);
      expect(value.length).toBeLessThanOrEqual(100);
    }
  }
  expect(await complete('who', 'person', '')).not.toEqual([]);
});

test('an article is found by its headline and given by its id', async () => {
  const [choice] = (await complete('sources', 'article', 'headline that')) ?? [];
  expect(choice?.value).toBe('story');
  expect(choice?.name).toMatch(/^Headline that goes on .*…\s*\(\d+ passages\)$/);
});

test.each([
  ['an option that holds words', 'ask', 'question'],
  ['an option that is not there', 'ask', 'zebra'],
  ['a command that is not there', 'zebra', 'person'],
])('%s has no suggestions', async (_, command, option) => {
  expect(await complete(command, option, 'a')).toEqual([]);
});

test('before the articles are read there are none', async () => {
  expect(await complete('quote', 'speaker', 'zoe', false)).toEqual([]);
});

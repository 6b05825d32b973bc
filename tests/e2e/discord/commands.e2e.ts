import { describe, expect, test } from 'vitest';
import { citationsIn, isPrivate, labelsIn, textIn } from './read-message.ts';
import { useScene } from './scene.ts';

const scene = useScene();

describe('a card that answers', () => {
  test('shows the request first, so that buttons know it again', async () => {
    const card = await scene.ask({
      command: 'quote',
      options: { speaker: 'Maduro', topic: 'NATO', from: '2022', to: '2022-12-31' },
    });
    expect(textIn(card)).toMatch(
      /^-# \*\*\/quote\*\* \*speaker:\* Maduro \*topic:\* NATO \*from:\* 2022\S* \*to:\* 2022-12-31\n/,
    );
  });

  test('of /ask has excerpts with outlet, day, citation and link', async () => {
    const card = await scene.ask({
      command: 'ask',
      options: { question: 'what did Delcy Rodríguez say about sanctions' },
    });
    expect(textIn(card)).toContain('**The Harbour Ledger** · 17 March 2025');
    expect(textIn(card)).toContain(
      '[Open at the sentence](<https://harbour-ledger.example/2025/03/out-by-april#:~:text=',
    );
    expect(citationsIn(card).length).toBeGreaterThan(0);
    expect(isPrivate(card)).toBe(false);
  });

  test('of /when has the day and how it was counted', async () => {
    const card = await scene.ask({ command: 'when', options: { event: 'Borisov meets Maduro' } });
    expect(textIn(card)).toContain('## Wednesday 16 February 2022');
    expect(textIn(card)).toContain("counted from the article's date, 17 February 2022");
  });

  test('of /who has the person with role and spellings', async () => {
    const card = await scene.ask({ command: 'who', options: { person: 'delcy rodriguez' } });
    expect(textIn(card)).toContain('## Delcy Rodríguez, Vice President');
    expect(textIn(card)).toContain('also written Delcy Rodriguez');
  });

  test('of /where has the place', async () => {
    const card = await scene.ask({
      command: 'where',
      options: { event: 'where did Putin want Maduro to come on May 9' },
    });
    expect(textIn(card)).toMatch(/## (?:Perhaps: )?Moscow/);
  });

  test('of /howmany has the number', async () => {
    const card = await scene.ask({
      command: 'howmany',
      options: { question: 'agreements between Russia and Venezuela' },
    });
    expect(textIn(card)).toMatch(/## .*\d+ /);
  });

  test('of /quote has the words with their speaker', async () => {
    const card = await scene.ask({ command: 'quote', options: { speaker: 'Maduro', topic: 'new year' } });
    expect(textIn(card)).toMatch(/## .*Nicolás Maduro \\\[1/);
  });

  test('of /quote without options has a quotation of the day', async () => {
    const card = await scene.ask({ command: 'quote' });
    expect(textIn(card)).toMatch(/“.+” — \S/);
  });

  test('of /timeline has the days in order', async () => {
    const card = await scene.ask({ command: 'timeline', options: { subject: 'oil licences' } });
    const days = [...textIn(card).matchAll(/^\*\*(?:\p{L}+ )*?(?:\d+ \p{L}+ )?(\d{4})\*\*$/gmu)].map(
      ([, year]) => Number(year),
    );
    expect(days.length).toBeGreaterThan(3);
    expect(days).toEqual(days.toSorted((a, b) => a - b));
  });

  test('of /timeline without a subject has days, too', async () => {
    expect(textIn(await scene.ask({ command: 'timeline' }))).toMatch(/^\*\*.*\d{4}.*\*\*$/m);
  });

  test('of /compare has what each article says, with those who say it', async () => {
    const card = await scene.ask({ command: 'compare', options: { question: 'number of agreements' } });
    expect(textIn(card)).toMatch(
      /\*\*more than 20 agreements\*\*, in 3 articles\n.*\n-# \*\*Meridian Observer\*\* · 18 February 2022/i,
    );
    expect(textIn(card)).toMatch(/\*\*more than 350 agreements\*\*/i);
  });

  test('of /sources lists the articles, the newest first, and opens one by a menu', async () => {
    const card = await scene.ask({ command: 'sources' });
    expect(textIn(card)).toContain('**18 articles**');
    expect(textIn(card).indexOf('19 March 2025')).toBeLessThan(textIn(card).indexOf('11 March 2022'));
    expect(labelsIn(card)).toContain('Open the summary card of …');
  });

  test('of /sources with an article is its summary', async () => {
    const card = await scene.ask({ command: 'sources', options: { article: 'three numbers' } });
    expect(textIn(card)).toContain('## Fifty, seventy, 453: three numbers for one trade');
    expect(textIn(card)).toContain('by Ines Barrowmead · 8 paragraphs');
    expect(textIn(card)).toContain('Names: ');
  });

  test('of /sources names the article that there is not', async () => {
    const card = await scene.ask({ command: 'sources', options: { article: 'zzzz qqqq' } });
    expect(textIn(card)).toContain('No article is called zzzz qqqq.');
  });

  test('of /cite is the passage of the id', async () => {
    const answer = await scene.ask({ command: 'when', options: { event: 'Borisov meets Maduro' } });
    const [id = ''] = citationsIn(answer);
    const card = await scene.ask({ command: 'cite', options: { id } });
    expect(citationsIn(card)).toContain(id);
    expect(textIn(card)).toContain('Borisov');
  });

  test('of /cite says that an id is not there, and shows no other passage', async () => {
    const card = await scene.ask({ command: 'cite', options: { id: 'c:0000000000000000' } });
    expect(textIn(card)).toContain('No passage has this citation id');
    expect(citationsIn(card)).toEqual([]);
  });
});

test('what the articles do not tell is said so, with the words that they lack, and what is near is no answer', async () => {
  const card = await scene.ask({
    command: 'ask',
    options: { question: 'who won the football world cup in 1998' },
  });
  expect(textIn(card)).toContain('## The articles do not say.');
  expect(textIn(card)).toContain('No article has: football');
  expect(textIn(card)).toContain('which are no answer');
});

test('a question in which no word is known has an answer without passages', async () => {
  const card = await scene.ask({ command: 'ask', options: { question: 'zzyzx qwfpgj' } });
  expect(textIn(card)).toContain('## The articles do not say.');
});

test('a date that is none is refused privately, in words', async () => {
  const card = await scene.ask({ command: 'when', options: { event: 'the meeting', from: 'yesterday?' } });
  expect(isPrivate(card)).toBe(true);
  expect(textIn(card)).toMatch(/date|2022/);
});

test('a question that nothing can be read from is refused or answered in words', async () => {
  const card = await scene.ask({ command: 'ask', options: { question: '???' } });
  expect(textIn(card).length).toBeGreaterThan(20);
});

describe('who sees an answer', () => {
  test('only the one who asks, with the option private, and it can be shown to all', async () => {
    const user = scene.newcomer();
    const card = await scene.ask({
      user,
      command: 'when',
      options: { event: 'Borisov meets Maduro', private: true },
    });
    expect(isPrivate(card)).toBe(true);
    expect(labelsIn(card)).toContain('Show everyone');
    const others = scene.loopback.messages(scene.channel, { seenBy: scene.ann });
    expect(others.map(({ id }) => id)).not.toContain(card.id);
  });

  test('only the one who asks, in a server that is private by default, but where they say otherwise', async () => {
    await scene.set('privateByDefault');
    const hidden = await scene.ask({ command: 'when', options: { event: 'Borisov meets Maduro' } });
    const shown = await scene.ask({
      command: 'when',
      options: { event: 'Borisov meets Maduro', private: false },
    });
    await scene.set('privateByDefault');
    expect([isPrivate(hidden), isPrivate(shown)]).toEqual([true, false]);
  });

  test('all, else, and there is nothing to show then', async () => {
    const card = await scene.ask({ command: 'when', options: { event: 'Borisov meets Maduro' } });
    expect(isPrivate(card)).toBe(false);
    expect(labelsIn(card)).not.toContain('Show everyone');
  });
});

describe('a card about the bot', () => {
  test('of /help names every command and both invite links', async () => {
    const card = await scene.ask({ command: 'help' });
    expect(isPrivate(card)).toBe(true);
    for (const { name, type } of scene.loopback.commands())
      if (type === 1) expect(textIn(card)).toContain(`**/${name}**`);
    expect(textIn(card)).toContain('integration_type=0');
    expect(textIn(card)).toContain('integration_type=1');
    expect(textIn(card)).toContain('18 articles');
  });

  test('of /privacy says what is kept, and that nothing is', async () => {
    const card = await scene.ask({ command: 'privacy' });
    expect(isPrivate(card)).toBe(true);
    expect(textIn(card)).toContain('Of you nothing is kept.');
    expect(labelsIn(card)).toEqual([]);
  });

  test('of /settings show has every setting', async () => {
    const card = await scene.ask({ command: 'settings', subcommand: 'show', user: scene.manager });
    expect(isPrivate(card)).toBe(true);
    expect(textIn(card)).toContain('**3 s** for a user, **0 s** for a channel');
    expect(labelsIn(card)).toEqual([
      'Question channels',
      'Answer only in these channels',
      'Pause for a user',
      'Pause for a channel',
      'Answer in a thread: turn on',
      'Private by default: turn on',
      'Keep votes and unanswered questions: turn on',
    ]);
  });

  test('of /settings check names the missing permission of each channel', async () => {
    const closed = scene.loopback.addChannel(scene.guild, { name: 'closed' });
    scene.loopback.setBotPermissions(closed, { deny: 1n << 11n });
    const card = await scene.ask({ command: 'settings', subcommand: 'check', user: scene.manager });
    expect(isPrivate(card)).toBe(true);
    expect(textIn(card)).toContain('Something is missing in 1 of 2 channels.');
    expect(textIn(card)).toContain(`<#${closed.id}> missing: **Send Messages**`);
    expect(textIn(card)).toContain(`<#${scene.channel.id}> nothing is missing`);
    scene.loopback.deleteChannel(closed);
  });

  test('of /feedback export says that nothing is kept by default', async () => {
    const card = await scene.ask({ command: 'feedback', subcommand: 'export', user: scene.manager });
    expect(isPrivate(card)).toBe(true);
    expect(textIn(card)).toContain('Nothing is kept');
    expect(card.attachments).toEqual([]);
  });
});

describe('where commands are asked', () => {
  test('in a direct message they answer as in a server', async () => {
    const channel = scene.loopback.openDm(scene.ann);
    const card = await scene.ask({
      user: scene.ann,
      channel,
      command: 'when',
      options: { event: 'Borisov meets Maduro' },
    });
    expect(textIn(card)).toContain('## Wednesday 16 February 2022');
  });

  test('in a server that the bot is no member of they answer those who installed it themselves', async () => {
    const guild = scene.loopback.addGuild({ name: 'Elsewhere', withBot: false });
    const channel = scene.loopback.addChannel(guild, { name: 'talk' });
    const user = scene.newcomer(guild);
    const card = await scene.ask({
      user,
      channel,
      command: 'when',
      options: { event: 'Borisov meets Maduro' },
    });
    expect(textIn(card)).toContain('## Wednesday 16 February 2022');
    const why = await scene.press(card, 'Why this', user);
    expect(textIn(why)).toContain('Confidence');
  });

  test('in a thread they answer in the thread', async () => {
    const thread = scene.loopback.startThread(scene.channel, { name: 'aside', user: scene.ann });
    const card = await scene.ask({
      channel: thread,
      command: 'when',
      options: { event: 'Borisov meets Maduro' },
    });
    expect(card.channel_id).toBe(thread.id);
  });
});

test('a second question within the pause is answered privately, in words', async () => {
  const user = scene.newcomer();
  await scene.ask({ user, command: 'when', options: { event: 'Borisov meets Maduro' } });
  const card = await scene.ask({ user, command: 'who', options: { person: 'Borisov' } });
  expect(isPrivate(card)).toBe(true);
  expect(textIn(card)).toContain('One question at a time, please');
});

import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Message } from '../../../src/playground/loopback/world/message.ts';
import { isPrivate, labelsIn, textIn } from './read-message.ts';
import { Scene, useScene } from './scene.ts';

const MESSAGE_CONTENT = 1 << 15;
const QUESTION = 'when did Borisov meet Maduro?';
const ANSWER = /## .*February 2022/;

const scene = useScene();

const ping = () => `<@${scene.loopback.botId}>`;
const ask = (content: string, options: Partial<Parameters<Scene['tell']>[0]> = {}) =>
  scene.tell({ user: scene.newcomer(), channel: scene.channel, content, ...options });

/** The public messages that the bot wrote while that was done, without the one that it is waited for with. */
async function writtenDuring(act: () => unknown, channel = scene.channel): Promise<Message[]> {
  const before = new Set(scene.written(channel).map(({ id }) => id));
  await act();
  await scene.settled(channel);
  return scene
    .written(channel)
    .filter(({ id }) => !before.has(id))
    .slice(0, -1);
}

describe('a question', () => {
  test('that mentions the bot is answered as a reply', async () => {
    const card = await ask(`${ping()} ${QUESTION}`);
    expect(textIn(card)).toMatch(ANSWER);
    expect(textIn(card)).toContain('-# **/ask** when did Borisov meet Maduro');
    expect(isPrivate(card)).toBe(false);
  });

  test('may mention it at the end, in the old way and twice', async () => {
    expect(textIn(await ask(`${QUESTION} ${ping()}`))).toMatch(ANSWER);
    expect(textIn(await ask(`<@!${scene.loopback.botId}> ${QUESTION} ${ping()}`))).toMatch(ANSWER);
  });

  test('that mentions its role is answered', async () => {
    const role = scene.loopback.botRole(scene.guild);
    expect(textIn(await ask(`<@&${role}> ${QUESTION}`))).toMatch(ANSWER);
  });

  test('that replies to one of its answers is answered', async () => {
    const first = await ask(`${ping()} ${QUESTION}`);
    const card = await ask('who is Delcy Rodríguez?', { replyTo: first });
    expect(textIn(card)).toContain('Vice President');
  });

  test('in a direct message is answered without a mention', async () => {
    const channel = scene.loopback.openDm(scene.ann);
    expect(textIn(await ask(QUESTION, { user: scene.ann, channel }))).toMatch(ANSWER);
  });

  test('in a thread is answered there', async () => {
    const thread = scene.loopback.startThread(scene.channel, { name: 'aside', user: scene.ann });
    const card = await ask(`${ping()} ${QUESTION}`, { channel: thread });
    expect(card.channel_id).toBe(thread.id);
    expect(textIn(card)).toMatch(ANSWER);
  });

  test('shows the bot typing before it is answered', async () => {
    const from = scene.loopback.requests.length;
    await ask(`${ping()} ${QUESTION}`);
    const routes = scene.loopback.requests.slice(from).map(({ method, route }) => `${method} ${route}`);
    expect(routes).toEqual(['POST /channels/{channel_id}/typing', 'POST /channels/{channel_id}/messages']);
  });

  test('has buttons that work', async () => {
    const card = await ask(`${ping()} ${QUESTION}`);
    expect(labelsIn(card)).toContain('Why this');
    const why = await scene.press(card, 'Why this', scene.ann);
    expect(isPrivate(why)).toBe(true);
    expect(textIn(why)).toContain('Confidence');
  });

  test('that has no answer says so', async () => {
    expect(textIn(await ask(`${ping()} who won the football world cup?`))).toContain(
      'The articles do not say.',
    );
  });

  test('longer than may be asked is cut, not refused', async () => {
    const card = await ask(`${ping()} ${QUESTION} ${'tell me '.repeat(230)}`);
    expect(textIn(card)).toContain('**/ask** when did Borisov meet Maduro');
  });
});

describe('what is no question gets no long answer', () => {
  test.each(['', 'hello', 'hi there!', 'good morning'])('%j gets a hint', async (words) => {
    const card = await ask(`${ping()} ${words}`);
    expect(textIn(card)).toContain('`/help` shows more.');
    expect(textIn(card).length).toBeLessThan(200);
    expect(labelsIn(card)).toEqual([]);
  });

  test('thanks are taken', async () => {
    const card = await ask(`${ping()} thank you!`);
    expect(textIn(card)).toBe('You are welcome.');
  });
});

describe('what is not meant for the bot gets no answer:', () => {
  test('a message that does not name it', async () => {
    const say = (content: string) => scene.loopback.say({ user: scene.ann, channel: scene.channel, content });
    const written = await writtenDuring(() => {
      for (const content of [
        QUESTION,
        'dateline?',
        `@dateline ${QUESTION}`,
        `<@${scene.ann.id}> ${QUESTION}`,
      ])
        say(content);
    });
    expect(written).toEqual([]);
  });

  test('a mention of everyone', async () => {
    const user = scene.addMember('Loud', 1n << 17n);
    const written = await writtenDuring(() =>
      scene.loopback.say({ user, channel: scene.channel, content: `@everyone ${QUESTION}` }),
    );
    expect(written).toEqual([]);
  });

  test('a question of another bot, of a webhook and of itself', async () => {
    const content = `${ping()} ${QUESTION}`;
    const real = scene.loopback.say({ user: scene.newcomer(), channel: scene.channel, content });
    await scene.replyTo(real);
    const { guild } = scene;
    const like = (id: string, change: object) =>
      scene.loopback.dispatch({ t: 'MESSAGE_CREATE', d: { ...real, id, guild_id: guild.id, ...change } });
    const written = await writtenDuring(() => {
      like('1574960774244299991', { author: { ...real.author, id: '1574960774244299981', bot: true } });
      like('1574960774244299992', { webhook_id: '1574960774244299982' });
      like('1574960774244299993', { author: scene.loopback.world.bot });
      like('1574960774244299994', { type: 7, author: { ...real.author, id: '1574960774244299983' } });
    });
    expect(written).toEqual([]);
  });

  test('a reply to somebody else', async () => {
    const other = scene.loopback.say({ user: scene.ann, channel: scene.channel, content: 'a remark' });
    const written = await writtenDuring(() =>
      scene.loopback.say({
        user: scene.newcomer(),
        channel: scene.channel,
        content: QUESTION,
        replyTo: other,
      }),
    );
    expect(written).toEqual([]);
  });
});

describe('a follow-up', () => {
  test('keeps its subject, with how it was understood', async () => {
    const channel = scene.loopback.addChannel(scene.guild, { name: 'dialogue' });
    await ask(`${ping()} ${QUESTION}`, { channel });
    const card = await ask(`${ping()} and who met him?`, { channel });
    expect(textIn(card)).toContain('-# Understood as above');
    expect(textIn(card)).toContain('Maduro');
  });

  test('keeps the subject of a slash command in its channel, and not that of a private one', async () => {
    const open = scene.loopback.addChannel(scene.guild, { name: 'open' });
    const closed = scene.loopback.addChannel(scene.guild, { name: 'closed' });
    const options = { event: 'Borisov meets Maduro' };
    await scene.ask({ channel: open, command: 'when', options });
    await scene.ask({ channel: closed, command: 'when', options: { ...options, private: true } });
    const follows = `${ping()} where was that?`;
    expect(textIn(await ask(follows, { channel: open }))).toContain('Understood as above');
    expect(textIn(await ask(follows, { channel: closed }))).not.toContain('Borisov meets');
  });

  test('of one channel is none of another', async () => {
    const one = scene.loopback.addChannel(scene.guild, { name: 'one' });
    const other = scene.loopback.addChannel(scene.guild, { name: 'other' });
    await ask(`${ping()} ${QUESTION}`, { channel: one });
    expect(textIn(await ask(`${ping()} where was that?`, { channel: other }))).not.toContain('Understood as');
  });
});

describe('where answers go in threads', () => {
  beforeAll(async () => {
    await scene.set('threads');
  });
  afterAll(async () => {
    await scene.set('threads');
  });

  test('a question gets a thread with its words as the name, and follow-ups inside keep the subject', async () => {
    const content = `${ping()} ${QUESTION}`;
    const question = scene.loopback.say({ user: scene.newcomer(), channel: scene.channel, content });
    await scene.loopback.waitFor(
      scene.channel,
      ({ id, thread }) => id === question.id && thread !== undefined,
    );
    const thread = scene.loopback.world.channels.get(question.id);
    if (thread === undefined) throw new Error('There is no thread.');
    expect(thread.name).toMatch(/^when did Borisov meet Maduro/);
    const answer = await scene.loopback.waitFor(thread, ({ author }) => author.id === scene.loopback.botId);
    expect(textIn(answer)).toMatch(ANSWER);
    const card = await ask(`${ping()} where was that?`, { channel: thread });
    expect(card.channel_id).toBe(thread.id);
    expect(textIn(card)).toContain('Understood as above');
  });

  test('a direct message is answered below', async () => {
    const channel = scene.loopback.openDm(scene.newcomer());
    const [user] = channel.recipients;
    if (user === undefined) throw new Error('Nobody is there.');
    expect(textIn(await ask(QUESTION, { user, channel }))).toMatch(ANSWER);
  });

  test('the answer goes below the message where the bot may open none, and a warning tells', async () => {
    const channel = scene.loopback.addChannel(scene.guild, { name: 'no-threads' });
    scene.loopback.setBotPermissions(channel, { deny: 1n << 35n });
    expect(textIn(await ask(`${ping()} ${QUESTION}`, { channel }))).toMatch(ANSWER);
    await scene.bot.waitForLog(({ msg }) => msg.startsWith('no thread could be opened'));
  });
});

describe('in a question channel', () => {
  let channel: Scene['channel'];
  beforeAll(async () => {
    channel = scene.loopback.addChannel(scene.guild, { name: 'questions' });
    await scene.set('questionChannels', [channel.id]);
  });
  afterAll(async () => {
    await scene.set('questionChannels', []);
  });

  test('a question is answered without a mention', async () => {
    expect(textIn(await ask(QUESTION, { channel }))).toMatch(ANSWER);
  });

  test('what is no question gets no answer', async () => {
    const written = await writtenDuring(() => {
      for (const content of ['I like oil', 'lol', 'see you tomorrow', '👍', 'why not'])
        scene.loopback.say({ user: scene.newcomer(), channel, content });
    }, channel);
    expect(written.map(textIn)).toEqual([]);
  });

  test('a question in a thread of it is answered', async () => {
    const thread = scene.loopback.startThread(channel, { name: 'aside', user: scene.ann });
    expect(textIn(await ask(QUESTION, { channel: thread }))).toMatch(ANSWER);
  });

  test('a question in a post of a forum is answered', async () => {
    const forum = scene.loopback.addChannel(scene.guild, { name: 'forum', type: 15 });
    await scene.set('questionChannels', [channel.id, forum.id]);
    const post = scene.loopback.startThread(forum, { name: 'post', user: scene.ann });
    expect(textIn(await ask(QUESTION, { channel: post }))).toMatch(ANSWER);
    await scene.set('questionChannels', [channel.id]);
  });
});

describe('in a server that allows some channels only', () => {
  let elsewhere: Scene['channel'];
  beforeAll(async () => {
    elsewhere = scene.loopback.addChannel(scene.guild, { name: 'elsewhere' });
    await scene.set('allowedChannels', [scene.channel.id]);
  });
  afterAll(async () => {
    await scene.set('allowedChannels', []);
  });

  test('a command is refused elsewhere, privately, with where it is answered', async () => {
    const card = await scene.ask({ channel: elsewhere, command: 'who', options: { person: 'Borisov' } });
    expect(isPrivate(card)).toBe(true);
    expect(textIn(card)).toBe(`In this server I answer only in <#${scene.channel.id}>.`);
  });

  test('a message elsewhere gets a mark and no answer', async () => {
    const content = `${ping()} ${QUESTION}`;
    const message = scene.loopback.say({ user: scene.newcomer(), channel: elsewhere, content });
    await vi.waitFor(() => expect(scene.now(message).reactions?.length).toBe(1));
    expect(scene.written(elsewhere).filter((each) => !isPrivate(each))).toEqual([]);
  });

  test('a question is answered there, and in its threads', async () => {
    expect(textIn(await ask(`${ping()} ${QUESTION}`))).toMatch(ANSWER);
    const thread = scene.loopback.startThread(scene.channel, { name: 'aside', user: scene.ann });
    expect(textIn(await ask(`${ping()} ${QUESTION}`, { channel: thread }))).toMatch(ANSWER);
  });
});

describe('within the pause', () => {
  test('a second message of the same user gets a mark, and no answer', async () => {
    const user = scene.newcomer();
    await ask(`${ping()} ${QUESTION}`, { user });
    const written = await writtenDuring(async () => {
      const content = `${ping()} who is Borisov?`;
      const second = scene.loopback.say({ user, channel: scene.channel, content });
      await vi.waitFor(() =>
        expect(scene.now(second).reactions?.map(({ emoji }) => emoji.name)).toEqual(['⏳']),
      );
    });
    expect(written).toEqual([]);
  });

  test('of a channel others have to wait, too', async () => {
    const channel = scene.loopback.addChannel(scene.guild, { name: 'calm' });
    await scene.set('channelCooldownSeconds', ['300']);
    await scene.ask({ channel, command: 'who', options: { person: 'Borisov' } });
    const card = await scene.ask({ channel, command: 'who', options: { person: 'Maduro' } });
    await scene.set('channelCooldownSeconds', ['0']);
    expect(isPrivate(card)).toBe(true);
    expect(textIn(card)).toContain('One question at a time, please');
  });
});

describe('where the bot may not', () => {
  test('write, it does not try to', async () => {
    const channel = scene.loopback.addChannel(scene.guild, { name: 'read-only' });
    scene.loopback.setBotPermissions(channel, { deny: 1n << 11n });
    const from = scene.loopback.requests.length;
    scene.loopback.say({ user: scene.newcomer(), channel, content: `${ping()} ${QUESTION}` });
    await scene.settled();
    const asked = scene.loopback.requests.slice(from).filter(({ path }) => path.includes(channel.id));
    expect(asked).toEqual([]);
  });

  test('read the history, it answers without a reply', async () => {
    const channel = scene.loopback.addChannel(scene.guild, { name: 'no-history' });
    scene.loopback.setBotPermissions(channel, { deny: 1n << 16n });
    scene.loopback.say({ user: scene.newcomer(), channel, content: `${ping()} ${QUESTION}` });
    const card = await scene.loopback.waitFor(channel, ({ author }) => author.id === scene.loopback.botId);
    expect(textIn(card)).toMatch(ANSWER);
    expect(card.message_reference).toBeUndefined();
  });
});

describe('without the Message Content intent', () => {
  const blind = new Scene();
  beforeAll(async () => {
    await blind.open();
    blind.loopback.refuseIntents(MESSAGE_CONTENT);
    await blind.start();
  });
  afterEach(() => blind.check());
  afterAll(() => blind.close());

  const tell = (content: string, options: Partial<Parameters<Scene['tell']>[0]> = {}) =>
    blind.tell({ user: blind.newcomer(), channel: blind.channel, content, ...options });

  test('the bot goes on, and says so in one line with what to do', () => {
    const told = blind.bot.log.filter(({ level }) => level > 30);
    expect(told.map(({ msg }) => msg)).toEqual([expect.stringContaining('switch on Message Content Intent')]);
  });

  test('mentions, direct messages and commands are answered', async () => {
    expect(textIn(await tell(`<@${blind.loopback.botId}> ${QUESTION}`))).toMatch(ANSWER);
    expect(textIn(await tell(`<@&${blind.loopback.botRole(blind.guild)}> ${QUESTION}`))).toMatch(ANSWER);
    const channel = blind.loopback.openDm(blind.ann);
    expect(textIn(await tell(QUESTION, { user: blind.ann, channel }))).toMatch(ANSWER);
    const options = { event: 'Borisov meets Maduro' };
    expect(textIn(await blind.ask({ command: 'when', options }))).toMatch(ANSWER);
  });

  test('a reply to an answer is answered', async () => {
    const first = await tell(`<@${blind.loopback.botId}> ${QUESTION}`);
    expect(textIn(await tell('who is Delcy Rodríguez?', { replyTo: first }))).toContain('Vice President');
  });

  test('a question channel stays silent, and the settings say why', async () => {
    const card = await blind.set('questionChannels', [blind.channel.id]);
    expect(textIn(card)).toContain('the Message Content intent is switched off');
    const before = blind.written().filter((each) => !isPrivate(each)).length;
    blind.loopback.say({ user: blind.newcomer(), channel: blind.channel, content: QUESTION });
    await blind.settled();
    expect(blind.written().filter((each) => !isPrivate(each)).length).toBe(before + 1);
    const check = await blind.ask({ command: 'settings', subcommand: 'check', user: blind.manager });
    expect(textIn(check)).toContain('Question channels do not work');
  });
});

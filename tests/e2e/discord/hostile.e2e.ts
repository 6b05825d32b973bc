import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'discord-markdown-parser';
import { expect, test } from 'vitest';
import type { Message } from '../../../src/playground/loopback/world/message.ts';
import { walkComponents } from '../../../src/playground/loopback/world/walk-components.ts';
import { labelsIn, textIn } from './read-message.ts';
import { useScene } from './scene.ts';

const USER = '<@175928847299117063>';
const HOSTILE = `@everyone @here ${USER} <@&175928847299117063> <#175928847299117063> [click](https://evil.example/login) \`\`\`js alert(1)\`\`\` \`c:0123456789abcdef\` **bold** __under__ ||spoiler|| ~~gone~~ # head > quote -# small <t:1600000000:R> </ask:175928847299117063> :smile: <:x:175928847299117063>`;
const LONG = `The lighthouse keeper of Brannock counted ${Array.from({ length: 600 }, (_, at) => `gull${at}`).join(', ')} in one night.`;

const ARTICLES = [
  {
    id: 'hostile-1',
    title: `The harbour of Brannock ${HOSTILE}`,
    published: '2024-05-06',
    source: `Tide_Table* ${USER} @everyone`,
    author: '@here',
    url: 'https://tide.example/a_b_c/*d*/(e)?f=_g_&h=[i]',
    text: `Mayor Odda Quill opened the harbour of Brannock on Monday. ${HOSTILE}\n\n“We shall never close the harbour again, ${USER} @everyone,” Odda Quill said. See https://tide.example/some_long_name_here_ and more.`,
  },
  {
    id: 'hostile-2',
    title: '\u202eesrever\u202c The long night',
    published: '2024-05-07',
    source: '\u202eTide\u2066',
    url: 'javascript:alert(1)',
    text: `${LONG}\n\nThe gulls of Brannock \u202ewere loud\u202c that night,\u200b\u200b and \u0000 the \u2066keeper\u2069 slept.`,
  },
  {
    id: '-# **/who** odda',
    title: '-# **/when** the harbour *from:* 2020',
    published: '2024-05-08',
    text: `-# **/who** Odda Quill\n\n# The pier of Brannock burned\n\n> The pier of Brannock burned on Tuesday. ${'z'.repeat(4000)} 👩‍👩‍👧‍👦👩‍👩‍👧‍👦`,
  },
];

const scene = useScene({
  prepare: ({ folder }) => {
    mkdirSync(join(folder, 'corpus'));
    writeFileSync(
      join(folder, 'corpus', 'hostile.jsonl'),
      `${ARTICLES.map((article) => JSON.stringify(article)).join('\n')}\n`,
    );
  },
  inFolder: { CORPUS_DIR: 'corpus' },
});

interface Node {
  readonly type: string;
  readonly content?: string | readonly Node[];
  readonly target?: string;
}

// What our own cards are made of, and addresses shown as they are.
const OURS = new Set([
  ...['text', 'br', 'strong', 'em', 'heading', 'subtext', 'inlineCode', 'url', 'autolink', 'link', 'twemoji'],
]);

/** Fails where a reader of Discord's Markdown finds in the message what our cards never have. */
function expectHarmless(message: Message): void {
  for (const { component } of walkComponents(message.components)) {
    if (typeof component.content !== 'string') continue;
    for (const node of nodesOf(parse(component.content, 'extended') as readonly Node[])) {
      expect([...OURS], `${node.type} in ${component.content}`).toContain(node.type);
      if (node.type === 'inlineCode') expect(node.content).toMatch(/^(?:c:[0-9a-f]{16}|\/\w+)$/);
      // An address stands for itself; only we give one another name, and then it leads to the article.
      if (node.type === 'link') {
        expect(JSON.stringify(node.content)).toContain('"Open at the sentence"');
        expect(node.target).toMatch(/^https:\/\/tide\.example\//);
      }
    }
    expect(component.content).not.toMatch(/[\p{Bidi_Control}\u200b]/u);
  }
}

function nodesOf(nodes: readonly Node[]): readonly Node[] {
  return nodes.flatMap((node) => [
    node,
    ...(typeof node.content === 'string' || node.content === undefined ? [] : nodesOf(node.content)),
  ]);
}

const QUESTIONS: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  ['ask', { question: 'what happened to the pier of Brannock' }],
  ['ask', { question: `who opened the harbour of Brannock ${HOSTILE}` }],
  ['ask', { question: LONG.slice(0, 1000) }],
  ['ask', { question: '\u202eharbour\u202c of Brannock\nand -# **/who** *from:* 2020' }],
  ['when', { event: 'the harbour of Brannock opened' }],
  ['when', { event: 'the pier of Brannock burned' }],
  ['who', { person: 'Odda Quill' }],
  ['where', { event: 'the pier burned' }],
  ['howmany', { question: 'gulls in one night' }],
  ['quote', { speaker: `Odda Quill ${HOSTILE}`.slice(0, 100), topic: HOSTILE }],
  ['quote', { speaker: 'Odda Quill' }],
  ['timeline', {}],
  ['timeline', { subject: HOSTILE }],
  ['compare', { question: 'the harbour of Brannock' }],
  ['sources', {}],
  ['sources', { subject: HOSTILE }],
  ['sources', { article: 'hostile-1' }],
  ['sources', { article: 'The long night' }],
  ['sources', { article: `${HOSTILE}`.slice(0, 100) }],
  ['cite', { id: HOSTILE.slice(0, 100) }],
];

test.each(QUESTIONS)(
  '/%s %j brings a card in which nothing of article or question acts',
  async (command, options) => {
    const card = await scene.ask({ command, options });
    expect(textIn(card).length).toBeGreaterThan(10);
    expectHarmless(card);
  },
);

test('every button of such a card brings one, too, and knows the question again', async () => {
  const user = scene.newcomer();
  const question = `who opened the harbour of Brannock ${HOSTILE}`;
  const card = await scene.ask({ user, command: 'ask', options: { question, private: true } });
  const [line] = textIn(card).split('\n');
  for (const label of new Set(labelsIn(card))) {
    const page = await scene.press(card, label, user);
    expectHarmless(page);
    if (['More', 'Why this', 'Show everyone'].includes(label)) expect(textIn(page).split('\n')[0]).toBe(line);
  }
});

test('context of a paragraph longer than a message stays within one', async () => {
  const user = scene.newcomer();
  const card = await scene.ask({ user, command: 'howmany', options: { question: 'gulls in one night' } });
  let page = await scene.press(card, 'Context', user);
  expectHarmless(page);
  while (labelsIn(page).length > 0) {
    const [label = ''] = labelsIn(page);
    const before = page;
    await scene.press(page, label, user);
    page = scene.now(before);
    expectHarmless(page);
  }
});

test('an address keeps every letter, with its underscores and stars', async () => {
  const card = await scene.ask({ command: 'sources', options: { article: 'hostile-1' } });
  expect(textIn(card)).toContain('<https://tide.example/a_b_c/*d*/(e)?f=_g_&h=');
  const quote = await scene.ask({ command: 'ask', options: { question: 'never close the harbour again' } });
  expect(textIn(quote)).toContain('Odda Quill');
});

test('no address leads to anything but a page', async () => {
  const card = await scene.ask({ command: 'sources', options: { article: 'The long night' } });
  expect(textIn(card)).not.toContain('](<javascript');
});

test('suggestions fit into a choice, whatever a title holds', async () => {
  const user = scene.newcomer();
  const about = { user, channel: scene.channel, command: 'sources' };
  for (const typed of ['', 'harbour', '@everyone', '-#'])
    for (const { name, value } of await scene.loopback.complete({
      ...about,
      focused: 'article',
      options: { article: typed },
    })) {
      expect(name).not.toMatch(/\p{Bidi_Control}/u);
      expect(String(value).length).toBeGreaterThan(0);
    }
});

test('a message full of markup can be looked up, and asked as a question', async () => {
  const message = scene.loopback.say({ user: scene.ann, channel: scene.channel, content: HOSTILE });
  const card = await scene.loopback.menu({
    user: scene.newcomer(),
    channel: scene.channel,
    command: 'Find sources for this',
    message,
  }).answered;
  expectHarmless(card);
  const reply = await scene.tell({
    user: scene.newcomer(),
    channel: scene.channel,
    content: `<@${scene.loopback.botId}> who opened the harbour? ${HOSTILE}`,
  });
  expectHarmless(reply);
});

test('a thread for such a question gets a name without markup', async () => {
  await scene.set('threads');
  const question = scene.loopback.say({
    user: scene.newcomer(),
    channel: scene.channel,
    content: `<@${scene.loopback.botId}> who opened the harbour of Brannock? \u202e${HOSTILE}`,
  });
  const { channels } = scene.loopback.world;
  await scene.loopback.waitFor(scene.channel, ({ id, thread }) => id === question.id && thread !== undefined);
  const thread = channels.get(question.id);
  expect(thread?.name).not.toMatch(/[\p{Bidi_Control}\n]/u);
  const answer = await scene.loopback.waitFor(
    question.id,
    ({ author }) => author.id === scene.loopback.botId,
  );
  expectHarmless(answer);
});

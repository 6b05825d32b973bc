import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { citationsIn, controlIn, isPrivate, labelsIn, textIn } from './read-message.ts';
import { useScene } from './scene.ts';

const scene = useScene();

const MEETING = { command: 'when', options: { event: 'Borisov meets Maduro' } };

describe('More', () => {
  test('shows what the card had no room for, privately, and goes on in place until nothing is left', async () => {
    const user = scene.newcomer();
    const card = await scene.ask({ user, command: 'timeline', options: { subject: 'Venezuela' } });
    const seen = [citationsIn(card).length];
    const first = await scene.press(card, 'More', user);
    expect(isPrivate(first)).toBe(true);
    const shown = Number(controlIn(card, 'More').split('|')[2]);
    expect(textIn(first)).toContain(`-# From number ${shown + 1} on`);
    let page = first;
    while (labelsIn(page).includes('More')) {
      const before = textIn(page);
      await scene.press(page, 'More', user);
      page = scene.now(first);
      expect(textIn(page)).not.toBe(before);
      seen.push(citationsIn(page).length);
      expect(seen.length).toBeLessThan(60);
    }
    expect(seen.length).toBeGreaterThan(1);
    expect(scene.now(card)).toEqual(card);
  });

  test('goes on with the numbers of the card', async () => {
    const user = scene.newcomer();
    const card = await scene.ask({ user, ...MEETING });
    const page = await scene.press(card, 'More', user);
    expect(textIn(card)).toContain('**3** ');
    expect(textIn(page)).toContain('-# From number 4 on');
    expect(textIn(page)).toContain('**4** ');
    expect(citationsIn(page).filter((id) => citationsIn(card).includes(id))).toEqual([]);
  });

  test('of a list of articles has the next ones in its menu', async () => {
    const user = scene.newcomer();
    const card = await scene.ask({ user, command: 'sources' });
    const page = await scene.press(card, 'More', user);
    expect(labelsIn(page)).toContain('Open the summary card of …');
    expect(textIn(page)).toContain('Northgate Courier');
  });

  test('is for anyone who sees the card', async () => {
    const card = await scene.ask(MEETING);
    const page = await scene.press(card, 'More', scene.ann);
    expect(isPrivate(page)).toBe(true);
    const seen = scene.loopback.messages(scene.channel, { seenBy: scene.manager });
    expect(seen.map(({ id }) => id)).not.toContain(page.id);
  });
});

describe('Context', () => {
  test('shows the paragraphs around the passage, privately', async () => {
    const card = await scene.ask(MEETING);
    const page = await scene.press(card, 'Context', scene.ann);
    expect(isPrivate(page)).toBe(true);
    expect(textIn(page)).toContain('▸ paragraph 1');
    expect(textIn(page)).toContain('paragraph 2');
    expect(citationsIn(page)).toEqual([citationsIn(card)[0]]);
  });

  test('reads on to the end and back to the start, in place', async () => {
    const user = scene.newcomer();
    const card = await scene.ask({ user, command: 'ask', options: { question: 'more than 350 agreements' } });
    const first = await scene.press(card, 'Context', user);
    let page = first;
    const numbers = () =>
      [...textIn(page).matchAll(/paragraph (\d+)\n/g)].map(([, number]) => Number(number));
    let before = numbers().length;
    for (const label of ['Earlier', 'Later'])
      while (labelsIn(page).includes(label)) {
        await scene.press(page, label, user);
        page = scene.now(first);
        expect(numbers().length).toBeGreaterThan(before);
        before = numbers().length;
      }
    expect(numbers()).toEqual(Array.from({ length: before }, (_, at) => at + 1));
    expect(labelsIn(page)).toEqual([]);
  });
});

describe('Why this', () => {
  test('shows how the question was read and what each excerpt has of it', async () => {
    const card = await scene.ask(MEETING);
    const page = await scene.press(card, 'Why this', scene.ann);
    expect(isPrivate(page)).toBe(true);
    expect(textIn(page)).toContain('Read as: **when**');
    expect(textIn(page)).toMatch(/Confidence \*\*0\.\d\d\*\*, the least for this kind is \*\*0\.\d\d\*\*/);
    expect(textIn(page)).toContain('**Borisov**: 13 passages');
    expect(textIn(page)).toContain(citationsIn(card)[0]);
  });

  test('of a refusal says that it stayed below the least', async () => {
    const card = await scene.ask({ command: 'ask', options: { question: 'who won the football world cup' } });
    const page = await scene.press(card, 'Why this', scene.ann);
    expect(textIn(page)).toContain('so it is not given as an answer');
    expect(textIn(page)).toContain('in no passage');
  });
});

describe('Show everyone', () => {
  test('posts the card for all, and the private one loses its button, so that nothing is posted twice', async () => {
    const user = scene.newcomer();
    const asked = { ...MEETING, options: { ...MEETING.options, private: true } };
    const card = await scene.ask({ user, ...asked });
    const customId = controlIn(card, 'Show everyone');
    const run = scene.loopback.press({ user, message: card, customId });
    while (run.followups.length === 0) await run.changed();
    const [shown] = run.followups;
    if (shown === undefined) throw new Error('Nothing was shown.');
    expect(isPrivate(shown)).toBe(false);
    expect(textIn(shown)).toBe(textIn(card));
    expect(labelsIn(shown)).not.toContain('Show everyone');
    const now = scene.now(card);
    expect(isPrivate(now)).toBe(true);
    expect(labelsIn(now)).not.toContain('Show everyone');
    expect(() => scene.loopback.press({ user, message: card, customId })).toThrow('has no component');
  });

  test('pressed twice at once posts once', async () => {
    const user = scene.newcomer();
    const asked = { ...MEETING, options: { ...MEETING.options, private: true } };
    const card = await scene.ask({ user, ...asked });
    const customId = controlIn(card, 'Show everyone');
    const before = scene.written().length;
    const runs = [1, 2].map(() => scene.loopback.press({ user, message: card, customId }));
    await Promise.all(runs.map(({ acknowledged }) => acknowledged));
    while (runs.every(({ followups }) => followups.length === 0))
      await Promise.race(runs.map((run) => run.changed()));
    await scene.settled();
    expect(scene.written().filter((each) => !isPrivate(each)).length).toBe(
      // The second is the greeting that `settled` waits for.
      scene
        .written()
        .slice(0, before)
        .filter((each) => !isPrivate(each)).length + 2,
    );
  });
});

describe('a vote', () => {
  test('is thanked for and not kept by default', async () => {
    const card = await scene.ask(MEETING);
    for (const [label, words] of [
      ['Helpful', 'Good to know, thank you. Nothing was stored'],
      ['Not helpful', 'Sorry about that, and thank you. Nothing was stored'],
    ] as const) {
      const note = await scene.press(card, label, scene.ann);
      expect(isPrivate(note)).toBe(true);
      expect(textIn(note)).toContain(words);
    }
    expect(textIn(await scene.ask({ command: 'privacy', user: scene.ann }))).toContain(
      'Of you nothing is kept.',
    );
  });

  test('is kept where the server wants that', async () => {
    await scene.set('keepFeedback');
    const user = scene.newcomer();
    const card = await scene.ask(MEETING);
    const note = await scene.press(card, 'Not helpful', user);
    expect(textIn(note)).toContain('Your vote is kept');
    expect(textIn(await scene.ask({ command: 'privacy', user }))).toContain('Of you **1** vote');
    await scene.set('keepFeedback');
  });
});

test('the menu of articles opens the card of one, privately', async () => {
  const user = scene.newcomer();
  const list = await scene.ask({ user, command: 'sources' });
  const customId = controlIn(list, 'Open the summary card of …');
  const [value = ''] = citationsIn(list);
  const card = await scene.loopback.select({ user, message: list, customId, values: [value] }).answered;
  expect(isPrivate(card)).toBe(true);
  expect(textIn(card)).toContain('## Fifty, seventy, 453: three numbers for one trade');
  const page = await scene.press(card, 'Context', user);
  expect(textIn(page)).toContain('▸ paragraph 1');
});

describe('a button that is not as it was', () => {
  /** A message of ours with components that the bot does not make, as one of another version did. */
  const old = (components: unknown[]) => scene.postAsBot({ components, flags: 1 << 15 });
  const row = (...ids: string[]) => ({
    type: 1,
    components: ids.map((custom_id) => ({ type: 2, style: 2, label: custom_id || 'none', custom_id })),
  });

  test.each(['unknown|x', 'nonsense', '|', 'cooldown||5', 'more', 'share'])(
    'with the custom_id %j is answered in words',
    async (customId) => {
      const message = await old([{ type: 10, content: 'a card of long ago' }, row(customId)]);
      const run = scene.loopback.press({ user: scene.ann, message, customId });
      await run.acknowledged;
      // The share button changes the card that it stands on first.
      while (customId === 'share' && run.followups.length === 0) await run.changed();
      const note = run.followups[0] ?? (await run.answered);
      expect(textIn(note)).toMatch(/again|any more/);
      expect(isPrivate(note)).toBe(true);
    },
  );

  test.each([
    'context|x|c:0000000000000000',
    'context|x',
    'context|x|c:0000000000000000|3|NaN',
    'why|x',
    'helpful|x',
  ])('with the custom_id %j on a card without a question is answered in words', async (customId) => {
    const message = await old([{ type: 10, content: 'a card of long ago' }, row(customId)]);
    const run = scene.loopback.press({ user: scene.ann, message, customId });
    const note = await run.answered;
    expect(textIn(note).length).toBeGreaterThan(10);
  });

  test.each(['more|x|NaN', 'more|x|-5', 'more|x|1e9', 'more|x|3.5|page'])(
    'with the offset of %j does no harm',
    async (customId) => {
      const content = '-# **/when** Borisov meets Maduro';
      const message = await old([{ type: 10, content }, row(customId)]);
      const run = scene.loopback.press({ user: scene.ann, message, customId });
      expect(textIn(await run.answered)).toContain('**/when**');
    },
  );

  test.each([
    'context|x|NONE',
    'context|x|c:074521ec8cf0a00d|1e9|-4',
    'context|x|c:074521ec8cf0a00d|NaN|NaN',
  ])('with the range of %j does no harm', async (customId) => {
    const message = await old([{ type: 10, content: 'old' }, row(customId)]);
    const run = scene.loopback.press({ user: scene.ann, message, customId });
    expect(textIn(await run.answered).length).toBeGreaterThan(10);
  });

  test('and a menu that is unknown is answered in words', async () => {
    const menu = {
      type: 1,
      components: [{ type: 3, custom_id: 'gone|x', options: [{ label: 'a', value: 'a' }] }],
    };
    const message = await old([menu]);
    const run = scene.loopback.select({ user: scene.ann, message, customId: 'gone|x', values: ['a'] });
    expect(textIn(await run.answered)).toContain('any more');
  });

  test('and a state line that was tampered with is only a question', async () => {
    const content = '-# **/nonsense** *from:* never';
    const message = await old([{ type: 10, content }, row('why|x')]);
    const run = scene.loopback.press({ user: scene.ann, message, customId: 'why|x' });
    expect(textIn(await run.answered)).toContain('Please ask again');
  });
});

describe('after a restart', () => {
  test('every button of a card from before works', async () => {
    const user = scene.newcomer();
    const card = await scene.ask({ user, ...MEETING, options: { ...MEETING.options, private: true } });
    const more = await scene.press(card, 'More', user);
    const context = await scene.press(card, 'Context', user);
    await scene.restart();
    expect(textIn(await scene.press(card, 'More', user))).toBe(textIn(more));
    expect(textIn(await scene.press(card, 'Context', user))).toBe(textIn(context));
    expect(textIn(await scene.press(card, 'Why this', user))).toContain('Read as: **when**');
    expect(textIn(await scene.press(card, 'Helpful', user))).toContain('Good to know');
    await scene.press(context, labelsIn(context)[0] ?? '', user);
    expect(textIn(scene.now(context)).length).toBeGreaterThan(textIn(context).length);
    await scene.press(card, 'Show everyone', user);
    expect(labelsIn(scene.now(card))).not.toContain('Show everyone');
  });

  test('with other articles the buttons say that they have changed, and show no other passage', async () => {
    const user = scene.newcomer();
    const card = await scene.ask({ user, ...MEETING });
    const list = await scene.ask({ user: scene.newcomer(), command: 'sources' });
    const corpus = join(scene.folder, 'other');
    mkdirSync(corpus);
    writeFileSync(
      join(corpus, 'ferry.txt'),
      'The ferry of Lindholm\n\nOtto Brask opened the ferry of Lindholm on 3 May 2024. Yuri Borisov met nobody there.\n',
    );
    await scene.restart({ CORPUS_DIR: corpus });
    expect(textIn(await scene.press(card, 'More', user))).toContain('The articles have changed');
    expect(textIn(await scene.press(card, 'Why this', user))).toContain('The articles have changed');
    const context = await scene.press(card, 'Context', user);
    expect(textIn(context)).toContain('not in the articles any more');
    expect(citationsIn(context)).toEqual([]);
    const customId = controlIn(list, 'Open the summary card of …');
    const [value = ''] = citationsIn(list);
    const article = await scene.loopback.select({ user, message: list, customId, values: [value] }).answered;
    expect(textIn(article)).not.toContain('Lindholm');
    expect(textIn(await scene.press(card, 'Helpful', user))).toContain('Good to know');
    await scene.restart();
  });
});

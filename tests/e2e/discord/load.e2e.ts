import { expect, test } from 'vitest';
import type { Run } from '../../../src/playground/loopback/interactions/run.ts';
import { textIn } from './read-message.ts';
import { useScene } from './scene.ts';

const scene = useScene();

const BURST = 200;
const SUBJECTS = ['Borisov', 'Maduro', 'Putin', 'oil licences', 'Ryabkov', 'sanctions', 'trade', 'Lavrov'];

const asked = (at: number) => {
  const subject = `${SUBJECTS[at % SUBJECTS.length]}`;
  const kinds = [
    { command: 'ask', options: { question: `what about ${subject} and ${at}` } },
    { command: 'when', options: { event: `${subject} met somebody` } },
    { command: 'who', options: { person: subject } },
    { command: 'timeline', options: { subject } },
    { command: 'quote', options: { topic: subject, private: true } },
    { command: 'compare', options: { question: subject } },
    { command: 'sources', options: { subject } },
    { command: 'help' },
  ];
  return kinds[at % kinds.length] ?? { command: 'help' };
};

test(`a burst of ${BURST} questions is acknowledged and answered, each with its own answer`, async () => {
  const users = Array.from({ length: BURST }, () => scene.newcomer());
  const runs: [Run, ReturnType<typeof asked>][] = users.map((user, at) => [
    scene.send({ user, ...asked(at) }),
    asked(at),
  ]);
  for (const [run] of runs) await run.acknowledged;
  for (const [run, { command }] of runs) {
    const card = await run.answered;
    if (command !== 'help') expect(textIn(card)).toContain(`**/${command}**`);
    expect(run.failed).toBeNull();
  }
});

test('acknowledgements do not wait for the answers before them', async () => {
  const users = Array.from({ length: 100 }, () => scene.newcomer());
  const release = scene.loopback.hold(/PATCH \/webhooks/);
  const runs = users.map((user, at) =>
    scene.send({ user, command: 'ask', options: { question: `what of Maduro and ${at}` } }),
  );
  for (const run of runs) expect((await run.acknowledged).type).toBe(5);
  expect(runs.every((run) => run.response()?.flags === 128)).toBe(true);
  release();
  for (const run of runs) expect(textIn(await run.answered)).toContain('**/ask**');
});

test('presses, choices and messages among them are answered, too', async () => {
  const card = await scene.ask({ command: 'when', options: { event: 'Borisov meets Maduro' } });
  const content = `<@${scene.loopback.botId}> who is Borisov?`;
  const done = Array.from({ length: 40 }, (_, at): Promise<unknown> => {
    const user = scene.newcomer();
    const about = { user, channel: scene.channel };
    switch (at % 4) {
      case 0:
        return scene.press(card, 'Why this', user);
      case 1:
        return scene.loopback.complete({
          ...about,
          command: 'who',
          focused: 'person',
          options: { person: 'm' },
        });
      case 2:
        return scene.tell({ ...about, content });
      default:
        return scene.press(card, 'Helpful', user);
    }
  });
  expect((await Promise.all(done)).length).toBe(40);
});

test('the same user asking ten times at once is answered once, and told to wait nine times', async () => {
  const user = scene.newcomer();
  const runs = Array.from({ length: 10 }, () =>
    scene.send({ user, command: 'who', options: { person: 'Borisov' } }),
  );
  const cards = await Promise.all(runs.map(({ answered }) => answered));
  const refused = cards.filter((card) => textIn(card).includes('One question at a time'));
  expect(refused.length).toBe(9);
});

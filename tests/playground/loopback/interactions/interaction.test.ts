import { expect, test } from 'vitest';
import { Interaction } from '../../../../src/playground/loopback/interactions/interaction.ts';
import type { Message } from '../../../../src/playground/loopback/world/message.ts';
import { World } from '../../../../src/playground/loopback/world/world.ts';

function begin(lateAfter: number): Interaction {
  const world = new World(() => {});
  const user = world.addUser({ name: 'Ada' });
  const channel = world.openDm(user);
  return new Interaction({
    id: '1',
    token: 't',
    type: 2,
    user,
    channel,
    source: null,
    payload: {},
    lateAfter,
  });
}

test('a run that nobody answers fails in words', async () => {
  const run = begin(5);
  await expect(run.acknowledged).rejects.toThrow('never acknowledged within 5 ms');
  await expect(run.answered).rejects.toThrow('never acknowledged within 5 ms');
  expect(run.failed).toBe('never acknowledged within 5 ms');
});

test('a run whose only answer was refused says why', async () => {
  const run = begin(5);
  run.refuse(['content: too long']);
  await expect(run.answered).rejects.toThrow('what came was refused: content: too long');
});

test('a run is answered by the first message that is not thought about', async () => {
  const run = begin(60_000);
  run.acknowledge(5, {});
  expect(await run.acknowledged).toMatchObject({ type: 5, data: {} });
  run.show({ id: '2', flags: 128 } as Message);
  run.show({ id: '2', flags: 0, content: 'then' } as unknown as Message);
  run.show({ id: '2', flags: 0, content: 'later' } as unknown as Message);
  expect((await run.answered).content).toBe('then');
  expect(run.failed).toBeNull();
});

test('each change is told once to those who wait for the next', async () => {
  const run = begin(60_000);
  const first = run.changed();
  run.touch();
  await first;
  expect(run.changed()).not.toBe(first);
  run.end();
});

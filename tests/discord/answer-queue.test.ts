import { expect, test } from 'vitest';
import { AnswerQueue, QueueFullError } from '../../src/discord/answer-queue.ts';

test('work is done in order, one at a time', async () => {
  const queue = new AnswerQueue();
  const told: string[] = [];
  const work = (name: string) => async () => {
    told.push(`${name} begins`);
    await new Promise((resolve) => setImmediate(resolve));
    told.push(`${name} ends`);
    return name;
  };
  expect(await Promise.all([queue.run(work('a')), queue.run(work('b'))])).toEqual(['a', 'b']);
  expect(told).toEqual(['a begins', 'a ends', 'b begins', 'b ends']);
});

test('work that fails rejects and does not stop what comes after', async () => {
  const queue = new AnswerQueue();
  const failed = queue.run(() => Promise.reject(new Error('no')));
  const next = queue.run(async () => 'done');
  await expect(failed).rejects.toThrow('no');
  expect(await next).toBe('done');
});

test('works again after it was empty', async () => {
  const queue = new AnswerQueue();
  await queue.run(async () => 1);
  expect(await queue.run(async () => 2)).toBe(2);
});

test('what came in to be acknowledged meanwhile is sent before the answer is worked out', async () => {
  const queue = new AnswerQueue();
  const told: string[] = [];
  const answered = queue.run(async () => {
    told.push('answered');
  });
  const comesIn = (name: string) => {
    told.push(name);
    void queue.acknowledge(new Promise(() => {}));
  };
  setImmediate(() => {
    comesIn('first');
    setImmediate(() => setImmediate(() => comesIn('second')));
  });
  await answered;
  expect(told).toEqual(['first', 'second', 'answered']);
});

test('an acknowledgement gives its result, or fails, and holds nobody up after that', async () => {
  const queue = new AnswerQueue();
  expect(await queue.acknowledge(Promise.resolve('sent'))).toBe('sent');
  await expect(queue.acknowledge(Promise.reject(new Error('10062')))).rejects.toThrow('10062');
  expect(await queue.run(async () => 'answered')).toBe('answered');
});

test('while an acknowledgement is on its way an answer is worked out', async () => {
  const queue = new AnswerQueue();
  void queue.acknowledge(new Promise(() => {}));
  expect(await queue.run(async () => 'answered')).toBe('answered');
});

test('more than can be answered in time is refused at once, and what waits is answered', async () => {
  const queue = new AnswerQueue();
  let answered = 0;
  const asked = Array.from({ length: 20_002 }, () =>
    queue.run(async () => {
      answered += 1;
    }),
  );
  await expect(asked.pop()).rejects.toBeInstanceOf(QueueFullError);
  expect(answered).toBe(0);
  await Promise.all(asked);
  expect(answered).toBe(20_001);
});

test('what stands behind the answers begins when there are none, or after a while', async () => {
  const queue = new AnswerQueue();
  await queue.idle();
  const order: string[] = [];
  const asked = Array.from({ length: 3 }, (_, at) =>
    queue.run(async () => {
      await new Promise((resolve) => setTimeout(resolve, 20));
      order.push(`answer ${at}`);
    }),
  );
  await queue.idle().then(() => order.push('digest'));
  await Promise.all(asked);
  expect(order).toEqual(['answer 0', 'answer 1', 'answer 2', 'digest']);
  void queue.run(() => new Promise(() => {}));
  await queue.idle();
});

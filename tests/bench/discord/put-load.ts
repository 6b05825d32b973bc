import type { Loopback } from '../../../src/playground/loopback/loopback.ts';
import type { Subject } from './start-subject.ts';
import type { Asked } from './vary-questions.ts';

/** What a load took, in ms. */
export interface Took {
  readonly acknowledge: readonly number[];
  readonly answer: readonly number[];
  /** From the first question to the last answer. */
  readonly all: number;
  /** Processor time of the bot, and of Discord with those who ask. */
  readonly botCpu: number;
  readonly ownCpu: number;
}

/** Asks the bot of a subject; where the bot has but one question, what was asked goes into that. */
export type Asker = (asked: Asked) => Promise<{ acknowledge: number; answer: number }>;

const CHANNELS = 100;
// What a bot still does after its answer is no part of the next one's time where one person asks after the other.
const PAUSE_MS = 10;

/** Each question comes from another person, in one of a hundred channels, so that no pause between questions holds. */
export function makeAsker({ loopback }: Subject): Asker {
  const guild = loopback.addGuild({ name: 'Bench' });
  const channels = Array.from({ length: CHANNELS }, (_, at) =>
    loopback.addChannel(guild, { name: `channel-${at}` }),
  );
  let count = 0;
  return async (asked) => {
    count += 1;
    const user = loopback.addUser({ name: `user ${count}` });
    loopback.addMember(guild, user);
    const channel = channels[count % CHANNELS] ?? '';
    const run = loopback.slash({ user, channel, ...fitting(loopback, asked) });
    const [acknowledgement, answered] = await Promise.all([
      run.acknowledged,
      run.answered.then(() => performance.now()),
    ]);
    return { acknowledge: acknowledgement.at - run.sentAt, answer: answered - run.sentAt };
  };
}

/** Asks with so many questions on their way at any time: 1 for one after the other, all of them for a burst. */
export async function putLoad(
  subject: Subject,
  ask: Asker,
  questions: readonly Asked[],
  together: number,
): Promise<Took> {
  globalThis.gc?.();
  const acknowledge: number[] = [];
  const answer: number[] = [];
  const botBefore = subject.cpu();
  const ownBefore = process.cpuUsage();
  const start = performance.now();
  const waiting = questions.values();
  const worker = async () => {
    for (const question of waiting) {
      const took = await ask(question);
      acknowledge.push(took.acknowledge);
      answer.push(took.answer);
      if (together === 1) await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
  };
  await Promise.all(Array.from({ length: Math.min(together, questions.length) }, worker));
  const all = performance.now() - start;
  const own = process.cpuUsage(ownBefore);
  return {
    acknowledge,
    answer,
    all,
    botCpu: subject.cpu() - botBefore,
    ownCpu: (own.user + own.system) / 1000,
  };
}

function fitting(loopback: Loopback, asked: Asked): Asked {
  if (loopback.commands().some(({ name }) => name === asked.command && name !== 'ask')) return asked;
  return { command: 'ask', options: { question: Object.values(asked.options).join(' ') } };
}

import { makeAsker, putLoad } from './put-load.ts';
import type { Subject } from './start-subject.ts';
import type { Asked } from './vary-questions.ts';

const MOST_RATIO = 1.1;
// Few enough that all are answered at once.
const TOGETHER = 8;
const MEGABYTE = 1_000_000;

interface Memory {
  readonly subject: Subject;
  readonly questions: Iterator<Asked, never>;
  /** Interactions after which memory is read the first and the second time. */
  readonly few: number;
  readonly many: number;
  /** Milliseconds without a question before it is read. */
  readonly idle: number;
}

/** Prints how much memory the bot has after few and after many interactions; the bound where it broke it. */
export async function measureMemory({ subject, questions, few, many, idle }: Memory): Promise<string[]> {
  const ask = makeAsker(subject);
  const sizes: number[] = [];
  let done = 0;
  console.log('## Memory\n');
  console.log(
    '| interactions | a second | resident, idle (MB) | resident, collected (MB) | heap, collected (MB) |',
  );
  console.log('|---:|---:|---:|---:|---:|');
  for (const count of [few, many]) {
    const asked = Array.from({ length: count - done }, () => questions.next().value);
    done = count;
    const { all } = await putLoad(subject, ask, asked, TOGETHER);
    await new Promise((resolve) => setTimeout(resolve, idle));
    const idleSize = subject.rss();
    sizes.push(idleSize);
    const { rss, heapUsed } = await subject.collected();
    const cells = [idleSize, rss, heapUsed].map((bytes) => (bytes / MEGABYTE).toFixed(1));
    console.log(
      `| ${[count.toLocaleString('en'), (asked.length / (all / 1000)).toFixed(0), ...cells].join(' | ')} |`,
    );
  }
  const [first = Number.NaN, last = Number.NaN] = sizes;
  const ratio = last / first;
  console.log(`\nRatio of what is resident when idle: ${ratio.toFixed(3)}\n`);
  return ratio > MOST_RATIO ? [`memory grew to ${ratio.toFixed(2)} times, and may to ${MOST_RATIO}`] : [];
}

import { percentile } from './percentile.ts';
import { makeAsker, putLoad, type Took } from './put-load.ts';
import type { Subject } from './start-subject.ts';
import type { Asked } from './vary-questions.ts';

const MOST_RATIO = 1.3;
const LATEST_ACKNOWLEDGEMENT_MS = 1500;
const WARM_UP = 150;

interface Times {
  readonly ours: Subject;
  readonly bare: Subject;
  readonly questions: Iterator<Asked, never>;
  readonly rounds: number;
  readonly singles: number;
  readonly burst: number;
}

type Round = Readonly<Record<'ours' | 'bare', Took>>;

/** Prints how long both took to acknowledge and to answer, in rounds that alternate; the bounds that ours broke. */
export async function measureTimes({
  ours,
  bare,
  questions,
  rounds,
  singles,
  burst,
}: Times): Promise<string[]> {
  const subjects = [
    { name: 'bare', subject: bare, ask: makeAsker(bare) },
    { name: 'ours', subject: ours, ask: makeAsker(ours) },
  ] as const;
  const draw = (count: number) => Array.from({ length: count }, () => questions.next().value);
  const loads = [
    { label: 'One at a time', count: singles, together: 1, rounds: [] as Round[] },
    { label: `${burst.toLocaleString('en')} at once`, count: burst, together: burst, rounds: [] as Round[] },
  ];
  // Compiled code, open connections: what a running bot has.
  for (const { subject, ask } of subjects) {
    await putLoad(subject, ask, draw(WARM_UP), 1);
    await putLoad(subject, ask, draw(burst), burst);
  }
  for (let round = 0; round < rounds; round += 1) {
    for (const { count, together, rounds: done } of loads) {
      const asked = draw(count);
      const took: Partial<Record<'ours' | 'bare', Took>> = {};
      for (const { name, subject, ask } of round % 2 === 0 ? subjects : subjects.toReversed()) {
        took[name] = await putLoad(subject, ask, asked, together);
      }
      done.push(took as Round);
    }
  }
  const broken: string[] = [];
  for (const { label, rounds: done } of loads) {
    console.log(`## ${label}: ${done.length} rounds of ${done[0]?.ours.answer.length ?? 0}\n`);
    console.log(
      '| ms | bare p50 | p99 | max | ours p50 | p99 | max | ratio of p50, median (least to most) |',
    );
    console.log('|---|---:|---:|---:|---:|---:|---:|---:|');
    for (const what of ['acknowledge', 'answer'] as const) {
      const ratios = done.map(
        (round) => percentile(round.ours[what], 0.5) / percentile(round.bare[what], 0.5),
      );
      const ratio = percentile(ratios, 0.5);
      if (ratio > MOST_RATIO)
        broken.push(`${label}: ${what} p50 is ${ratio.toFixed(2)} times the bare bot's, above ${MOST_RATIO}`);
      const cells = (['bare', 'ours'] as const).flatMap((name) => {
        const all = done.flatMap((round) => round[name][what]);
        return [0.5, 0.99, 1].map((share) => percentile(all, share).toFixed(1));
      });
      const spread = `${percentile(ratios, 0).toFixed(2)} to ${percentile(ratios, 1).toFixed(2)}`;
      console.log(`| ${[what, ...cells, `${ratio.toFixed(2)} (${spread})`].join(' | ')} |`);
    }
    console.log('');
    for (const name of ['bare', 'ours'] as const)
      console.log(`${name}: ${economy(done.map((each) => each[name]))}`);
    console.log('');
    const latest = Math.max(...done.flatMap(({ ours: { acknowledge } }) => acknowledge));
    if (latest >= LATEST_ACKNOWLEDGEMENT_MS)
      broken.push(
        `${label}: an acknowledgement took ${latest.toFixed(0)} ms, and may take ${LATEST_ACKNOWLEDGEMENT_MS}`,
      );
  }
  return broken;
}

function economy(rounds: readonly Took[]): string {
  const sum = (of: (took: Took) => number) => rounds.reduce((total, took) => total + of(took), 0);
  const answers = sum(({ answer }) => answer.length);
  const seconds = sum(({ all }) => all) / 1000;
  const each = (ms: number) => (ms / answers).toFixed(2);
  return `${(answers / seconds).toFixed(0)} answers a second; processor time of each ${each(sum(({ botCpu }) => botCpu))} ms in the bot, ${each(sum(({ ownCpu }) => ownCpu))} ms in its Discord`;
}

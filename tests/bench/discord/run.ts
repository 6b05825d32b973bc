import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { openNewsroom } from '../../../src/newsroom.ts';
import { measureMemory } from './measure-memory.ts';
import { measureTimes } from './measure-times.ts';
import { startSubject } from './start-subject.ts';
import { typicalCard } from './typical-card.ts';
import { varyQuestions } from './vary-questions.ts';

// Ours beside the least that a bot on discord.js can do, in the same run, each against a Discord of its own on this
// machine. Prints what it measured; with --check it fails where a bound is broken.
const SEED = 20_250_320;
const OURS = fileURLToPath(new URL('../../../src/main.js', import.meta.url));
const BARE = fileURLToPath(new URL('bare-bot.js', import.meta.url));

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '6' },
    singles: { type: 'string', default: '300' },
    burst: { type: 'string', default: '1000' },
    few: { type: 'string', default: '2000' },
    many: { type: 'string', default: '20000' },
    idle: { type: 'string', default: '30' },
    // Milliseconds that a request takes to Discord: none on loopback, tens to a real one.
    distance: { type: 'string', default: '0' },
    // So many different questions over and over, as when many speak of the same events.
    different: { type: 'string', default: '100' },
    only: { type: 'string' },
    check: { type: 'boolean', default: false },
    // Options for the node that runs our bot, such as --cpu-prof.
    node: { type: 'string', multiple: true, default: [] },
  },
});

const folder = mkdtempSync(join(tmpdir(), 'dateline-bench-'));
const cache = join(folder, 'cache');
const broken: string[] = [];
try {
  const { archive } = await openNewsroom({ corpus: 'corpus', cache });
  const newQuestions = varyQuestions(archive, SEED);
  const known = varyQuestions(archive, SEED, Number(values.different));
  const ours = (data: string) =>
    startSubject(
      'ours',
      OURS,
      { DATA_DIR: join(folder, data), CACHE_DIR: cache, LOG_LEVEL: 'info' },
      values.node,
    );
  if (values.only !== 'memory') {
    const dateline = await ours('times');
    const card = join(folder, 'card.json');
    writeFileSync(card, JSON.stringify(await typicalCard(dateline, newQuestions)));
    const bare = await startSubject('bare', BARE, { CARD_FILE: card });
    const distance = Number(values.distance);
    for (const { loopback } of [dateline, bare])
      if (distance > 0) loopback.fail(/./, { delay: distance, times: Number.POSITIVE_INFINITY });
    const load = {
      rounds: Number(values.rounds),
      singles: Number(values.singles),
      burst: Number(values.burst),
    };
    // What stands between Discord and the answers is held to the bare bot's times.
    console.log(`# ${values.different} questions over and over\n`);
    broken.push(...(await measureTimes({ ours: dateline, bare, questions: known, ...load })));
    // Here the thinking comes to it, of which a bare bot does none.
    console.log('# Questions that nobody has asked before\n');
    await measureTimes({ ours: dateline, bare, questions: newQuestions, ...load });
    await Promise.all([dateline.stop(), bare.stop()]);
  }
  if (values.only !== 'times') {
    const dateline = await ours('memory');
    const load = { few: Number(values.few), many: Number(values.many), idle: Number(values.idle) * 1000 };
    broken.push(...(await measureMemory({ subject: dateline, questions: newQuestions, ...load })));
    await dateline.stop();
  }
} finally {
  rmSync(folder, { recursive: true });
}
console.log(
  broken.length === 0 ? 'Every bound is kept.' : `Broken:\n${broken.map((each) => `- ${each}\n`).join('')}`,
);
if (values.check && broken.length > 0) process.exitCode = 1;

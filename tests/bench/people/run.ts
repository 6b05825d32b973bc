import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildPeople } from '../../../src/archive/build-people.ts';
import { makeMentions } from './make-mentions.ts';

// How long merging people takes, and what it holds, by how many different names there are; each size in its own process.
const { values } = parseArgs({
  options: { sizes: { type: 'string', default: '25000,50000,100000' }, one: { type: 'string' } },
});

if (values.one !== undefined) await measure(Number(values.one));
else {
  console.log('| names | mentions | persons | merging (s) | CPU (s) | RSS (MB) | find (µs) |');
  console.log('|---:|---:|---:|---:|---:|---:|---:|');
  for (const size of values.sizes.split(',')) {
    const own = [...process.execArgv, fileURLToPath(import.meta.url), '--one', size];
    spawnSync(process.execPath, own, { stdio: 'inherit' });
  }
}

async function measure(names: number): Promise<void> {
  const { mentions, typed } = makeMentions(names, 7);
  const begun = performance.now();
  const before = process.cpuUsage();
  const people = await buildPeople(mentions);
  const merging = (performance.now() - begun) / 1000;
  const { user, system } = process.cpuUsage(before);
  const cpu = (user + system) / 1e6;
  const rss = process.memoryUsage().rss / 1e6;
  people.find('Nobody Atall');
  const asked = performance.now();
  for (const name of typed) people.find(name);
  const find = ((performance.now() - asked) * 1000) / typed.length;
  const total = mentions.reduce((sum, each) => sum + each.names.length, 0);
  console.log(
    `| ${names} | ${total} | ${people.all.length} | ${merging.toFixed(1)} | ${cpu.toFixed(1)} | ${rss.toFixed(0)} | ${find.toFixed(0)} |`,
  );
}

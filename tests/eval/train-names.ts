import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { inventTables } from './names/invent-tables.ts';
import { learnTagger } from './names/learn-tagger.ts';
import { packWeights, quantise } from './names/pack-weights.ts';
import { readTraining } from './names/read-training.ts';

const OUT = 'src/annotations/names/tagger/packed-weights.ts';
const USAGE = `npm run train:names -- --data DIR [--out FILE]   learns the tagger of names anew and writes ${OUT}
DIR holds what src/annotations/names/tagger/README.md lists, in folders of any name.`;
// Tried on the training texts and on public news that is not among them; more of either changed little.
const TABLES = 1200;
const ROUNDS = 8;
const ORDERS = 4;
const LEAST = 4;
const MARGIN = 3;
// A thousandth of the weights are larger, and are cut to it.
const MOST = 20;

const { values } = parseArgs({
  options: { data: { type: 'string' }, out: { type: 'string', default: OUT } },
});
if (values.data === undefined) {
  console.error(USAGE);
  process.exit(2);
}

const texts = readTraining(values.data);
if (texts.length === 0) {
  console.error(`No training texts under ${values.data}.\n${USAGE}`);
  process.exit(1);
}
const weights = learnTagger([...texts, ...inventTables(TABLES)], {
  rounds: ROUNDS,
  orders: ORDERS,
  least: LEAST,
  margin: MARGIN,
  log: (line) => console.error(line),
});
const packed = packWeights(quantise(weights, MOST));
writeFileSync(
  values.out,
  `/** Made by \`npm run train:names\` from what README.md beside this file lists, under the licences given there. */
export const PACKED_WEIGHTS =
  '${packed}';
`,
);
console.error(`${values.out}: ${texts.length} texts, ${Math.round(packed.length / 1024)} KB`);

// A process that claims due times: `claim-deliveries.mjs <open-store.js> <database> <its name> <plan> <how many>`.
// Prints each that it got.
import { writeSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const [module, path, name, plan, count] = process.argv.slice(2);
const { openStore } = await import(pathToFileURL(module).href);
const store = openStore(path, { waitMs: 60_000 });
for (let due = 1; due <= Number(count); due++) {
  const claimed = await store.digests.claim(plan, due, { by: name, from: 1, until: 1_000 });
  if (claimed !== null) writeSync(1, `${due}\n`);
}
store.close();

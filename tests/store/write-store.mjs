// A process that writes to a store: `write-store.mjs <open-store.js> <database> <its name> <how many, 0 for no end>`.
// Each number that it prints is one of which all writes have returned.
import { writeSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const [module, path, name, count] = process.argv.slice(2);
const { openStore } = await import(pathToFileURL(module).href);
const store = openStore(path, { waitMs: 60_000 });
writeSync(1, `hash ${store.hashUser('1')}\n`);
for (let number = 1; Number(count) === 0 || number <= Number(count); number++) {
  const text = `${name} ${number} `.repeat(40);
  store.addFeedback({
    guildId: '1',
    userHash: name,
    day: '2031-05-02',
    verdict: 'helpful',
    command: 'ask',
    question: text,
    citations: [text, text],
  });
  store.saveSettings('1', { [name === 'ann' ? 'questionChannels' : 'allowedChannels']: [String(number)] });
  store.saveValue(name, text);
  writeSync(1, `${number}\n`);
}
store.close();

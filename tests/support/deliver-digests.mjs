// A process that delivers digests, and that dies at the step that it is told: `deliver-digests.mjs <dist> <JSON>` with
// api, token, database, plan, due, dieAt (or null), holdMs, pauseMs. Ends well when the due time is done.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { pino } from 'pino';

const [dist, told] = process.argv.slice(2);
const { api, token, database, plan, due, dieAt, holdMs, pauseMs } = JSON.parse(told);
const load = (file) => import(pathToFileURL(join(dist, 'src', file)).href);
const [{ createClient }, { openStore }, { openDoor }, { Digests }, { cardMessage }, { noteCard }] =
  await Promise.all(
    [
      'discord/create-client.js',
      'store/open-store.js',
      'discord/digests/digest-door.js',
      'discord/digests/run-digests.js',
      'discord/payload.js',
      'discord/cards/card.js',
    ].map(load),
  );

const die = () => process.kill(process.pid, 'SIGKILL');
/** Calls the function, and dies before or after it where it was told so. */
const step =
  (name, call) =>
  async (...args) => {
    if (dieAt === `before ${name}`) die();
    // While the request is on its way.
    if (dieAt === `during ${name}`) setTimeout(die, 3);
    const result = await call(...args);
    if (dieAt === `after ${name}`) die();
    return result;
  };

const store = openStore(database, { waitMs: 5_000 });
const { digests } = store;
const client = createClient({ api, messageContent: false });
client.on('error', () => {});
const ready = new Promise((resolve) => client.once('clientReady', resolve));
await client.login(token);
await ready;
const door = openDoor(client);
const runner = new Digests({
  store: {
    ...digests,
    claim: step('claim', digests.claim),
    mark: (...args) => {
      const { state } = args[3];
      return step(state === 'sending' ? 'beginning' : 'mark', digests.mark)(...args);
    },
  },
  door: { ...door, send: step('send', door.send), look: step('look', door.look) },
  compose: async () => cardMessage(noteCard('What is new')),
  log: pino({ level: 'silent' }),
  holder: String(process.pid),
  windowMs: 3_600_000,
  holdMs,
  pauseMs,
  pollMs: 40,
});
runner.start();
for (;;) {
  const delivery = await digests.delivery(plan, due);
  if (delivery !== null && !['claimed', 'sending'].includes(delivery.state)) break;
  await new Promise((resolve) => setTimeout(resolve, 20));
}
await runner.stop();
await client.destroy();
store.close();

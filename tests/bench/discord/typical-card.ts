import type { Subject } from './start-subject.ts';
import type { Asked } from './vary-questions.ts';

const ASKED = 100;

/** The components of the card that is of middle size among our answers to a hundred questions. */
export async function typicalCard(
  { loopback }: Subject,
  questions: Iterator<Asked, never>,
): Promise<unknown> {
  const guild = loopback.addGuild({ name: 'Typical' });
  const channel = loopback.addChannel(guild, { name: 'typical' });
  for (let at = 0; at < ASKED; at += 1) {
    const user = loopback.addUser({ name: `typical ${at}` });
    loopback.addMember(guild, user);
    await loopback.slash({ user, channel, ...questions.next().value }).answered;
  }
  const cards = loopback.requests
    .filter(({ method, route }) => method === 'PATCH' && route.includes('messages/@original'))
    .map(({ body }) => (body as { components: unknown }).components)
    .map((components) => ({ components, size: JSON.stringify(components).length }))
    .sort((a, b) => a.size - b.size);
  const middle = cards[Math.floor(cards.length / 2)];
  if (middle === undefined) throw new Error('ours edited no answer');
  const mean = cards.reduce((sum, { size }) => sum + size, 0) / cards.length;
  console.log(
    `A card of ours has ${middle.size} bytes of components at the median, ${mean.toFixed(0)} on average.\n`,
  );
  return middle.components;
}

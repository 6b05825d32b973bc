import type { Client } from 'discord.js';
import { type Schedule, scheduleFault } from '../../digests/due-times.ts';
import type { DigestPlan } from '../../store/digest-plan.ts';
import type { Store } from '../../store/store.ts';

/** A digest that whoever runs the bot has set up by its settings. */
export interface OwnDigest extends Schedule {
  readonly channelId: string;
  readonly topics: readonly string[];
}

/** The name of the value that holds its plan's id. */
const OWN = 'digest of the settings';

/**
 * Keeps the plan of that digest, as the settings say now; null takes it away. An Error in words where the schedule is
 * none, and Discord's where it does not know the channel.
 */
export async function keepOwnDigest(
  client: Client<true>,
  { digests, value, saveValue }: Pick<Store, 'digests' | 'value' | 'saveValue'>,
  own: OwnDigest | null,
  now: number,
): Promise<void> {
  const id = value(OWN) ?? '';
  const before = await digests.find(id);
  if (own === null) {
    if (before !== null) await digests.remove(id);
    return;
  }
  const fault = scheduleFault(own, now);
  if (fault !== null) throw new Error(`DIGEST_CRON, DIGEST_ZONE: ${fault}`);
  const { channelId, cron, zone, topics } = own;
  const channel = await client.channels.fetch(channelId);
  if (channel === null || channel.isDMBased() || !channel.isTextBased())
    throw new Error(
      `DIGEST_CHANNEL: ${channelId} is no channel of a server in which messages can be written.`,
    );
  const follow = { topics, people: [], outlets: [] };
  if (before?.guildId === channel.guild.id) {
    await digests.update(id, { channelId, cron, zone, follow }, now);
    // Whoever starts it anew has mended what it was paused for.
    await digests.resume(id, now);
    return;
  }
  if (before !== null) await digests.remove(id);
  const plan = await digests.add({
    guildId: channel.guild.id,
    channelId,
    createdBy: null,
    createdAt: now,
    cron,
    zone,
    follow,
    length: 'medium',
    quiet: 'nothing',
    roleId: null,
    picture: true,
  });
  // Another process may have started at the same time: the first of two stays.
  const same = (await digests.list(plan.guildId)).filter((each) => isSame(each, plan));
  const [first = plan] = same;
  if (first.id !== plan.id) await digests.remove(plan.id);
  saveValue(OWN, first.id);
}

function isSame(one: DigestPlan, other: DigestPlan): boolean {
  const print = ({ channelId, cron, zone, follow, createdBy }: DigestPlan) =>
    JSON.stringify([channelId, cron, zone, follow, createdBy]);
  return print(one) === print(other);
}

import { isDeepStrictEqual } from 'node:util';
import { type ChatInputCommandInteraction, MessageFlags, PermissionFlagsBits } from 'discord.js';
import { isFrom } from '../../../digests/fits-follow.ts';
import type { DigestPlan } from '../../../store/digest-plan.ts';
import { PLANS_PER_GUILD } from '../../../store/digest-plans.ts';
import { noteCard } from '../../cards/card.ts';
import type { Desk } from '../../desk.ts';
import { showText } from '../../markdown/show-text.ts';
import { type CardMessage, cardMessage, privateCard } from '../../payload.ts';
import { mayManage } from '../../settings/change-settings.ts';
import { previewDigest } from '../compose-post.ts';
import type { Outcome } from '../deliver-digest.ts';
import { digestCardOf, digestsCard, historyCard } from './digests-card.ts';
import { readPlanOptions } from './read-plan-options.ts';

const SHOWN_DELIVERIES = 20;
const BY_HAND = 'paused by hand';

/** What a digest's channel must let the bot do. */
const NEEDED = [
  ['View Channel', PermissionFlagsBits.ViewChannel],
  ['Send Messages', PermissionFlagsBits.SendMessages],
] as const;

/** What one of the subcommands is given. */
interface Call {
  readonly desk: Desk;
  readonly interaction: ChatInputCommandInteraction;
  readonly guildId: string;
  readonly now: number;
}

/** Does what `/digest` asks for, and shows it to the one who asked alone. */
export async function runDigestCommand(desk: Desk, interaction: ChatInputCommandInteraction): Promise<void> {
  const refusal = mayManage(interaction);
  const { guildId } = interaction;
  if (refusal !== null || guildId === null) {
    await interaction.reply(privateCard(noteCard(refusal ?? '')));
    return;
  }
  await desk.queue.acknowledge(interaction.deferReply({ flags: MessageFlags.Ephemeral }));
  const call = { desk, interaction, guildId, now: Date.now() };
  await interaction.editReply(await answerCall(call, interaction.options.getSubcommand()));
}

async function answerCall(call: Call, subcommand: string): Promise<CardMessage> {
  const { desk, interaction, guildId, now } = call;
  const { digests } = desk.store;
  if (subcommand === 'list') return cardMessage(digestsCard(await digests.list(guildId), now));
  if (subcommand === 'add') return addDigest(call);
  const plan = await findPlan(call);
  if (plan === null) {
    const typed = showText(interaction.options.getString('digest', true));
    return note(`This server has no digest “${typed}”. \`/digest list\` shows those that it has.`);
  }
  switch (subcommand) {
    case 'preview':
      return preview(call, plan);
    case 'now':
      return postNow(call, plan);
    case 'edit':
      return editDigest(call, plan);
    case 'history':
      return cardMessage(historyCard(plan, await digests.deliveries(plan.id, SHOWN_DELIVERIES)));
    case 'pause':
      await digests.pause(plan.id, BY_HAND);
      return show(call, plan.id, 'Paused');
    case 'resume':
      await digests.resume(plan.id, now);
      return show(call, plan.id, 'Resumed');
    case 'remove':
      await digests.remove(plan.id);
      return note(`Digest **${plan.id}** in <#${plan.channelId}> is removed, with its history.`);
    default:
      return note('I do not know this command any more. Restart Discord to see those that I have.');
  }
}

async function addDigest({ desk, interaction, guildId, now }: Call): Promise<CardMessage> {
  const read = readPlanOptions(interaction, null, now);
  if (typeof read === 'string') return note(read);
  const channelId = interaction.options.getChannel('channel', true).id;
  const missing = missingIn(interaction, channelId);
  if (missing !== null) return note(missing);
  if ((await desk.store.digests.list(guildId)).length >= PLANS_PER_GUILD)
    return note(`A server may have ${PLANS_PER_GUILD} digests. Remove one first, with \`/digest remove\`.`);
  const createdBy = interaction.user.id;
  const plan = await desk.store.digests.add({ ...read, guildId, channelId, createdBy, createdAt: now });
  desk.log.info({ event: 'digest', digest: plan.id, guild: guildId }, 'a digest was added');
  return cardMessage(digestCardOf('A new digest', plan, now, ...unknownWords(desk, plan)));
}

async function editDigest(call: Call, plan: DigestPlan): Promise<CardMessage> {
  const { desk, interaction, guildId, now } = call;
  const read = readPlanOptions(interaction, plan, now);
  if (typeof read === 'string') return note(read);
  const channelId = interaction.options.getChannel('channel')?.id ?? plan.channelId;
  const missing = channelId === plan.channelId ? null : missingIn(interaction, channelId);
  if (missing !== null) return note(missing);
  if (isDeepStrictEqual({ ...plan, ...read, channelId }, plan))
    return cardMessage(digestCardOf('Nothing to change', plan, now));
  const changed = await desk.store.digests.update(plan.id, { ...read, channelId }, now);
  desk.log.info({ event: 'digest', digest: plan.id, guild: guildId }, 'a digest was changed');
  return changed === null
    ? note(`Digest **${plan.id}** was removed meanwhile.`)
    : cardMessage(digestCardOf('Changed', changed, now, ...unknownWords(desk, changed)));
}

async function preview({ desk, now }: Call, plan: DigestPlan): Promise<CardMessage> {
  await desk.ready();
  // Nobody is pinged by what one person looks at.
  const message = await previewDigest(desk, { ...plan, roleId: null }, now);
  if (message === null)
    return note(`Digest **${plan.id}** would post nothing now: there is nothing new to tell.`);
  return { ...message, allowedMentions: { parse: [], repliedUser: false } };
}

async function postNow({ desk }: Call, plan: DigestPlan): Promise<CardMessage> {
  await desk.ready();
  if (desk.digests === null) return note('Digests are not running yet. Please try again in a minute.');
  return note(outcomeWords(await desk.digests.postNow(plan), plan));
}

function outcomeWords(outcome: Outcome | null, { id, channelId }: DigestPlan): string {
  if (outcome === null) return `Digest **${id}** is being posted just now.`;
  const why = outcome.reason === null ? '' : `: ${showText(outcome.reason)}`;
  switch (outcome.state) {
    case 'sent':
      return `Digest **${id}** is posted in <#${channelId}>.`;
    case 'skipped':
      return `Digest **${id}** was not posted${why}.`;
    case 'unknown':
      return `Whether digest **${id}** was posted is not known${why}.`;
    case 'put off':
      return `Digest **${id}** could not be posted${why}. It is tried again in a while.`;
  }
}

async function findPlan({ desk, interaction, guildId }: Call): Promise<DigestPlan | null> {
  const plan = await desk.store.digests.find(interaction.options.getString('digest', true).trim());
  // Of another server nothing is told, not even that it is there.
  return plan?.guildId === guildId ? plan : null;
}

/** Why a digest cannot be posted in a channel; null where it can. */
function missingIn({ guild }: ChatInputCommandInteraction, channelId: string): string | null {
  if (guild === null) return 'I am not a member of this server, so I cannot post anything here.';
  const channel = guild.channels.cache.get(channelId);
  const me = guild.members.me;
  const held = me && channel?.permissionsFor(me);
  if (!held) return `I cannot see <#${channelId}>. Give me the permission View Channel there.`;
  const missing = NEEDED.filter(([, bit]) => !held.has(bit)).map(([name]) => name);
  if (missing.length === 0) return null;
  return `I may not post in <#${channelId}>. There I lack: **${missing.join(', ')}**.`;
}

/** What of all that is followed no article is about, names or comes from so far. */
function unknownWords({ newsroom }: Desk, { follow }: DigestPlan): string[] {
  if (newsroom === null) return [];
  const { archive } = newsroom;
  const listed = (names: readonly string[]) => names.map((name) => `**${showText(name)}**`).join(', ');
  const people = follow.people.filter((name) => archive.people.find(name).length === 0);
  const outlets = follow.outlets.filter((outlet) => !archive.articles.some((each) => isFrom(each, outlet)));
  return [
    ...(people.length > 0 ? [`-# No article names ${listed(people)} so far.`] : []),
    ...(outlets.length > 0 ? [`-# No article is from ${listed(outlets)} so far.`] : []),
  ];
}

async function show({ desk, now }: Call, id: string, heading: string): Promise<CardMessage> {
  const plan = await desk.store.digests.find(id);
  return plan === null
    ? note(`Digest **${id}** was removed meanwhile.`)
    : cardMessage(digestCardOf(heading, plan, now));
}

function note(words: string): CardMessage {
  return cardMessage(noteCard(words));
}

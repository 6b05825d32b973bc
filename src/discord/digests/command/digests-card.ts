import { nextDues } from '../../../digests/due-times.ts';
import type { Delivery } from '../../../store/deliveries.ts';
import type { DigestPlan } from '../../../store/digest-plan.ts';
import { type Card, makeCard } from '../../cards/card.ts';
import { showText } from '../../markdown/show-text.ts';
import { contentWords, scheduleWords } from './plan-words.ts';

const SHOWN_DUES = 3;
const NONE = 'There is no digest in this server yet. `/digest add` sets one up.';

/** The digests of a server, with the next three times of each. */
export function digestsCard(plans: readonly DigestPlan[], now: number): Card {
  return makeCard({
    head: ['## Digests of this server', ...(plans.length === 0 ? [NONE] : [])],
    results: plans.map((plan) => () => ({ text: planText(plan, now) })),
  });
}

/** One digest, under a heading that says what became of it. */
export function digestCardOf(heading: string, plan: DigestPlan, now: number, ...notes: string[]): Card {
  return makeCard({ head: [`## ${heading}`, planText(plan, now), ...notes], results: [] });
}

function planText(plan: DigestPlan, now: number): string {
  const dues = nextDues(plan, now, SHOWN_DUES).map((due) => `<t:${Math.floor(due / 1000)}:F>`);
  return [
    `**${plan.id}** <#${plan.channelId}> ${showText(scheduleWords(plan))}`,
    contentWords(plan),
    plan.pausedBecause === null ? `next: ${dues.join(' · ')}` : `**paused**: ${showText(plan.pausedBecause)}`,
  ].join('\n');
}

/** What became of a digest's due times, the latest first. */
export function historyCard(plan: DigestPlan, deliveries: readonly Delivery[]): Card {
  return makeCard({
    head: [
      `## Digest ${plan.id} in <#${plan.channelId}>`,
      ...(deliveries.length === 0 ? ['Nothing was due so far.'] : []),
    ],
    results: deliveries.map((delivery) => () => ({ text: deliveryText(plan, delivery) })),
  });
}

function deliveryText({ guildId, channelId }: DigestPlan, delivery: Delivery): string {
  const { due, state, reason, messageId } = delivery;
  const post = messageId === null ? '' : ` https://discord.com/channels/${guildId}/${channelId}/${messageId}`;
  const why = reason === null ? '' : `: ${showText(reason)}`;
  return `<t:${Math.floor(due / 1000)}:f> ${STATE_WORDS[state]}${why}${post}`;
}

const STATE_WORDS: Readonly<Record<Delivery['state'], string>> = {
  claimed: 'not posted yet',
  sending: 'perhaps posted, not sure yet',
  sent: '**posted**',
  skipped: '**left out**',
  unknown: '**unknown**',
};

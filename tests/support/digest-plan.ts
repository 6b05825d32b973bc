import { noteCard } from '../../src/discord/cards/card.ts';
import type { DigestMessage } from '../../src/discord/cards/digest-card-message.ts';
import { cardMessage } from '../../src/discord/payload.ts';
import type { NewDigestPlan } from '../../src/store/digest-plan.ts';

/** A plan that is due each morning in Berlin. */
export function makePlan(plan: Partial<NewDigestPlan> = {}): NewDigestPlan {
  return {
    guildId: '1',
    channelId: '10',
    createdBy: '5',
    createdAt: 0,
    cron: '0 8 * * *',
    zone: 'Europe/Berlin',
    follow: { topics: [], people: [], outlets: [] },
    length: 'medium',
    quiet: 'nothing',
    roleId: null,
    picture: false,
    ...plan,
  };
}

/** A post of few words. */
export async function composeNote(): Promise<DigestMessage> {
  return cardMessage(noteCard('What is new'));
}

import type { Logger } from 'pino';
import type { DigestPlan } from '../../store/digest-plan.ts';
import type { DigestStore } from '../../store/store.ts';
import { noteCard } from '../cards/card.ts';
import { reasonOf } from '../error-reason.ts';
import type { DigestDoor } from './digest-door.ts';

export interface PauseContext {
  readonly store: Pick<DigestStore, 'pause'>;
  readonly door: Pick<DigestDoor, 'tell'>;
  readonly log: Logger;
}

/** Pauses the plan, and tells who set it up, once; where that user takes no messages, or is not kept, the log alone. */
export async function pauseDigest(
  { store, door, log }: PauseContext,
  { id, guildId, channelId, createdBy }: DigestPlan,
  because: string,
): Promise<void> {
  if (!(await store.pause(id, because))) return;
  log.warn(
    { event: 'digest', digest: id, guild: guildId, channel: channelId, because },
    'a digest was paused',
  );
  if (createdBy === null) return;
  try {
    await door.tell(
      createdBy,
      noteCard(
        `## A digest is paused`,
        `Digest **${id}**, which you set up for <#${channelId}>, cannot be posted: ${because}.`,
        'When that is mended, `/digest resume` in the server lets it go on; `/digest edit` gives it another channel. `/privacy` tells what is kept of you.',
      ),
    );
  } catch (error) {
    log.warn(
      { event: 'digest', digest: id, err: reasonOf(error) },
      'who set the digest up takes no messages and was not told',
    );
  }
}

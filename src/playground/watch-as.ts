import { describeChannels, describeCommands, sees } from './describe-place.ts';
import type { Loopback } from './loopback/loopback.ts';
import type { LoopbackEvent } from './loopback/watchers.ts';
import type { PageEvent } from './page-protocol.ts';
import type { Place } from './place.ts';

const NO_ANSWER = 'The bot did not answer in time.';

/** Tells what that user sees happen, until the returned function is called. */
export function watchAs(
  loopback: Loopback,
  place: Place,
  userId: string,
  tell: (event: PageEvent) => void,
): () => void {
  return loopback.watch((event) => {
    const told = asSeenBy(loopback, place, userId, event);
    if (told !== null) tell(told);
  });
}

function asSeenBy(loopback: Loopback, place: Place, userId: string, event: LoopbackEvent): PageEvent | null {
  const isSeen = (channelId: string) => {
    const channel = loopback.world.channels.get(channelId);
    return channel !== undefined && sees(loopback, userId, channel);
  };
  switch (event.type) {
    case 'message':
      return isMine(event.onlyFor, userId) && isSeen(event.channelId)
        ? { type: 'message', message: event.message }
        : null;
    case 'gone': {
      const { channelId, messageId } = event;
      return isMine(event.onlyFor, userId) && isSeen(channelId)
        ? { type: 'gone', channelId, messageId }
        : null;
    }
    case 'typing': {
      const { channelId } = event;
      return isSeen(channelId) ? { type: 'typing', channelId, userId: event.userId } : null;
    }
    case 'channels':
      return { type: 'channels', channels: describeChannels(loopback, place, userId) };
    case 'commands':
      return { type: 'commands', commands: describeCommands(loopback, place) };
    case 'connected':
      return { type: 'online', online: loopback.connected > 0 };
    case 'modal': {
      const { interactionId, modal } = event;
      return event.userId === userId ? { type: 'modal', interactionId, modal } : null;
    }
    case 'failed': {
      const { interactionId, channelId } = event;
      return event.userId === userId ? { type: 'failed', interactionId, channelId, words: NO_ANSWER } : null;
    }
  }
}

function isMine(onlyFor: string | null, userId: string): boolean {
  return onlyFor === null || onlyFor === userId;
}

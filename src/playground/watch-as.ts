import { describeChannels, describeCommands, sees } from './describe-place.ts';
import type { Loopback } from './loopback/loopback.ts';
import type { Change } from './loopback/world/change.ts';
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
  return loopback.watch((change) => {
    const told = asSeenBy(loopback, place, userId, change);
    if (told !== null) tell(told);
  });
}

function asSeenBy(loopback: Loopback, place: Place, userId: string, change: Change): PageEvent | null {
  const isSeen = (channelId: string) => {
    const channel = loopback.world.channels.get(channelId);
    return channel !== undefined && sees(loopback, userId, channel);
  };
  switch (change.kind) {
    case 'sent':
    case 'edited':
    case 'deleted': {
      const { kind, channelId, message, onlyFor } = change;
      if ((onlyFor !== null && onlyFor !== userId) || !isSeen(channelId)) return null;
      return kind === 'deleted'
        ? { type: 'gone', channelId, messageId: message.id }
        : { type: 'message', message };
    }
    case 'typing': {
      const { channelId } = change;
      return isSeen(channelId) ? { type: 'typing', channelId, userId: change.userId } : null;
    }
    case 'channels':
      return { type: 'channels', channels: describeChannels(loopback, place, userId) };
    case 'commands':
      return { type: 'commands', commands: describeCommands(loopback, place) };
    case 'connection':
      return { type: 'online', online: loopback.connected > 0 };
    case 'modal': {
      const { interactionId, modal } = change;
      return change.userId === userId ? { type: 'modal', interactionId, modal } : null;
    }
    case 'failed': {
      const { interactionId, channelId } = change;
      return change.userId === userId ? { type: 'failed', interactionId, channelId, words: NO_ANSWER } : null;
    }
  }
}

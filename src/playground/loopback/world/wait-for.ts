import type { Channel } from './channel.ts';
import type { Message } from './message.ts';
import type { World } from './world.ts';

/** The first message of the channel for which that is true, now or within the milliseconds; else an error. */
export function waitFor(
  world: World,
  channel: Channel,
  isIt: (message: Message) => boolean,
  ms = 10_000,
): Promise<Message> {
  for (const { message } of channel.messages.values()) if (isIt(message)) return Promise.resolve(message);
  return new Promise((resolve, reject) => {
    const unwatch = world.watchers.watch((change) => {
      if (change.kind !== 'sent' && change.kind !== 'edited') return;
      const { message } = change;
      if (change.channelId === channel.id && isIt(message)) settle(() => resolve(message));
    });
    const timer = setTimeout(
      () =>
        settle(() => reject(new Error(`No such message in ${channel.name ?? channel.id} within ${ms} ms.`))),
      ms,
    );
    function settle(end: () => void): void {
      clearTimeout(timer);
      unwatch();
      end();
    }
  });
}

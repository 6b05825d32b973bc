import type { APIMessage } from 'discord-api-types/v10';
import type { PageEvent } from '../../page-protocol.ts';
import type { View } from './view.ts';

// Discord's own clients believe in it as long.
const TYPING_LASTS = 10_000;

/** The view after an event; a welcome replaces everything, and before the first one nothing is known. */
export function applyEvent(view: View | null, event: PageEvent, now: number): View | null {
  if (event.type === 'welcome') {
    const { type, ...told } = event;
    return { ...told, failures: [], modal: null, typing: {} };
  }
  if (view === null) return null;
  switch (event.type) {
    case 'message':
      return putMessage(view, event.message);
    case 'gone':
      return withMessages(view, event.channelId, (all) => all.filter(({ id }) => id !== event.messageId));
    case 'typing':
      return {
        ...view,
        typing: { ...view.typing, [event.channelId]: { userId: event.userId, until: now + TYPING_LASTS } },
      };
    case 'channels':
      return { ...view, channels: event.channels };
    case 'commands':
      return { ...view, commands: event.commands };
    case 'progress':
      return { ...view, progress: event.progress };
    case 'examples':
      return { ...view, examples: event.examples };
    case 'online':
      return { ...view, online: event.online };
    case 'modal':
      return { ...view, modal: { interactionId: event.interactionId, modal: event.modal } };
    case 'failed':
      return {
        ...view,
        failures: [
          ...view.failures,
          { interactionId: event.interactionId, channelId: event.channelId, words: event.words },
        ],
      };
    default:
      // A newer server may tell more.
      return view;
  }
}

function putMessage(view: View, message: APIMessage): View {
  const { [message.channel_id]: typing, ...others } = view.typing;
  const written = withMessages(view, message.channel_id, (all) =>
    all.some(({ id }) => id === message.id)
      ? all.map((each) => (each.id === message.id ? message : each))
      : [...all, message],
  );
  return typing?.userId === message.author.id ? { ...written, typing: others } : written;
}

function withMessages(
  view: View,
  channel: string,
  change: (all: readonly APIMessage[]) => readonly APIMessage[],
): View {
  return { ...view, messages: { ...view.messages, [channel]: change(view.messages[channel] ?? []) } };
}

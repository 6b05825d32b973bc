import { type REST, type RESTGetAPIChannelMessagesResult, Routes } from 'discord.js';
import type { DigestMark } from './digest-mark.ts';

/** Where a message is looked for. */
export interface Search {
  readonly rest: Pick<REST, 'get'>;
  readonly channelId: string;
  readonly botId: string;
  readonly mark: DigestMark;
  /** Milliseconds since 1970 by this machine's clock. */
  readonly since: number;
}

/** The message; or none; or that nobody can tell. */
export type Looked = { readonly messageId: string } | 'absent' | 'unseen';

const PAGE = 100;
/** In a channel with more messages than these since then, the search ends without an answer. */
const MOST_PAGES = 10;
/** This machine's clock may have been that far ahead of Discord's. */
const CLOCKS_APART_MS = 24 * 60 * 60_000;

/** The bot's message with that mark among the latest of the channel. */
export async function findPost({ rest, channelId, botId, mark, since }: Search): Promise<Looked> {
  let before: string | undefined;
  for (let page = 0; page < MOST_PAGES; page++) {
    const query = new URLSearchParams({ limit: String(PAGE), ...(before !== undefined && { before }) });
    const messages = (await rest.get(Routes.channelMessages(channelId), {
      query,
    })) as RESTGetAPIChannelMessagesResult;
    const found = messages.find((message) => message.author.id === botId && isMarked(message, mark));
    if (found !== undefined) return { messageId: found.id };
    const last = messages.at(-1);
    if (last === undefined || messages.length < PAGE) return 'absent';
    if (Date.parse(last.timestamp) < since - CLOCKS_APART_MS) return 'absent';
    before = last.id;
  }
  return 'unseen';
}

function isMarked(
  message: RESTGetAPIChannelMessagesResult[number],
  { nonce, component }: DigestMark,
): boolean {
  return message.nonce === nonce || message.components?.some(({ id }) => id === component) === true;
}

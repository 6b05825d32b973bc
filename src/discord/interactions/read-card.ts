import type { Message } from 'discord.js';
import { readRequest } from '../../questions/read-request.ts';
import type { Request } from '../../questions/request.ts';
import { localDay } from '../../text/calendar.ts';
import { textsOf } from '../cards/card.ts';
import { readCommandLine } from '../cards/command-line.ts';

/** The request that a card of ours answers, as on the day it was sent; null where the message shows none. */
export function requestOn(message: Message): Request | null {
  for (const text of textsOf(message.components)) {
    const fields = readCommandLine(text);
    if (fields === null) continue;
    try {
      return readRequest(fields, localDay(message.createdAt));
    } catch {
      return null;
    }
  }
  return null;
}

/** The citation ids that a card of ours shows, in order. */
export function citationsOn(message: Message): string[] {
  const shown = textsOf(message.components).flatMap(
    (text) => text.match(/(?<=`)c:[0-9a-f]{16,}(?=`)/g) ?? [],
  );
  return [...new Set(shown)];
}

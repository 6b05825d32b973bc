import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { type ChatInputCommandInteraction, RequestMethod, Routes } from 'discord.js';
import type { CardMessage } from '../payload.ts';

/** A message as it goes over the line. */
interface Written {
  readonly contentType: string;
  readonly body: string | Uint8Array;
}

// One message answers all who ask the same, so it is written once.
const kept = new WeakMap<CardMessage, Written>();

/**
 * Puts the answer in the place of "thinking". A card is in Discord's own form already: what discord.js does to make it
 * so, and to make a message of what Discord says back, which nobody reads, is a third of the time of an answer.
 */
export async function editAnswer(
  { client, applicationId, token }: ChatInputCommandInteraction,
  message: CardMessage,
): Promise<void> {
  let written = kept.get(message);
  if (written === undefined) {
    written = write(message);
    kept.set(message, written);
  }
  const { contentType, body } = written;
  const response = await client.rest.queueRequest({
    method: RequestMethod.Patch,
    fullRoute: Routes.webhookMessage(applicationId, token),
    body,
    passThroughBody: true,
    headers: { 'Content-Type': contentType },
    auth: false,
  });
  // Unread it would keep its connection; that it breaks off is of no interest, since the answer is shown.
  if (response.body instanceof Readable) response.body.on('error', () => {}).resume();
}

// By hand, since a Blob's copy of the picture stays long beyond its use.
function write({ components, flags, allowedMentions, files = [] }: CardMessage): Written {
  const payload = { components, flags, allowed_mentions: { parse: allowedMentions.parse } };
  if (files.length === 0) return { contentType: 'application/json', body: JSON.stringify(payload) };
  const attachments = files.map(({ name, description }, id) => ({
    id: String(id),
    filename: name,
    description,
  }));
  const boundary = `dateline-${randomUUID()}`;
  const part = (name: string, type: string, content: Uint8Array | string) => [
    `--${boundary}\r\nContent-Disposition: form-data; name=${name}\r\nContent-Type: ${type}\r\n\r\n`,
    content,
    '\r\n',
  ];
  const parts = [
    ...part('"payload_json"', 'application/json', JSON.stringify({ ...payload, attachments })),
    ...files.flatMap(({ attachment, name }, id) =>
      part(`"files[${id}]"; filename="${name}"`, 'image/png', attachment),
    ),
    `--${boundary}--\r\n`,
  ];
  return {
    contentType: `multipart/form-data; boundary=${boundary}`,
    body: Buffer.concat(parts.map((each) => (typeof each === 'string' ? Buffer.from(each) : each))),
  };
}

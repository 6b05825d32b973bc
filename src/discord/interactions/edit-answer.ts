import { Readable } from 'node:stream';
import { type ChatInputCommandInteraction, RequestMethod, Routes } from 'discord.js';
import type { CardMessage } from '../payload.ts';

/** A message as it goes over the line. */
interface Written {
  readonly contentType: string;
  readonly body: string | Uint8Array;
}

// One message answers all who ask the same, so it is written once.
const kept = new WeakMap<CardMessage, Promise<Written>>();

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
  const { contentType, body } = await written;
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

async function write({ components, flags, allowedMentions, files = [] }: CardMessage): Promise<Written> {
  const payload = { components, flags, allowed_mentions: { parse: allowedMentions.parse } };
  if (files.length === 0) return { contentType: 'application/json', body: JSON.stringify(payload) };
  const form = new FormData();
  const attachments = files.map(({ name, description }, id) => ({
    id: String(id),
    filename: name,
    description,
  }));
  form.append('payload_json', JSON.stringify({ ...payload, attachments }));
  for (const [id, { attachment, name }] of files.entries())
    form.append(`files[${id}]`, new Blob([attachment], { type: 'image/png' }), name);
  const whole = new Response(form);
  return {
    contentType: whole.headers.get('Content-Type') ?? '',
    body: new Uint8Array(await whole.arrayBuffer()),
  };
}

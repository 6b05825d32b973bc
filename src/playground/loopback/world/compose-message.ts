import type { APIAllowedMentions, APIAttachment, APIEmbed, APIMessage, APIUser } from 'discord-api-types/v10';
import type { SeenFile } from '../seen-request.ts';
import { fillComponents } from './fill-components.ts';
import { FLAG, type Message } from './message.ts';
import { textOf } from './walk-components.ts';

/** What a request says of a message; null takes away, undefined leaves. */
export interface MessageBody {
  readonly content?: string | null;
  readonly embeds?: readonly APIEmbed[] | null;
  readonly components?: readonly unknown[] | null;
  readonly flags?: number | null;
  readonly tts?: boolean;
  readonly allowed_mentions?: APIAllowedMentions | null;
  readonly attachments?: readonly { readonly id: string | number; readonly filename?: string }[] | null;
  readonly message_reference?: {
    readonly message_id: string;
    readonly channel_id?: string;
    readonly fail_if_not_exists?: boolean;
  } | null;
  readonly nonce?: string | number;
  readonly enforce_nonce?: boolean;
  readonly thread_id?: string;
}

/** What a new message needs besides what was sent. */
export interface ComposeFacts {
  readonly id: string;
  readonly channelId: string;
  readonly author: APIUser;
  readonly now: string;
  readonly attachments: readonly APIAttachment[];
  readonly type?: number;
}

/** A new message without its pings. */
export function composeMessage(body: MessageBody, facts: ComposeFacts): Message {
  const { id, channelId, author, now, attachments, type = 0 } = facts;
  return {
    id,
    channel_id: channelId,
    type,
    author,
    content: body.content ?? '',
    timestamp: now,
    edited_timestamp: null,
    tts: body.tts ?? false,
    mention_everyone: false,
    mentions: [],
    mention_roles: [],
    attachments: [...attachments],
    embeds: (body.embeds ?? []).map(fillEmbed),
    components: fillComponents(body.components, attachments),
    pinned: false,
    flags: body.flags ?? 0,
    ...(body.nonce === undefined ? {} : { nonce: body.nonce }),
  } as unknown as APIMessage;
}

/** The message after an edit. What the edit does not name stays. */
export function editMessage(
  message: Message,
  body: MessageBody,
  { now, added }: { readonly now: string | null; readonly added: readonly APIAttachment[] },
): Message {
  const kept =
    body.attachments === undefined
      ? message.attachments
      : message.attachments.filter(({ id }) => body.attachments?.some((each) => String(each.id) === id));
  const attachments = [...kept, ...added];
  const may = FLAG.suppressEmbeds | FLAG.componentsV2;
  const flags = message.flags ?? 0;
  return {
    ...message,
    attachments,
    ...(body.content === undefined ? {} : { content: body.content ?? '' }),
    ...(body.embeds === undefined ? {} : { embeds: (body.embeds ?? []).map(fillEmbed) }),
    ...(body.components === undefined ? {} : { components: fillComponents(body.components, attachments) }),
    // Components V2 stay so once they are.
    flags:
      typeof body.flags === 'number'
        ? (flags & ~FLAG.suppressEmbeds) | (body.flags & may) | (flags & FLAG.componentsV2)
        : flags,
    ...(now === null ? {} : { edited_timestamp: now }),
  } as unknown as APIMessage;
}

/** The files that came with a message, each with an address under `origin`. */
export function attach(
  body: MessageBody,
  files: readonly SeenFile[],
  { nextId, origin }: { readonly nextId: () => string; readonly origin: string },
): { readonly attachment: APIAttachment; readonly file: SeenFile }[] {
  return files.map((file) => {
    const id = nextId();
    const number = /^files\[(\d+)\]$/.exec(file.field)?.[1];
    const told = body.attachments?.find((each) => String(each.id) === number);
    const filename = told?.filename ?? file.name;
    const url = `${origin}/attachments/${id}/${encodeURIComponent(filename)}`;
    const attachment = {
      ...told,
      id,
      filename,
      size: file.size,
      url,
      proxy_url: url,
      ...(file.type === '' ? {} : { content_type: file.type }),
    } as APIAttachment;
    return { attachment, file };
  });
}

/** True where nothing of the message can be seen. */
export function isEmpty(message: Message): boolean {
  return (
    message.content.trim() === '' &&
    message.embeds.length === 0 &&
    message.attachments.length === 0 &&
    (message.components ?? []).length === 0
  );
}

/** What is written in a message where pings count: its content and the texts of its components. */
export function pingableText(message: Message): string {
  return `${message.content}\n${textOf(message.components)}`;
}

function fillEmbed(embed: APIEmbed): APIEmbed {
  return { type: 'rich', ...embed } as APIEmbed;
}

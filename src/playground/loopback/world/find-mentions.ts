import type { APIAllowedMentions, APIMessage, APIUser } from 'discord-api-types/v10';
import type { Guild } from './guild.ts';

/** Whom a message pings. */
export type Mentions = Pick<APIMessage, 'mentions' | 'mention_everyone' | 'mention_roles'>;

/** What decides whom a message pings. */
export interface MentionFacts {
  /** The content and the texts of its components. */
  readonly text: string;
  /** As sent; without it everything that is written pings. */
  readonly allowed?: APIAllowedMentions | undefined;
  readonly guild: Guild | null;
  readonly mayPingEveryone: boolean;
  readonly findUser: (id: string) => APIUser | undefined;
  /** Who wrote the message that this one replies to. */
  readonly repliedTo?: APIUser | undefined;
}

/** Those whom a message pings: what is written in it, less what `allowed_mentions` leaves out. */
export function findMentions(facts: MentionFacts): Mentions {
  const { text, allowed, guild, findUser, repliedTo } = facts;
  const users = new Map<string, APIUser>();
  for (const [, id = ''] of text.matchAll(/<@!?(\d{17,20})>/g)) {
    const user = findUser(id);
    if (user !== undefined && allows(allowed, 'users', id)) users.set(id, user);
  }
  // Discord's own clients and API ping the one replied to unless told otherwise.
  if (repliedTo !== undefined && (allowed === undefined || allowed.replied_user === true)) {
    users.set(repliedTo.id, repliedTo);
  }
  const roles = new Set<string>();
  for (const [, id = ''] of text.matchAll(/<@&(\d{17,20})>/g)) {
    if (guild?.roles.has(id) === true && allows(allowed, 'roles', id)) roles.add(id);
  }
  const everyone =
    facts.mayPingEveryone &&
    /@(?:everyone|here)/.test(text) &&
    (allowed?.parse === undefined ? allowed === undefined : listed(allowed.parse, 'everyone'));
  return { mentions: [...users.values()], mention_roles: [...roles], mention_everyone: everyone };
}

function allows(allowed: APIAllowedMentions | undefined, kind: 'users' | 'roles', id: string): boolean {
  if (allowed === undefined) return true;
  return listed(allowed.parse ?? [], kind) || (allowed[kind] ?? []).includes(id);
}

function listed(parse: readonly string[], kind: string): boolean {
  return parse.includes(kind);
}

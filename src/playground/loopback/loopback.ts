import type { Server } from 'node:http';
import type { APIApplicationCommandOptionChoice, APIRole, APIUser } from 'discord-api-types/v10';
import type { Command } from './commands/command.ts';
import type { Fault } from './faults.ts';
import type { Session } from './gateway/session.ts';
import type { Run } from './interactions/run.ts';
import type { Ref, Where } from './people/person-state.ts';
import type { Saying } from './people/say.ts';
import type { Submit } from './people/submit-modal.ts';
import type { Completing, MenuUse, Slash } from './people/use-command.ts';
import type { Press, Select } from './people/use-component.ts';
import type { SeenRequest } from './seen-request.ts';
import type { Change } from './world/change.ts';
import type { Channel, Overwrite } from './world/channel.ts';
import type { Guild, Member } from './world/guild.ts';
import type { Message } from './world/message.ts';
import type { World } from './world/world.ts';

/** A Discord on this machine: what it saw, what it holds, what people do there, how it fails. */
export interface Loopback {
  /** `http://127.0.0.1:PORT/api`, without the version. */
  readonly api: string;
  /** Of the gateway: `ws://127.0.0.1:PORT`. */
  readonly gatewayUrl: string;
  /** The only token that is accepted. */
  readonly token: string;
  readonly applicationId: string;
  readonly botId: string;
  readonly world: World;
  /** What it listens with, for sockets of a page beside the gateway's. */
  readonly server: Server;

  /** Every request so far. */
  readonly requests: readonly SeenRequest[];
  /** What was wrong with them, in words. */
  readonly complaints: readonly string[];
  /** Those of a server, or without one those that are everywhere. */
  commands(guild?: Ref | null): readonly Command[];
  /** Every session that ever identified, the oldest first. */
  readonly sessions: readonly Session[];
  /** How many sockets are logged in. */
  readonly connected: number;

  addUser(user: { readonly name: string }): APIUser;
  addGuild(guild: { readonly name: string; readonly locale?: string; readonly withBot?: boolean }): Guild;
  addChannel(
    guild: Ref,
    channel: {
      readonly name: string;
      readonly type?: number;
      readonly overwrites?: readonly Overwrite[];
      readonly parentId?: string | null;
    },
  ): Channel;
  addRole(guild: Ref, role: { readonly name: string; readonly permissions?: bigint }): APIRole;
  addMember(
    guild: Ref,
    user: Ref,
    member?: { readonly permissions?: bigint; readonly roles?: readonly string[] },
  ): Member;
  /** The id of the bot's managed role there. */
  botRole(guild: Ref): string;
  openDm(user: Ref): Channel;
  startThread(
    parent: Ref,
    thread: { readonly name: string; readonly user: Ref; readonly message?: Ref },
  ): Channel;
  deleteChannel(channel: Ref): void;
  removeGuild(guild: Ref): void;
  /** Sets what the bot may in that channel against what its roles say. */
  setBotPermissions(channel: Ref, change: { readonly allow?: bigint; readonly deny?: bigint }): void;

  /** The messages of a channel, the oldest first; with `seenBy` without those that only others see. */
  messages(channel: Ref, options?: { readonly seenBy?: Ref }): readonly Message[];
  /** The first message of the channel for which that is true, now or within the milliseconds. */
  waitFor(channel: Ref, isIt: (message: Message) => boolean, ms?: number): Promise<Message>;

  /** Calls for all that is seen to happen until the returned function is called. */
  watch(watcher: (change: Change) => void): () => void;

  say(saying: Saying): Message;
  type(where: Where): void;
  deleteMessage(message: Message): void;
  slash(deed: Slash): Run;
  complete(deed: Completing): Promise<readonly APIApplicationCommandOptionChoice[]>;
  menu(deed: MenuUse): Run;
  press(deed: Press): Run;
  select(deed: Select): Run;
  submit(deed: Submit): Run;

  /** Forgets requests that are answered, complaints, and interactions whose tokens have ended. */
  forgetPast(): void;

  /** Ends every connection without a close frame; the sessions can be resumed. */
  cut(): void;
  /** Says that the session is invalid. */
  invalidate(options: { readonly resumable: boolean }): void;
  /** Asks the client to connect again. */
  askToReconnect(): void;
  /** Closes with 4014 from now on where one of these bits is asked for; 0 for none. */
  refuseIntents(bits: number): void;
  /** Tells every session of the event, malformed or not; a text goes as it is. */
  dispatch(event: { readonly t: string; readonly d: unknown } | string): void;
  /** Fails the next requests whose `METHOD /path` matches. */
  fail(route: RegExp, fault: Fault): void;
  /** Answers no request whose `METHOD /path` matches until the returned function is called. */
  hold(route: RegExp): () => void;
  /** Milliseconds after which an interaction can no longer be acknowledged; 3,000 unless set. */
  lateAfter: number;
  /** Milliseconds for which the nonce of a message is known; five minutes unless set. */
  nonceLasts: number;

  close(): Promise<void>;
}

import type { LoopbackState } from '../loopback-state.ts';
import type { SeenFile } from '../seen-request.ts';

/** One request, read. */
export interface Call {
  readonly method: string;
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly body: unknown;
  readonly files: readonly SeenFile[];
}

/** An answer with another status than 200. */
export interface Reply {
  readonly status: number;
  readonly body: unknown;
}

/** One route of Discord's API. */
export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** As in Discord's description: `/channels/{channel_id}/messages`. */
  readonly path: string;
  /** True where the token in the path is all that it needs. */
  readonly isOpen?: boolean;
  /** What is answered with 200; nothing is 204; throws a DiscordError. */
  readonly answer: (call: Call, state: LoopbackState) => unknown;
}

/** An answer with that status. */
export function reply(status: number, body: unknown): Reply {
  const made = { status, body };
  replies.add(made);
  return made;
}

/** True of what `reply` made. */
export function isReply(answer: unknown): answer is Reply {
  return typeof answer === 'object' && answer !== null && replies.has(answer);
}

const replies = new WeakSet<object>();

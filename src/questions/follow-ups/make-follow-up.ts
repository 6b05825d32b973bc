import { fold } from '../../text/fold.ts';
import { cleanQuestion } from '../clean-question.ts';
import { findKind } from '../find-kind.ts';
import type { Request, RequestCommand } from '../request.ts';
import type { Exchange } from './exchange.ts';

/** A follow-up as the complete question that it means. */
export type FollowUp = Pick<Request, 'command' | 'from' | 'to' | 'source'> & {
  /** In words of the two messages and of the last answer, so that it can be shown as what was understood. */
  readonly query: string;
};

/** A question that keeps the filters of the last one, well-formed and at most `MAX_QUESTION` characters long. */
export function makeFollowUp(
  command: RequestCommand,
  query: string,
  { from, to, source }: Partial<Exchange>,
): FollowUp {
  return {
    command,
    query: cleanQuestion(trimQuestion(query)),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(source === undefined ? {} : { source }),
  };
}

/** The kind that the words of a question want, where they say one; else ask. */
export function kindOf(text: string, last: Exchange): RequestCommand {
  return last.command === 'sources' ? 'ask' : findKind(fold(text)).kind;
}

/** Words without the marks that end a sentence. */
export function trimQuestion(text: string): string {
  return text.replace(/[\s?!.,;:…]+$/, '').trim();
}

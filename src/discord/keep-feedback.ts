import type { Answer } from '../answers/answer.ts';
import type { Request } from '../questions/request.ts';
import type { Desk } from './desk.ts';

export interface Vote {
  readonly guildId: string | null;
  readonly userId: string;
  readonly request: Request;
  readonly citations: readonly string[];
  readonly verdict: 'helpful' | 'unhelpful' | 'unanswered';
}

/** Keeps a vote where the server has switched that on; whether it was kept. */
export function keepVote(desk: Desk, { guildId, userId, request, citations, verdict }: Vote): boolean {
  if (guildId === null || !desk.settings(guildId).keepFeedback) return false;
  desk.store.addFeedback({
    guildId,
    userHash: desk.store.hashUser(userId),
    day: request.today,
    verdict,
    command: request.command,
    question: [request.query, request.speaker, request.topic].filter(Boolean).join(' · '),
    citations,
  });
  return true;
}

/** Keeps a question that the articles do not answer; that it cannot be kept is no reason not to answer. */
export function keepUnanswered(
  desk: Desk,
  asked: Pick<Vote, 'guildId' | 'userId' | 'request'> & { readonly answer: Answer },
): void {
  const { answer, ...who } = asked;
  if (answer.answered) return;
  try {
    keepVote(desk, { ...who, citations: [], verdict: 'unanswered' });
  } catch (error) {
    desk.log.error({ err: error, guild: asked.guildId }, 'a question without an answer could not be kept');
  }
}

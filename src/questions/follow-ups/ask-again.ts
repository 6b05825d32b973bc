import type { Archive } from '../../archive/archive.ts';
import type { Exchange } from './exchange.ts';
import { type FollowUp, makeFollowUp } from './make-follow-up.ts';
import { resolvePronouns } from './resolve-pronouns.ts';

const MORE =
  /^(?:(?:can|could) you )?(?:please )?(?:(?:tell|give|show) (?:me|us) )?(?:some |any )?(?:more|further|anything else|what else)(?: (?:details?|info|information|sources|excerpts|articles|please))*(?: (?:about|on|of|from) (.+))?$|^(?:go on|continue|any more|anything more)$/i;

/** "More", "tell me more about him": the question again, or whoever or whatever is named. */
export function askAgain(text: string, last: Exchange, archive: Archive): FollowUp | null {
  const match = MORE.exec(text);
  if (!match) return null;
  if (match[1] === undefined || /^(?:that|this|it)$/i.test(match[1]))
    return last.query === '' ? null : makeFollowUp(last.command, last.query, last);
  const resolved = resolvePronouns(match[1], last, archive);
  return resolved && makeFollowUp('ask', resolved.text, last);
}

import type { Archive } from '../../archive/archive.ts';
import { fold } from '../../text/fold.ts';
import { findParts } from '../question-parts.ts';
import type { RequestCommand } from '../request.ts';
import { AUXILIARIES } from '../words/chat-words.ts';
import type { Exchange } from './exchange.ts';
import { type FollowUp, makeFollowUp } from './make-follow-up.ts';
import { swapQuestionWord } from './swap-question-word.ts';

// "And when was that?", "where exactly?", "who did it?", "why did he do that?", "how many people?".
const ELLIPTIC = new RegExp(
  '^((?:(?:in|at|on|to|from|by|with|for|since|until|till) )?(?:when|where|whom?|why|how come|how (?:many|much|long|often|old|far)|how|' +
    '(?:which|what) (?:date|day|year|month|time|city|country|town|place|region|person|(?:(?:tv|television|radio) )?(?:channel|station|network)|newspaper|outlet)))' +
    '(?: (?:exactly|precisely|again|though|tho|else))?' +
    "(?:['’]s (?:that|this|it)|" +
    ' (?:was|is|were|are) (?:it|that|this|they|those)(?: (?:again|exactly|held|done|happening))?|' +
    ' (?:did|does|do|has|have|will|would|had) (?:(?:it|that|this|they|those|these things) (?:happen|occur|take place|come about|be)(?:ed)?|(?:he|she|they|it)(?: (?:do|say|did|done|so)(?: (?:it|that|so|this))?)?)|' +
    ' did (?:it|that|this|so))?' +
    '(?: (?:exactly|precisely|again|though|tho|else|for))?$',
  'i',
);
// A command's name alone asks it of the same.
const LISTS: readonly (readonly [RegExp, RequestCommand])[] = [
  [/^(?:any |what |which |got )?(?:sources?|articles?)(?: (?:for|on|about) (?:that|this|it))?$/i, 'sources'],
  [/^(?:any |a )?timeline(?: (?:for|of) (?:that|this|it))?$/i, 'timeline'],
  [/^(?:any )?(?:quotes?|quotations?)(?: (?:on|about) (?:that|this|it))?$/i, 'quote'],
];
const COUNT_OF = /^how (?:many|much) (\p{L}+)$/iu;
const KINDS: readonly (readonly [RegExp, RequestCommand])[] = [
  [/\bwhen$|\b(?:date|day|year|month|time)$/, 'when'],
  [/\bwhom?$|\bperson$/, 'who'],
  [/\bwhere$|\b(?:city|country|town|place|region|channel|station|network|newspaper|outlet)$/, 'where'],
  [/\bhow (?:many|much|long|often|old|far)$/, 'howmany'],
];

/** A bare question word: the same question for another kind of answer. */
export function askOtherKind(text: string, last: Exchange, archive: Archive): FollowUp | null {
  if (last.query === '') return null;
  const listed = LISTS.find(([pattern]) => pattern.test(text))?.[1];
  if (listed) return makeFollowUp(listed, findParts(last.query).rest || last.query, last);
  const counted = COUNT_OF.exec(text);
  const word =
    ELLIPTIC.exec(text)?.[1] ?? (counted && !AUXILIARIES.has(fold(counted[1] ?? '')) ? text : null);
  if (word === null) return null;
  const kind = counted ? 'howmany' : (KINDS.find(([pattern]) => pattern.test(fold(word)))?.[1] ?? 'ask');
  return makeFollowUp(kind, swapQuestionWord(word, last, archive), last);
}

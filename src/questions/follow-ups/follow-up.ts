import type { Archive } from '../../archive/archive.ts';
import { findWords } from '../../text/find-words.ts';
import { splitSentences } from '../../text/split-sentences.ts';
import { findPeople } from '../find-people.ts';
import { plainMessage } from '../plain-message.ts';
import { askAgain } from './ask-again.ts';
import { askOtherKind } from './ask-other-kind.ts';
import { askOtherPart } from './ask-other-part.ts';
import { askWithPronoun } from './ask-with-pronoun.ts';
import type { Exchange } from './exchange.ts';
import { findSubject } from './find-antecedent.ts';
import { findIntent } from './find-intent.ts';
import { type FollowUp, kindOf, makeFollowUp, trimQuestion } from './make-follow-up.ts';

// Who writes more than this names a subject of its own.
const MOST_WORDS = 25;

/**
 * The complete question that a message means after the last exchange; null where it begins a new subject, and is asked
 * as it stands. Nothing leans on the last exchange but what shows it: a bare question word ("and when?"), a time, name
 * or thing alone ("and in 2025?", "what about maduro?"), a word that points back ("him", "it", "there", "that day") and
 * finds nothing in the message to point to, or a wish for more.
 */
export function followUp(message: string, last: Exchange, archive: Archive): FollowUp | null {
  const text = trimQuestion(withoutNods(plainMessage(message)));
  const count = findWords(text).length;
  if (count === 0 || count > MOST_WORDS || UNLINKED.test(text) || findIntent(message) !== 'question')
    return null;
  const bare = trimQuestion(text.replace(OPENING, ''));
  const linked = LINKED.test(text);
  return (
    askAgain(bare, last, archive) ??
    askOtherKind(bare, last, archive) ??
    askOtherPart({ message, text, bare, linked }, last, archive) ??
    askWithPronoun(bare, linked, last, archive) ??
    askBareVerb(bare, linked, last, archive)
  );
}

const OPENING =
  /^(?:(?:and|but|so|ok|okay|also|then|well|hm+|oh|ah|thanks|thank you|thx|cool|great|nice|please|pls)\b[\s,.:;!-]*)+/i;
// Turns that only seem to point back: "what time is it?", "who cares about him".
const UNLINKED =
  /\b(?:what|which) (?:time|day|date|year|month) is it\b|\bwho (?:cares|knows|asked)\b|\bwhat['’]?s (?:it|that) to\b/i;
// What only opens a message ("ok") shows no link.
const LINKED =
  /^(?:(?:ok|okay|well|hm+|oh|ah|thanks|thank you|thx|cool|great|nice)\b[\s,.:;!-]*)*(?:(?:and|but)\b|(?:so )?(?:what|how) about\b|(?:(?:no|sorry)\b[\s,]*)?i (?:mean|meant)\b)/i;
const BARE_VERB = /^(?:who|whom|when|where|why) (?:(?:did|was|were|has|have|else|also) ){0,2}(\p{L}+)$/iu;

/** "Interesting. When was that?": a word or two before the question say nothing of it. */
function withoutNods(text: string): string {
  const sentences = splitSentences(text).map(({ start, end }) => ({ start, said: text.slice(start, end) }));
  const first = sentences.findIndex(({ said }) => said.includes('?') || findWords(said).length > LONGEST_NOD);
  return first > 0 ? text.slice(sentences[first]?.start ?? 0) : text;
}

const LONGEST_NOD = 2;

/** "And who signed?": the thing of the last question is what the verb lacks. */
function askBareVerb(text: string, linked: boolean, last: Exchange, archive: Archive): FollowUp | null {
  if (!linked || !BARE_VERB.test(text) || findPeople(text, archive.people).length > 0) return null;
  const subject = findSubject(last, archive);
  if (subject === null) return null;
  return makeFollowUp(kindOf(text, last), `${text} ${subject}`, last);
}

import { findWords } from '../text/find-words.ts';
import { fold } from '../text/fold.ts';
import { splitSentences } from '../text/split-sentences.ts';
import { STOP_WORDS } from '../text/stop-words.ts';
import { plainMessage } from './plain-message.ts';
import {
  ASKING_FRAMES,
  AUXILIARIES,
  CHAT_WORDS,
  EMPTY_WORDS,
  IDIOMS,
  OPENERS,
  QUESTION_WORD,
  THOSE_PRESENT,
} from './words/chat-words.ts';

/**
 * Whether a message of a channel where questions are answered reads as one that an archive could answer: by its words,
 * its order or its mark it asks, and it asks of something. Small talk, exclamations, questions to those present
 * ("you coming?"), tags ("…, right?") and bare links, code or emoji do not; "I wonder who …" does, "I wonder if …"
 * does not, for it guesses. A message that only the last answer makes a question ("and when?") is one for `followUp`.
 */
export function readsAsQuestion(message: string): boolean {
  const text = plainMessage(message);
  return splitSentences(text).some(({ start, end }) => asksOfSomething(text.slice(start, end)));
}

/** Whether a message has the form of a question, were it only "when?" or "and maduro?"; its subject may be missing. */
export function hasQuestionForm(message: string): boolean {
  const written = fold(plainMessage(message)).trim();
  const text = written.replace(OPENERS, '');
  const asked = written.endsWith('?');
  if (LINK.test(text)) return true;
  if (QUESTION_WORD.test(text)) return asked || order(text) === 'question';
  if (AUXILIARIES.has(findWords(text)[0]?.text ?? '')) return asked || order(text) === 'question';
  return asked || ASKING_FRAMES.test(text);
}

const LINK = /^(?:(?:tell me )?more (?:about|on)|(?:what|how) about)\b/;
// A sentence longer than this is a tale and not a question, whatever it begins with.
const LONGEST_QUESTION = 300;

function asksOfSomething(sentence: string): boolean {
  const written = fold(sentence).trim();
  if (written.length > LONGEST_QUESTION) return false;
  const asked = /\?[\s)\]"'!?]*$/.test(written);
  const opened = written.replace(OPENERS, '');
  if (TAG.test(opened)) return false;
  const framed = opened.replace(ASKING_FRAMES, '');
  const frame = framed !== opened;
  const text = framed.replace(OPENERS, '').trim();
  if (IDIOMS.test(text.replace(/['’]/g, '').replace(/[\s?!.,]+$/, ''))) return false;
  const words = findWords(text).map((word) => word.text);
  if (words.some((word) => THOSE_PRESENT.has(word) || CHAT_WORDS.has(word))) return false;
  const content = words.filter((word) => !STOP_WORDS.has(word) && !EMPTY_WORDS.has(word) && word.length > 1);
  if (content.length === 0) return false;
  if (frame) return !GUESS.test(text) || !WONDER.test(opened);
  if (QUESTION_WORD.test(text)) return asked ? !EXCLAIMED.test(text) : order(text) === 'question';
  if (AUXILIARIES.has(words[0] ?? '')) return asked || (words.length > 2 && order(text) === 'question');
  // Telegraph style ("borisov visit date?"); one word alone is an echo ("really?", "borisov?").
  return asked && content.length > 1;
}

// "It is over, right?", "nice, isn't it?"; not "is that right?".
const TAG =
  /\S.*[,.…-]\s*(?:right|ok|okay|no|yes|huh|eh|yeah|correct|innit|you know|or what|(?:is|was|did|does|do|has|have|are|were|will|would|can)(?:n['’]?t)? (?:it|he|she|they|that|there|you|we))\s*\?+$|^(?!is |was )\S+ .*\b(?:right|eh|huh|innit)\s*\?+$/;
const WONDER = /\bwonder|^(?:just |still )?(?:wondering|curious)/;
const GUESS = /^(?:if|whether)\b|^\W*(?:how|what) (?:a|an)\b/;
// "What a day", "how nice of them"; not "how many", "how was".
const EXCLAIMED =
  /^what (?:a|an)\b|^how (?!(?:many|much|long|old|often|far|big|large|high|tall|deep|fast|few|soon|recently|come|did|does|do|is|are|was|were|has|have|had|will|would|can|could|should)\b)\w+(?:$|[\s!.]+(?:of|for|to|it|that|this)\b)/;

const VERB = '(?:did|does|do|is|are|was|were|has|have|had|will|would|can|could|should|may|might|must)';
// "When did", "where will", "why was"; not "when I was there it rained".
const INVERTED = new RegExp(
  `^(?:(?:in|at|on|to|from|by|with|for|since|until|till|of|about|under) )?(?:when|where|why|how|whom|what|which|who)(?:['’]?s)? ${VERB}(?:n['’]?t)?\\b|^(?:when|where|how|what|who)['’]?s \\w`,
);
const COUNTED = /^how (?:many|much|long|old|often|far|big|large|high|tall|deep|fast|few|soon|recently)\b/;
// "Who signed", "what happened", "what caused": the question word is the subject.
const SUBJECT = /^(?:who|whose)\b|^what (?:\w+ed|\w+s|led|went|came|took|made|began|fell|broke)\b/;
// "What date did", "which of the two was"; not "what he said was".
const NOUN_THEN_VERB = new RegExp(
  `^(?:(?:in|at|on|to|from|by|with|for|since|until|of|about|under) )?(?:what|which)((?: \\w+){1,4}?) ${VERB}\\b`,
);
const TOLD = /\b(?:i|he|she|it|they|we|you|said|says|told|did|thought|think|meant|mean|\w{2,}ed)\b/;
// Openings of an inverted verb that are none: "do it", "have fun", "was the best", "is good", "will do".
const NO_INVERSION =
  /^(?:(?:do|have|can|could|will|would|should|may|might|must|shall|had|dont|don['’]t|cant|can['’]t) )|^\w+ (?:a|an|not|so|such|just|be|very|too|good|great|fine|nice|the (?:best|worst|only|same|\w+est)|all|like|what|why|how|because|in|on|at|still|pretty|really|always|never|gonna)\b/;

/** What the order of the words tells where no question mark does. */
function order(text: string): 'question' | 'statement' {
  const isQuestion =
    INVERTED.test(text) ||
    COUNTED.test(text) ||
    (SUBJECT.test(text) && !/^who\W*$/.test(text)) ||
    (NOUN_THEN_VERB.test(text) && !TOLD.test(NOUN_THEN_VERB.exec(text)?.[1] ?? '')) ||
    (/^(?:which|what) \w+ \w+ed\b/.test(text) && !TOLD.test(text.split(' ')[1] ?? '')) ||
    (AUXILIARIES.has(/^\w+/.exec(text)?.[0] ?? '') && !NO_INVERSION.test(text));
  return isQuestion && !EXCLAIMED.test(text) ? 'question' : 'statement';
}

import { findTerms } from '../text/find-terms.ts';
import { ASKING_FRAMES, OPENERS } from './words/chat-words.ts';

const OPENING = new RegExp(OPENERS.source, 'i');
const FRAME = new RegExp(ASKING_FRAMES.source, 'i');
// Takes "pls" anywhere, "please" and "thanks" where they open or end a clause; refuses "to please voters".
const POLITE =
  /\b(?:pls|plz|plss|plse)\b|(?<=^|[,;.!?]\s*)(?:please|kindly)\b|(?:\b(?:please|thanks|thank you|thx|tnx|ty|cheers|guys|folks|asap|lol|tbh|btw)\b[\s,!?.]*)+$/gi;

/** A question without the words that only ask for an answer: "pls tell me how many came, thanks" → "how many came". */
export function stripAsking(text: string): string {
  const spoken = tidy(text.replace(POLITE, ' ').replace(OPENING, '').replace(FRAME, '').replace(OPENING, ''));
  return findTerms(spoken).length > 0 ? spoken : text;
}

function tidy(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/ (?=[,?!.])/g, '')
    .replace(/^[\s,;:.!-]+|[\s,;:]+$/g, '');
}

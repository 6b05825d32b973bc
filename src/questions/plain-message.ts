import { cleanQuestion, MAX_QUESTION } from './clean-question.ts';

const CODE = /```[\s\S]*?(?:```|$)|``[^`]*``|`[^`]*`/g;
const QUOTED = /^(?:>{1,3} |>>>).*$/gm;
const LINK = /<?\bhttps?:\/\/[^\s>]*>?|\bwww\.\S+/gi;
const TIMESTAMP = /<(?:t:-?\d{1,17}(?::[a-zA-Z])?|\/[^:>]{1,100}:\d{1,20}|id:\w{1,20})>/g;
const SHORTCODE = /(?<=^|\s):\w{2,32}:(?=\s|$)/g;
const MARKS = /\|\||\*{1,3}|__|~~|^#{1,3} /gm;
// A signature, a smile, a pictogram; letters and digits stay.
const PICTOGRAMS = /[\p{Extended_Pictographic}\u{1f1e6}-\u{1f1ff}\u{1f3fb}-\u{1f3ff}\ufe0f\u20e3]+/gu;

/** What a chat message says in words: no code, quoted lines, links, emoji, mentions or marks; at most 1,000 units. */
export function plainMessage(message: string): string {
  const text = message
    .slice(0, MAX_QUESTION * 2)
    .replace(CODE, ' ')
    .replace(QUOTED, ' ')
    .replace(LINK, ' ')
    .replace(TIMESTAMP, ' ')
    .replace(SHORTCODE, ' ')
    .replace(MARKS, '')
    .replace(PICTOGRAMS, ' ')
    // A line's end ends a sentence where nothing else does.
    .replace(/(?<=[\p{L}\p{N}])[ \t]*\n+/gu, '. ');
  return cleanQuestion(text);
}

/** The most UTF-16 units of a question that are read; what people type is far shorter, and time grows with length. */
export const MAX_QUESTION = 1000;

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const CONTROLS = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/g;
const MENTIONS = /<(?:@[!&]?|#|a?:\w{1,32}:)\d{1,20}>/g;

/** A question without what is no words (mentions, control marks, lone surrogates), cut at a word's end. */
export function cleanQuestion(typed: string): string {
  // Cut first: what follows is then bounded whatever was sent.
  const text = typed
    .slice(0, MAX_QUESTION * 2)
    .toWellFormed()
    .replaceAll('\ufffd', ' ')
    .replace(MENTIONS, ' ')
    .replace(CONTROLS, ' ')
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim();
  if (text.length <= MAX_QUESTION) return text;
  return (
    text
      .slice(0, MAX_QUESTION)
      .replace(/\s\S*$/, '')
      // Not between the halves of a character.
      .replace(/[\ud800-\udbff]$/, '')
  );
}

// Control characters (tab and line feed become blanks), marks and overrides of direction, line separators.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const UNSAFE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/** A text as it may go to a terminal: no escape sequences, control marks or changes of direction; the same length. */
export function plainText(text: string): string {
  return text
    .toWellFormed()
    .replace(UNSAFE, '\ufffd')
    .replace(/[\t\n]/g, ' ');
}

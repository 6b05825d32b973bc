/**
 * Control marks of both sets, marks and overrides of direction, line and paragraph separators, tags and other
 * invisible format marks; joiners stay, since words of some scripts and emoji need them.
 * Takes ESC and U+202E; refuses U+200D.
 */
const UNSAFE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g;

/** A text as it may be shown to people: one line without escape sequences, control marks or changes of direction; the same length. */
export function plainText(text: string): string {
  return text
    .toWellFormed()
    .replace(UNSAFE, '\ufffd')
    .replace(/[\t\n]/g, ' ');
}

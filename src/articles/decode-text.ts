/** What a file's bytes say, or why they say nothing. */
export type Decoded = { readonly text: string } | { readonly refused: string };

const HEAD = 4096;
// More than this share of control characters, and it is no text in any encoding that is read here.
const MOST_CONTROLS = 0.02;
// In UTF-16 every second byte of Latin text is 0; in a binary file they stand anywhere.
const ZEROS_OF_UTF16 = 0.4;

/**
 * The text of a file, line ends as they are and without its byte order mark, which no offset counts: by that mark, as
 * strict UTF-8, as UTF-16 where every other byte is 0, else as Windows-1252, the superset of Latin-1 that the web's
 * older pages hold.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  if (starts(bytes, 0xef, 0xbb, 0xbf)) return checked(decode(bytes, 'utf-8'));
  if (starts(bytes, 0xff, 0xfe)) return checked(decode(bytes, 'utf-16le'));
  if (starts(bytes, 0xfe, 0xff)) return checked(decode(bytes, 'utf-16be'));
  const wide = guessUtf16(bytes);
  if (wide !== null) return checked(decode(bytes, wide));
  if (bytes.subarray(0, HEAD).includes(0)) return { refused: BINARY };
  try {
    return checked(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return checked(decodeWindows1252(bytes));
  }
}

const BINARY = 'looks like a binary file, not text: convert it, or take it out of the corpus';

function starts(bytes: Uint8Array, ...mark: number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}

function decode(bytes: Uint8Array, encoding: string): string {
  return new TextDecoder(encoding).decode(bytes);
}

function guessUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const length = Math.min(bytes.length, HEAD) & ~1;
  if (length < 8) return null;
  let even = 0;
  let odd = 0;
  for (let index = 0; index < length; index += 2) {
    if (bytes[index] === 0) even++;
    if (bytes[index + 1] === 0) odd++;
  }
  const pairs = length / 2;
  if (odd / pairs > ZEROS_OF_UTF16 && even / pairs < 0.05) return 'utf-16le';
  if (even / pairs > ZEROS_OF_UTF16 && odd / pairs < 0.05) return 'utf-16be';
  return null;
}

// What 0x80 to 0x9f mean; Node's own decoder reads them as Latin-1's control characters.
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function decodeWindows1252(bytes: Uint8Array): string {
  const latin = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return latin.replace(/[\u0080-\u009f]/g, (character) =>
    WINDOWS_1252.charAt(character.charCodeAt(0) - 0x80),
  );
}

function checked(text: string): Decoded {
  let controls = 0;
  const length = Math.min(text.length, HEAD);
  for (let index = 0; index < length; index++) {
    const code = text.charCodeAt(index);
    // Tab, line ends, form feed and escape stand in texts.
    if (
      code < 32 ? !(code >= 9 && code <= 13) && code !== 27 : code === 0xfffd || (code >= 0x7f && code < 0x9f)
    )
      controls++;
  }
  return controls > length * MOST_CONTROLS ? { refused: BINARY } : { text };
}

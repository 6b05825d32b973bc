import { endingOf } from '../articles/readers/readers.ts';

const LINE_END = 0x0a;

/** Why a file's content looks like one that is still being written; null where it does not. */
export function findTorn(file: string, bytes: Uint8Array): string | null {
  if (bytes.length === 0) return 'it is empty';
  if (endingOf(file) !== '.jsonl' || isWide(bytes)) return null;
  const last = new TextDecoder().decode(bytes.subarray(bytes.lastIndexOf(LINE_END) + 1)).trim();
  if (last === '') return null;
  try {
    JSON.parse(last);
    return null;
  } catch {
    return 'its last line breaks off';
  }
}

/** Of two bytes a character, in which a line end is no byte of its own. */
function isWide(bytes: Uint8Array): boolean {
  return bytes.subarray(0, 64).includes(0) || (bytes[0] === 0xff && bytes[1] === 0xfe) || bytes[0] === 0xfe;
}

import type { Token } from './read-tokens.ts';

/** Small words inside a name. */
export const PARTICLES = new Set(
  'de del la al el bin ibn van von der den di da dos du le ben abu'.split(' '),
);
// Of a name, but never its beginning or the whole: "Bank of America", "Hope & Sons".
const INNER = new Set(['of', '&', 'and', 'for', 'the']);
/** Capitalised words that are no names. */
export const NOT_NAMES = new Set(
  `the a an this that these those in on at as by for from with when while but and or so if after before since then there
  however still yet also i it he she they we you his her its their our my according during meanwhile earlier later last
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december even here there what why how who where yes no not now today yesterday`.split(
    /\s+/,
  ),
);

/** A capitalised word that can be (part of) a name: not the first word of a sentence that is only grammar. */
export function isNameWord(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word' || !token.capital) return false;
  if (token.lower.endsWith('ly') && tokens[at + 1]?.lower === ',') return false;
  return !NOT_NAMES.has(token.lower);
}

/** "Jr." */
export function isNameTail(tokens: readonly Token[], at: number): boolean {
  return /^(?:jr|sr|ii|iii)\.?$/.test(tokens[at]?.lower ?? '');
}

/** "of" in "Bank of America". */
export function joins(tokens: readonly Token[], at: number, from: number): boolean {
  if (at <= from) return false;
  const word = tokens[at]?.lower ?? '';
  return (PARTICLES.has(word) || INNER.has(word)) && isNameWord(tokens, at - 1) && word !== 'and';
}

/** The last token of the name that begins at a place. */
export function endOfName(tokens: readonly Token[], at: number, to: number): number {
  let last = at;
  for (let i = at + 1; i < to && i - at < 9; i++) {
    if (isNameWord(tokens, i)) last = i;
    else if (
      !(
        PARTICLES.has(tokens[i]?.lower ?? '') ||
        (tokens[i]?.lower ?? '') === 'of' ||
        (tokens[i]?.lower ?? '') === '&'
      )
    )
      break;
  }
  return last;
}

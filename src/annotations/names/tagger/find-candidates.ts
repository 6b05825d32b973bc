import { PARTICLES } from '../cue-words.ts';
import { isCapital, type Token } from '../find-tokens.ts';

const CONNECTING: ReadonlySet<string> = new Set('of and for the in to on at'.split(' '));
// "al-Amr", "iPhone"; not "pre-war".
const INNER_CAPITAL = /^\p{Ll}+[-‑'’]?\p{Lu}/u;
const MOST_BETWEEN = 3;
// No such word is longer.
const MOST_LETTERS = 5;

/** For each token whether it can be part of a name: it has a capital, or joins words that have. */
export function findCandidates(tokens: readonly Token[]): Uint8Array {
  const marks = new Uint8Array(tokens.length);
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (isSentenceStart(token, tokens[at + 1])) continue;
    const inner = token.shape === 'lower' && token.text !== token.low && INNER_CAPITAL.test(token.text);
    if (inner || isCapital(token)) marks[at] = 1;
  }
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (marks[at] === 1 || token.shape !== 'lower') continue;
    if (token.low.length > MOST_LETTERS) continue;
    const after = at > 0 && marks[at - 1] === 1;
    if (after && token.gap !== ' ') continue;
    if (!PARTICLES.has(token.low) && !(after && CONNECTING.has(token.low))) continue;
    let next = at + 1;
    while (next < tokens.length && next - at < MOST_BETWEEN && joins(tokens[next] as Token)) next++;
    if (next < tokens.length && isCapital(tokens[next]) && tokens[next]?.gap === ' ') marks.fill(1, at, next);
  }
  return marks;
}

/** "The" of "The harbour": a word that is never a name, capital for its place alone. */
function isSentenceStart(token: Token, next: Token | undefined): boolean {
  return (
    token.opens && token.shape === 'capital' && token.word.never && next?.gap === ' ' && !isCapital(next)
  );
}

function joins(token: Token): boolean {
  return (
    token.shape === 'lower' && token.gap === ' ' && (PARTICLES.has(token.low) || CONNECTING.has(token.low))
  );
}

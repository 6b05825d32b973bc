import type { Token } from './find-tokens.ts';
import type { Run } from './run.ts';

// The most words of a team's name.
const LONGEST = 4;
// So many numbers has the line of a league's table.
const COLUMNS = 5;

/** Whether a name stands in a line of results or a league's table: "Orvall 2 Lowmark 0", "Orvall 6 4 1 1 12 5 13". */
export function isTeamLine(tokens: readonly Token[], { first, last }: Run): boolean {
  if (tokens[last + 1]?.shape !== 'number' && !isSign(tokens, last + 1)) return false;
  let start = first;
  while (start > 0 && first - start < 2 * LONGEST && !isLineStart(tokens[start] as Token)) start--;
  if (start > 0 && !isLineStart(tokens[start] as Token)) return false;
  const name = endOfTeam(tokens, start);
  if (name < 0 || isPersonal(tokens, start, name)) return false;
  let numbers = 0;
  let at = name;
  while (isNumber(tokens[at])) {
    at++;
    numbers++;
  }
  if (isOver(tokens[at])) return last < name && numbers >= COLUMNS;
  if (numbers !== 1) return false;
  const other = endOfTeam(tokens, at);
  if (other < 0 || last >= other || isPersonal(tokens, at, other) || !isNumber(tokens[other], true))
    return false;
  return isOver(tokens[other + 1]) || /^ ?\(/.test(tokens[other + 1]?.gap ?? '');
}

/** The token after a team's name that begins there, "(Z)" after it left out; -1 for none. */
function endOfTeam(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < tokens.length && at - from < LONGEST) {
    const token = tokens[at] as Token;
    const small = token.shape === 'lower' && at > from && token.low.length < 4;
    if (at > from && token.gap !== ' ' && token.gap !== '-') break;
    if (token.shape !== 'capital' && token.shape !== 'caps' && !small) break;
    at++;
  }
  if (at === from) return -1;
  return isSign(tokens, at) ? at + 1 : at;
}

/** The "Z" of "Orvall (Z) 2". */
function isSign(tokens: readonly Token[], at: number): boolean {
  const gap = tokens[at]?.gap;
  const after = tokens[at + 1];
  return (gap === ' (' || gap === '(') && after?.gap === ') ' && after.shape === 'number';
}

/** "Anna Keller" */
function isPersonal(tokens: readonly Token[], from: number, to: number): boolean {
  return to > from + 1 && (tokens[from] as Token).word.given && (tokens[to - 1] as Token).word.surname;
}

function isNumber(token: Token | undefined, bracketed = false): boolean {
  if (token?.shape !== 'number' || token.text.length > 3) return false;
  return token.gap === ' ' || (bracketed && token.gap === ') ');
}

function isOver(token: Token | undefined): boolean {
  return token === undefined || isLineStart(token);
}

function isLineStart({ gap }: Token): boolean {
  return gap !== ' ' && gap.includes('\n');
}

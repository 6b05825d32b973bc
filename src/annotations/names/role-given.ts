import { roleEnd, titleAfter } from './find-roles.ts';
import { isCapital, type Token } from './find-tokens.ts';
import type { Run } from './run.ts';

const GIVES: ReadonlySet<string> = new Set(
  'elected elects named names appointed appoints chose chosen chooses made confirmed nominated picked promoted hired'.split(
    ' ',
  ),
);
const IS_GIVEN: ReadonlySet<string> = new Set(['was', 'were', 'is']);
const BECOMES: ReadonlySet<string> = new Set(['became', 'becomes', 'is', 'was']);
// "As its next", "sworn in as the".
const BEFORE_ROLE: ReadonlySet<string> = new Set(
  'as its their his her the a an to be new next first youngest acting interim second third'.split(' '),
);
// What stands between the verb and the name: "named the engineer Ann Lee".
const REACH = 3;

/**
 * The role that a verb gives the bearer of a name: "elected Ann Lee its speaker", "Ann Lee was appointed finance
 * minister", "Ann Lee became mayor", "Ann Lee, who as mayor"; none in "named Ann Lee in the minister's place".
 */
export function roleGiven(tokens: readonly Token[], { first, last }: Run): readonly [number, number] | null {
  const after = tokens[last + 1];
  if (after === undefined) return null;
  if (after.gap === ', ')
    return after.low === 'who' && tokens[last + 2]?.low === 'as' ? roleFrom(tokens, last + 3) : null;
  if (after.gap !== ' ') return null;
  if (isGivenBefore(tokens, first)) {
    const from = roleFrom(tokens, last + 1);
    if (from) return from;
  }
  const next = tokens[last + 2];
  if (IS_GIVEN.has(after.low) && next !== undefined) {
    if (GIVES.has(next.low)) return roleFrom(tokens, last + 3);
    if (next.low === 'sworn' && tokens[last + 3]?.low === 'in') return roleFrom(tokens, last + 4);
  }
  return BECOMES.has(after.low) ? roleFrom(tokens, last + 2) : null;
}

function isGivenBefore(tokens: readonly Token[], first: number): boolean {
  for (let at = first; at > 0 && first - at < REACH; at--) {
    if (tokens[at]?.gap !== ' ') return false;
    const before = tokens[at - 1] as Token;
    if (GIVES.has(before.low)) return !isCapital(before);
  }
  return false;
}

/** A role that begins here after "as its new", without a name of its own behind it. */
function roleFrom(tokens: readonly Token[], start: number): readonly [number, number] | null {
  let from = start;
  while (BEFORE_ROLE.has(tokens[from]?.low ?? '') && tokens[from]?.gap === ' ') from++;
  if (tokens[from]?.gap !== ' ') return null;
  const title = titleAfter(tokens, from);
  if (title < 0) return null;
  const end = roleEnd(tokens, title);
  const after = tokens[title + 1];
  return after?.gap === ' ' && isCapital(after) && after.word.given ? null : [from, end];
}

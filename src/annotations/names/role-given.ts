import { ACTION_VERBS, SPEECH_VERBS } from './cue-words.ts';
import { roleFrom as beginRole, isTitle, roleEnd, titleAfter } from './find-roles.ts';
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
  'as its their his her the a an to be new next first youngest second third'.split(' '),
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
  if (after.gap === ', ') return after.low === 'who' ? roleInClause(tokens, last + 2) : null;
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

/** "Who as mayor", "who had been health secretary". */
function roleInClause(tokens: readonly Token[], at: number): readonly [number, number] | null {
  if (tokens[at]?.low === 'as') return roleFrom(tokens, at + 1);
  const isHad = /^(?:has|had)$/.test(tokens[at]?.low ?? '') && tokens[at + 1]?.low === 'been';
  return isHad ? roleFrom(tokens, at + 2) : null;
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

const WITH_BODY: ReadonlySet<string> = new Set(['of', 'for', 'at', 'in']);
const LONGEST = 10;

/** A role with what it is of, set off before a name: "the head of the Norland oil fund, Ann Lee, said". */
export function roleOfThingBefore(tokens: readonly Token[], run: Run): readonly [number, number] | null {
  if (tokens[run.first]?.gap !== ', ' || tokens[run.last + 1]?.gap === ' ') return null;
  let at = run.first - 1;
  let title = -1;
  for (; at > 0 && run.first - at < LONGEST; at--) {
    const token = tokens[at] as Token;
    if (SPEECH_VERBS.has(token.low) || ACTION_VERBS.has(token.low) || /^(?:and|who|that)$/.test(token.low))
      break;
    if (isTitle(token) && WITH_BODY.has(tokens[at + 1]?.low ?? '') && !token.low.endsWith('s')) title = at;
    if (token.gap !== ' ') break;
  }
  if (title < 0) return null;
  const start = beginRole(tokens, title);
  const before = tokens[start - 1]?.low ?? '';
  return tokens[start]?.gap === ' ' && /^(?:the|an?|his|her|its|their)$/.test(before)
    ? [start, run.first - 1]
    : null;
}

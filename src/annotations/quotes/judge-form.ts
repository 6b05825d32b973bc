import type { Attribution } from './attribution.ts';

/** How a run in marks stands in its sentence. */
export interface Standing {
  readonly words: string;
  /** The writer's words straight before and after it, in its paragraph. */
  readonly before: string;
  readonly after: string;
  readonly attribution: Attribution | null;
  /** It is carried over from the paragraph before, or opens a paragraph that goes on. */
  readonly carried: boolean;
  /** A sentence begins with it. */
  readonly bare: boolean;
}

// A run of so many words is somebody's words even where nothing says whose.
const LONG = 4;
const CALLED =
  /\b(?:called|titled|entitled|named|nicknamed|dubbed|headlined|captioned|known as|labell?ed|tagged|code-named|branded|starring in|book|film|movie|song|album|novel|show|series|episode|play|poem|essay|memoir|documentary|magazine|podcast|host of|of NBC’s|of CBS’|on ABC’s|ABC’s|NBC’s|CBS’|CBS’s|CNN’s|Fox’s|MSNBC’s|ABC's|NBC's|CBS's|CNN's|MSNBC's|in),?\s*$/u;
const SMALL = /^(?:a|an|and|the|of|in|on|for|to|or|with|at|by|from|is|it|as|but|nor)$/;

/** What a run in marks is: a whole utterance, words within the writer's sentence, or nothing anybody said (null). */
export function judgeForm({
  words,
  before,
  after,
  attribution,
  carried,
  bare,
}: Standing): 'direct' | 'mixed' | null {
  if (carried) return 'direct';
  const list = words.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.-]*/gu) ?? [];
  if (list.length === 0) return null;
  const opens = /^[^\p{L}\p{N}]*[\p{Lu}\p{N}]/u.test(words);
  const cued = attribution?.cue != null || attribution?.place === 'lead';
  if (attribution?.cue?.startsWith('self-')) return 'mixed';
  if (isTitle(words, list, before, after, cued)) return null;
  if (list.length < LONG) {
    if (/[!?]$/.test(words) && opens && list.length > 1) return 'direct';
    // "It was dark,” Ruiz said. “We ran.”": a sentence of its own.
    if (bare && opens && list.length > 1 && /[.…]$/.test(words)) return 'direct';
    if (!cued && attribution?.place !== 'same') return null;
    if (/\b(?:said|added) the\s*$/.test(before)) return null;
    return opens && attribution?.place === 'after' && /[,.!?…]$/.test(words) ? 'direct' : 'mixed';
  }
  if (opens)
    return /\b(?:that|the|a|an|of|to|as|is|was|were|be|for|with|by)\s+$/.test(before) ? 'mixed' : 'direct';
  return 'mixed';
}

/** Whether words in marks name a work, a thing or a person: capitals all through, and no speech about them. */
function isTitle(
  words: string,
  list: readonly string[],
  before: string,
  after: string,
  cued: boolean,
): boolean {
  const capitals = list.every(
    (word, index) => /^[\p{Lu}\p{N}]/u.test(word) || (index > 0 && SMALL.test(word)),
  );
  if (!capitals || list.length > 12) return false;
  if (list.length === 1 && /[!?,.]$/.test(words) && cued) return false;
  if (/[.!?]$/.test(words) && list.length > 2 && !CALLED.test(before)) return false;
  if (list.length === 1) return CALLED.test(before) || isNickname(before, after);
  return CALLED.test(before) || isNickname(before, after) || !/[:,]\s*$/.test(before) || !cued;
}

/** "Joe “Bull” Hart": between two parts of a name. */
function isNickname(before: string, after: string): boolean {
  return (
    /\p{Lu}[\p{L}.]+ $/u.test(before) &&
    /^\s\p{Lu}\p{Ll}/u.test(after) &&
    !/(?:^|[.!?]\s)\p{L}+ $/u.test(before)
  );
}

import { fold } from '../text/fold.ts';

/**
 * The fullest and commonest of these spellings: those that fold alike count as one, a fuller one wins when it is
 * written at least half as often, and of those that fold alike one with accents is taken.
 */
export function chooseName(
  spellings: ReadonlyMap<string, number>,
  commonness: ReadonlyMap<string, number>,
): string {
  const groups = new Map<
    string,
    { total: number; words: number; usual: number; forms: [string, number][] }
  >();
  for (const [spelling, count] of spellings) {
    const key = fold(spelling).replaceAll('.', '');
    const words = key.split(/[ -]/).filter((word) => word.length > 1).length;
    const group = groups.get(key) ?? { total: 0, words, usual: 0, forms: [] };
    group.total += count;
    group.usual = Math.max(group.usual, usualness(spelling, commonness));
    group.forms.push([spelling, count]);
    groups.set(key, group);
  }
  const sorted = [...groups].sort(
    ([keyA, a], [keyB, b]) =>
      Math.min(b.words, 2) - Math.min(a.words, 2) ||
      b.total - a.total ||
      b.usual - a.usual ||
      b.words - a.words ||
      (keyA < keyB ? -1 : 1),
  );
  let best = sorted[0]?.[1];
  for (const [, group] of sorted)
    if (best !== undefined && group.words > best.words && group.total * 2 >= best.total) best = group;
  const forms = best?.forms ?? [];
  forms.sort(
    ([a, countA], [b, countB]) =>
      shouted(a) - shouted(b) || marks(b) - marks(a) || countB - countA || (a < b ? -1 : 1),
  );
  return forms[0]?.[0] ?? '';
}

function usualness(spelling: string, commonness: ReadonlyMap<string, number>): number {
  return spelling.split(' ').reduce((sum, word) => sum + (commonness.get(word) ?? 0), 0);
}

function shouted(spelling: string): number {
  return spelling.includes(' ') && spelling === spelling.toUpperCase() ? 1 : 0;
}

/** 1 with an accent, 0 without: how many says nothing. */
function marks(spelling: string): number {
  return /\p{M}/u.test(spelling.normalize('NFD')) ? 1 : 0;
}

import { fold } from '../text/fold.ts';
import { nameWords, wordKey } from './people-keys.ts';

/**
 * The fullest and commonest of these spellings: those that fold alike count as one, a bare end of another ("El Sammi"
 * beside "Tarek El Sammi") speaks for that one, a name longer by its end wins when it is written as often, and of those
 * that fold alike one with accents is taken.
 */
export function chooseName(
  spellings: ReadonlyMap<string, number>,
  commonness: ReadonlyMap<string, number>,
): string {
  const groups = new Map<string, Group>();
  for (const [spelling, count] of spellings) {
    const key = fold(spelling).replaceAll('.', '');
    const words = key.split(/[ -]/).filter((word) => word.length > 1).length;
    const keys = nameWords(spelling).map(wordKey).join(' ');
    const group = groups.get(key) ?? { total: 0, words, keys, usual: 0, forms: [] };
    group.total += count;
    group.usual = Math.max(group.usual, usualness(spelling, commonness));
    group.forms.push([spelling, count]);
    groups.set(key, group);
  }
  const sorted = [...withoutEnds(groups)].sort(
    ([keyA, a], [keyB, b]) =>
      Math.min(b.words, 2) - Math.min(a.words, 2) ||
      b.total - a.total ||
      b.usual - a.usual ||
      b.words - a.words ||
      (keyA < keyB ? -1 : 1),
  );
  let best = sorted[0]?.[1];
  for (const [, group] of sorted)
    if (best !== undefined && group.words > best.words && group.total >= best.total) best = group;
  const forms = best?.forms ?? [];
  forms.sort(
    ([a, countA], [b, countB]) =>
      shouted(a) - shouted(b) || marks(b) - marks(a) || countB - countA || (a < b ? -1 : 1),
  );
  return forms[0]?.[0] ?? '';
}

/** Spellings that fold alike. */
interface Group {
  /** How often they are written. */
  total: number;
  readonly words: number;
  /** The keys of their words. */
  readonly keys: string;
  usual: number;
  readonly forms: [string, number][];
}

/** The groups that are no end of another, their totals with those of their ends of several words. */
function withoutEnds(groups: ReadonlyMap<string, Group>): Map<string, Group> {
  const all = [...groups];
  const kept = new Map<string, Group>();
  for (const [key, group] of all) {
    if (all.some(([, { keys }]) => keys.endsWith(` ${group.keys}`))) continue;
    let { total } = group;
    for (const [, end] of all) if (end.words > 1 && group.keys.endsWith(` ${end.keys}`)) total += end.total;
    kept.set(key, { ...group, total });
  }
  return kept;
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

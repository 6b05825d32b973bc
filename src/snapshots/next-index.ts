import type { Passage } from '../passages/passage.ts';
import { LayeredIndex } from '../search/layered-index.ts';
import { MiniSearchIndex } from '../search/minisearch-index.ts';
import { MOST_CHANGED } from './restore-index.ts';

// Passages: so many are indexed in a tenth of a second.
const MOST_LAYERED = 2000;

/**
 * An index of the passages of one before, without those that are gone and with those that were added; the one before
 * stays as it is. Few changes are laid over it, and only many cost as much as the corpus is large.
 */
export async function nextIndex(
  before: MiniSearchIndex | LayeredIndex,
  gone: readonly Passage[],
  added: readonly Passage[],
): Promise<MiniSearchIndex | LayeredIndex> {
  const layered = before instanceof LayeredIndex ? before : new LayeredIndex(before);
  if (layered.depth + gone.length + added.length <= MOST_LAYERED) {
    const next = await layered.copy();
    await next.remove(gone);
    await next.add(added);
    return next;
  }
  const { base } = layered;
  const goneNow = new Set(gone);
  const addedBefore = new Set(layered.added);
  const out = [...layered.removed, ...gone.filter((passage) => !addedBefore.has(passage))];
  const into = [...layered.added.filter((passage) => !goneNow.has(passage)), ...added];
  const { postings, passages } = await base.toPostings();
  if (out.length + into.length > MOST_CHANGED * (base.size - out.length + into.length)) {
    const left = new Set(out);
    const index = new MiniSearchIndex();
    await index.add([...passages.filter((passage) => !left.has(passage)), ...into]);
    return index;
  }
  const index = await MiniSearchIndex.restore(postings, passages);
  await index.remove(out);
  await index.add(into);
  return index;
}

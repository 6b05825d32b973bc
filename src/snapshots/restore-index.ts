import type { Shelf } from '../archive/shelf.ts';
import type { Passage } from '../passages/passage.ts';
import { splitPassages } from '../passages/split-passages.ts';
import { MiniSearchIndex } from '../search/minisearch-index.ts';
import { makeBreather } from '../text/breathe.ts';
import type { Snapshot } from './snapshot.ts';

/** Beyond this share an index is made anew: taking passages out costs about what adding them does, and a look at every list. */
export const MOST_CHANGED = 0.4;

/** An index of the passages of a shelf, from the snapshot as far as that knows them. */
export async function restoreIndex(
  shelf: Shelf,
  snapshot: Snapshot | null,
  onProgress: (done: number) => void,
): Promise<MiniSearchIndex> {
  const old = snapshot ? await passagesOf(snapshot, shelf) : [];
  const breathe = makeBreather();
  const held = new Set(old);
  await breathe();
  const wanted = new Set(shelf.passages);
  await breathe();
  const gone = old.filter((passage) => !wanted.has(passage));
  await breathe();
  const added = shelf.passages.filter((passage) => !held.has(passage));
  if (!snapshot || gone.length + added.length > MOST_CHANGED * shelf.passages.length) {
    const index = new MiniSearchIndex();
    await index.add(shelf.passages, onProgress);
    return index;
  }
  const index = await MiniSearchIndex.restore(snapshot.postings, old);
  await index.remove(gone);
  const kept = shelf.passages.length - added.length;
  await index.add(added, (done) => onProgress(kept + done));
  return index;
}

/** Where the passages of an index stand among the articles of the files, for a snapshot. */
export function orderOf(passages: readonly Passage[], files: Snapshot['files']): Uint32Array {
  const numbers = new Map(files.flatMap((file) => file.articles).map((article, number) => [article, number]));
  const order = new Uint32Array(passages.length * 2);
  passages.forEach(({ article, number }, at) => {
    order[at * 2] = numbers.get(article) as number;
    order[at * 2 + 1] = number;
  });
  return order;
}

/** The passages of a snapshot in the order of its postings; those that stand on the shelf are the shelf's own. */
async function passagesOf(snapshot: Snapshot, shelf: Shelf): Promise<Passage[]> {
  const articles = snapshot.files.flatMap((file) => file.articles);
  const split = new Map<number, readonly Passage[]>();
  const breathe = makeBreather();
  const passages: Passage[] = [];
  for (let at = 0; at < snapshot.order.length; at += 2) {
    const number = snapshot.order[at] as number;
    let own = split.get(number);
    if (!own) {
      const article = articles[number];
      if (!article) throw new Error('a snapshot names an article that it does not hold');
      own = shelf.passagesOf(article);
      if (own.length === 0) own = splitPassages(article);
      split.set(number, own);
      await breathe();
    }
    passages.push(own[(snapshot.order[at + 1] as number) - 1] as Passage);
  }
  return passages;
}

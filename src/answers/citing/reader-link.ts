import type { Archive } from '../../archive/archive.ts';
import type { Excerpt } from '../answer.ts';

/**
 * The excerpt; of an article without an address with a link to its words in the reader at that base, which serves
 * `read/c/<citation>?from=…&to=…` in UTF-16 units of the passage. Safe inside Markdown's round brackets.
 */
export function linkToReader(excerpt: Excerpt, archive: Archive, base: string | null): Excerpt {
  if (base === null || excerpt.link !== null) return excerpt;
  const { citation, text } = excerpt;
  const from = archive.find(citation)?.text.indexOf(text) ?? -1;
  const place = from < 0 ? '' : `?from=${from}&to=${from + text.length}`;
  const page = `${base.replace(/\/+$/, '')}/read/c/${citation.replace(/^c:/, '')}`;
  return { ...excerpt, link: (page + place).replaceAll('(', '%28').replaceAll(')', '%29') };
}

import { fold } from '../../text/fold.ts';
import type { Span } from '../../text/span.ts';
import type { NameType } from '../annotation.ts';
import type { ArticleWords } from './find-names.ts';
import { GIVEN_NAMES } from './given-names.ts';
import { DEMONYMS, isPlaceName } from './places.ts';
import { ORGANISATION_WORDS, TITLE_WORDS } from './titles.ts';

const SPEECH =
  /^(?:,? who|,? (?:also|then|later))?\s+(?:said|says|told|tells|added|stated|announced|declared|warned|argued|claimed|explained|noted|stressed|insisted|denied|met|visited|signed|won|died|resigned|wrote|began|went|called|accused|affirmed|responded|lauded|praised|expressed|invited|clarified|assured)\b/u;
const SPOKE_BEFORE = /\b(?:said|says|added|told|according to|asked|replied|by)\s+$/u;
const PLACE_BEFORE =
  /\b(?:in|at|from|near|to|of|across|outside|inside|towards?|visit(?:ed)?|capital|city of|town of|island of)\s+(?:the\s+)?$/u;
const CODED = /^(?:\p{Lu}{2,8}|(?:\p{Lu}\.){2,})$/u;

/** What a name without titles is; null where it is none. */
export function classifyRun(span: Span, text: string, words: ArticleWords): NameType | null {
  const name = text.slice(span.start, span.end);
  const folded = fold(name);
  const parts = folded.split(' ');
  const before = text.slice(Math.max(0, span.start - 40), span.start);
  const after = text.slice(span.end, span.end + 40);
  if (isPlaceName(folded)) return 'place';
  if (parts.length === 1 && DEMONYMS.has(folded)) return null;
  if (parts.some((part) => ORGANISATION_WORDS.has(part)) && parts.length > 1) return 'organisation';
  if (CODED.test(name)) return name.length < 2 ? null : 'organisation';
  if (words.surnames.has(folded)) return 'person';
  const titled = isTitled(before);
  if (GIVEN_NAMES.has(parts[0] ?? '') && parts.length > 1 && parts.length < 6) return 'person';
  if (titled && parts.length < 5) return 'person';
  if (SPEECH.test(after) && parts.length < 4) return 'person';
  if (SPOKE_BEFORE.test(before) && parts.length < 4 && parts.length > 1) return 'person';
  if (/ of /.test(folded) || / and /.test(folded)) return 'organisation';
  if (parts.length === 1 && GIVEN_NAMES.has(folded)) return 'person';
  if (PLACE_BEFORE.test(before)) return 'place';
  if (parts.length === 2 || parts.length === 3) return 'person';
  return parts.length === 1 && words.ordinary.has(folded)
    ? null
    : parts.length === 1 && /['’]s\b/.test(after.slice(0, 2))
      ? 'person'
      : parts.length > 3
        ? 'organisation'
        : null;
}

function isTitled(before: string): boolean {
  const last = /([\p{L}.'’-]+)\s*,?\s+$/u.exec(before)?.[1];
  return last !== undefined && TITLE_WORDS.has(fold(last).replace(/\.$/, ''));
}

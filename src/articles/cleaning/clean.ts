import type { Draft, Rule } from '../draft.ts';
import { dropBoilerplate } from './drop-boilerplate.ts';
import { dropEndMatter } from './drop-end-matter.ts';
import { dropNavigation } from './drop-navigation.ts';
import { findAddress } from './find-address.ts';
import { findByline } from './find-byline.ts';
import { findDateLine } from './find-date-line.ts';
import { findDateline } from './find-dateline.ts';
import { findOutlet } from './find-outlet.ts';
import { findTitle } from './find-title.ts';
import { foldDoubled } from './fold-doubled.ts';
import { joinPageBreaks } from './join-page-breaks.ts';
import { markHeadings } from './mark-headings.ts';

/** What is done to every article that comes as text, in this order. */
export const RULES: readonly Rule[] = [
  // Lines that are an address or a date are facts, and stand in the way of all that looks at neighbours.
  findAddress,
  findDateLine,
  dropBoilerplate,
  // After the furniture: what stands between two halves of a paragraph is often a picture or a player.
  joinPageBreaks,
  // A body that stands twice is folded when both copies are clean.
  foldDoubled,
  findOutlet,
  findByline,
  // Head and foot are known by their short lines, so only after outlet and byline have been read from them.
  dropEndMatter,
  dropNavigation,
  findTitle,
  markHeadings,
  findDateline,
];

/** The article without its furniture, with what it states of itself. */
export function clean(draft: Draft): Draft {
  return RULES.reduce((article, rule) => rule(article), draft);
}

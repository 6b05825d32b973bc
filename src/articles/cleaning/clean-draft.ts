import type { Draft } from '../draft.ts';
import { dropAuthorBox } from './drop-author-box.ts';
import { dropFurniture } from './drop-furniture.ts';
import { dropSections } from './drop-sections.ts';
import { dropSeparators } from './drop-separators.ts';
import { foldRepeats } from './fold-repeats.ts';
import { joinPageBreaks } from './join-page-breaks.ts';
import { markCaptions } from './mark-captions.ts';
import { markHeadings } from './mark-headings.ts';
import { takeAddress } from './take-address.ts';
import { takeBareByline } from './take-bare-byline.ts';
import { takeDateline } from './take-dateline.ts';
import { takeHeadLines } from './take-head-lines.ts';
import { takeMailHead } from './take-mail-head.ts';
import { takeOutlet } from './take-outlet.ts';
import { takeOutletAtFoot } from './take-outlet-at-foot.ts';
import { takeTitle } from './take-title.ts';

type Rule = (draft: Draft) => Draft;

/** What is done to every article that was not given paragraph by paragraph, in this order. */
export const RULES: readonly Rule[] = [
  dropSeparators,
  takeMailHead,
  // Sections are known by their heads, which are furniture themselves: before these go.
  dropSections,
  takeAddress,
  takeHeadLines,
  takeOutlet,
  dropFurniture,
  // A picture or a player often stands between two halves of a paragraph: after the furniture.
  joinPageBreaks,
  // Two copies are equal only when both are clean.
  foldRepeats,
  // These look at the last lines and the first, so only when nothing else stands there.
  dropAuthorBox,
  takeOutletAtFoot,
  markCaptions,
  takeTitle,
  takeBareByline,
  markHeadings,
  takeDateline,
];

/** The draft as these rules leave it; paragraphs that were given one by one stay. */
export function cleanDraft(draft: Draft): Draft {
  return draft.final ? draft : RULES.reduce((cleaned, rule) => rule(cleaned), draft);
}

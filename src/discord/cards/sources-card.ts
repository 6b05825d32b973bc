import type { FoundSources } from '../../answers/find-sources.ts';
import { cutText } from '../markdown/cut-text.ts';
import { contextButton } from './button.ts';
import { type Card, makeCard } from './card.ts';
import { excerptText } from './excerpt-text.ts';

const MOST_WORDS = 12;
const LONGEST_WORD = 60;

/** The excerpts nearest to what a message says; where none comes near enough, marked so. */
export function sourcesCard({ found, excerpts, missing }: FoundSources, index: string): Card {
  const unknown = missing.slice(0, MOST_WORDS).map((word) => cutText(word, LONGEST_WORD));
  return makeCard({
    head: [
      found ? '## What the articles have on this' : '## The articles have nothing on this.',
      ...(unknown.length > 0 ? [`-# No article has: ${unknown.join(', ')}`] : []),
      ...(!found && excerpts.length > 0 ? ['-# Nearest passages, which are no source for it:'] : []),
    ],
    results: excerpts.map((excerpt) => (room, mayCut) => {
      const text = excerptText(excerpt, { room, mayCut });
      return text === null ? null : { text, button: contextButton(excerpt.citation, index) };
    }),
  });
}

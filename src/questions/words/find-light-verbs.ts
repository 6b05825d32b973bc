import type { Span } from '../../text/span.ts';

// What is given, held, made, taken, had or paid is what was done.
const DEEDS =
  'interview|speech|address|lecture|talk|meeting|summit|conference|briefing|conversation|discussion|negotiation|debate|decision|choice|statement|announcement|comment|promise|pledge|offer|proposal|bid|attempt|visit|trip|tour|journey|stop|call|vote|ballot|election|referendum|hearing|trial|inquiry|investigation|search|protest|march|rally|demonstration|ceremony|service|concert|performance|appearance|debut|testimony|evidence|permission|approval|warning|apology|donation|contribution|complaint|claim|plea|confession|arrest|progress|landing|payment|deal|agreement';
// What may not stand between.
const NO_PART = '(?:for|to|in|on|of|at|from|with|by|about|the|a|an|and|or)';
// Takes "give an interview", "holds crisis talks"; refuses "gave the book", "paid for the visit".
const BEFORE_DEED = new RegExp(
  `\\b(g[ai]v(?:e|es|en|ing)|h[eo]ld(?:s|ing)?|ma[kd](?:e|es|ing)|t[ao]o?k(?:e|es|en|ing)?|ha(?:ve|s|d|ving)|pa(?:y|ys|id|ying))(?= (?:(?:an?|the|his|her|its|their|any|some|no|one|two) )?(?:(?!${NO_PART}\\b)[\\p{L}-]+ ){0,2}(?:${DEEDS})s?\\b)`,
  'giu',
);
// Takes "when was the interview given", "the meeting held".
const AFTER_DEED = new RegExp(
  `\\b(?:${DEEDS})s? (?:[\\p{L}-]+ (?:[\\p{L}’'-]+ ){0,3})?(held|given|made|taken)\\b(?! (?:a|the|his|her|their)\\b)`,
  'giu',
);

/** The verbs of a question that say nothing beside the noun which says what was done: "give" of "give an interview". */
export function findLightVerbs(text: string): Span[] {
  const before = [...text.matchAll(BEFORE_DEED)].map(({ index, 1: verb = '' }) => ({
    start: index,
    end: index + verb.length,
  }));
  const after = [...text.matchAll(AFTER_DEED)].map(({ index, 0: all, 1: verb = '' }) => ({
    start: index + all.length - verb.length,
    end: index + all.length,
  }));
  return [...before, ...after];
}

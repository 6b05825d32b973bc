import type { NameAnnotation } from '../annotations/annotation.ts';
import { DEMONYMS } from '../annotations/names/countries.ts';
import type { Archive } from '../archive/archive.ts';
import type { Person } from '../archive/people.ts';
import type { Findings } from '../evidence/evidence.ts';
import type { Passage } from '../passages/passage.ts';
import type { Question } from '../questions/question.ts';
import { fold } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import { sentenceAround } from './citing/show-span.ts';
import type { Claim } from './claim.ts';

const REGION =
  '(?:region|province|republic|territory|enclave|exclave|state|county|district|island|peninsula|capital|port|town|city|village|suburb|resort|municipality)';
// Takes ", a fishing village in ", ", another separatist "; refuses ", which".
const IS_A = /^,\s+(?:an?|the|another|one of the)\s+[^,.;:()]{0,80}/u;
// Takes " in ", ", in southern ", ", ".
const NEXT_PLACE = /^(?:,|,? (?:in|near|off|outside)(?: the)?(?: \p{Ll}+){0,2})\s+$/u;
const NATION_BEFORE = new RegExp(`(\\p{Lu}\\p{L}+)\\s+(?:\\p{Ll}+\\s+){0,2}${REGION}\\s+(?:of\\s+)?$`, 'u');
const NATION_AFTER = new RegExp(`\\b(\\p{Lu}\\p{L}+)\\s+(?:\\p{Ll}+\\s+){0,2}${REGION}\\b`, 'u');
const OWNS = /^['’]s?\s+(?:\p{Ll}+\s+){0,3}(?:of\s+)?$/u;

/** The place that is all of a question, "abkhazia" or "where is Kourou"; null for other questions. */
export function placeAsked({ people, terms }: Question): Person | null {
  const [place, ...others] = people;
  if (place?.person.type !== 'place' || others.length > 0) return null;
  const { start, end } = place.span;
  const isAll = terms.every((term) => term.weight < 1 || (term.start >= start && term.end <= end));
  return isAll ? place.person : null;
}

/** What the articles say of where a place lies: "a village in Norway", "Georgian region", "Kourou, French Guiana". */
export function answerWherePlace(place: Person, { evidence }: Findings, archive: Archive): Claim[] {
  return evidence.flatMap(({ passage }) => {
    const names = archive.names(passage);
    return names
      .filter(({ name }) => name === place.name)
      .flatMap((mention) =>
        relationsOf(mention, names, passage).map((each) => claimOf(mention, each, passage)),
      );
  });
}

interface Relation extends Span {
  readonly name: string;
}

function relationsOf(
  mention: NameAnnotation,
  names: readonly NameAnnotation[],
  { text }: Passage,
): Relation[] {
  const places = names.filter(({ type, name }) => type === 'place' && name !== mention.name);
  const found: Relation[] = [];
  const add = ({ start, end, name }: Relation) => found.push({ start, end, name });
  const aside = IS_A.exec(text.slice(mention.end, mention.end + 120))?.[0] ?? '';
  for (const place of places) {
    const between = text.slice(mention.end, Math.max(mention.end, place.start));
    const inAside = place.start > mention.end && place.end <= mention.end + aside.length;
    if (inAside && /\b(?:in|of|near|off|on|outside)(?: the)?(?: \p{Ll}+)?\s+$/u.test(between)) add(place);
    else if (place.start > mention.end && NEXT_PLACE.test(between)) add(place);
    else if (place.end < mention.start && OWNS.test(text.slice(place.end, mention.start))) add(place);
  }
  const after = NATION_AFTER.exec(aside);
  const before = NATION_BEFORE.exec(text.slice(Math.max(0, mention.start - 60), mention.start));
  for (const [match, from] of [
    [after, mention.end],
    [before, Math.max(0, mention.start - 60)],
  ] as const) {
    const country = DEMONYMS.get(match?.[1] ?? '');
    if (!match || !country) continue;
    const start = from + match.index;
    add({ start, end: start + match[0].trimEnd().length, name: country });
  }
  return found;
}

function claimOf(mention: NameAnnotation, { start, end, name }: Relation, passage: Passage): Claim {
  const words = passage.text.slice(start, end);
  return {
    text: name,
    value: name,
    basis: fold(words) === fold(name) ? null : `“${words}”`,
    score: 1,
    support: 1,
    byName: true,
    passage,
    span: sentenceAround(passage, mention),
    focus: [{ start, end }],
    key: fold(name),
  };
}

import type { NameType } from '../annotation.ts';
import type { Mention } from './entries.ts';
import type { Token } from './find-tokens.ts';

/** A mention with the type that rules and tagger settled on. */
export interface TypedMention {
  readonly mention: Mention;
  readonly type: NameType;
  /** Whether the rules are sure of it. */
  readonly sure: boolean;
  /** Whether it says or said something: one such place tells enough of a person. */
  readonly speaks?: boolean;
}

/** The names with one type for each name where most of its places have that one, and with the places that were missed. */
export function agreeNames(typed: readonly TypedMention[], missed: readonly Mention[]): TypedMention[] {
  const counts = new Map<string, Map<NameType, number>>();
  for (const one of typed) {
    const { mention, type } = one;
    const key = mention.key;
    const types = counts.get(key) ?? new Map<NameType, number>();
    counts.set(key, types);
    types.set(type, (types.get(type) ?? 0) + weightOf(one));
  }
  const agreed = typed.map((one) => {
    const types = counts.get(one.mention.key);
    if (one.sure || types === undefined || types.size < 2) return one;
    return { ...one, type: mostOf(types) ?? one.type };
  });
  const surnames = findSurnames(agreed);
  for (let at = 0; at < agreed.length && surnames.size > 0; at++) {
    const one = agreed[at] as TypedMention;
    if (!one.sure && one.type !== 'person' && isSurname(one.mention, surnames))
      agreed[at] = { ...one, type: 'person' };
  }
  for (const mention of missed) {
    if (isSurname(mention, surnames)) {
      agreed.push({ mention, type: 'person', sure: false });
      continue;
    }
    const types = counts.get(mention.key);
    if (types === undefined || types.size > 1 || mention.run.headline) continue;
    const [[type, count]] = types as unknown as [[NameType, number]];
    if (count >= (mention.words.length > 1 ? 1 : ENOUGH)) agreed.push({ mention, type, sure: false });
  }
  return agreed;
}

/** For how many places one counts: "Orvall's shares" tells of all the bare ones. */
function weightOf({ mention, type, sure, speaks }: TypedMention): number {
  if (sure && type === 'organisation' && mention.context.organisation >= TRADED) return 6;
  return sure || (type === 'person' && speaks) ? 2 : 1;
}

// What a company's own words around it weigh.
const TRADED = 1.5;

// How many places of a lone word tell what it is elsewhere.
const ENOUGH = 2;

/** The surnames of the persons whom the article names in full. */
function findSurnames(typed: readonly TypedMention[]): Set<string> {
  const surnames = new Set<string>();
  for (const { mention, type } of typed) {
    const { words } = mention;
    if (type === 'person' && words.length > 1) surnames.add((words[words.length - 1] as Token).word.folded);
  }
  return surnames;
}

/** Whether a mention is one word that is no word of the language, no place, and somebody's surname. */
function isSurname({ words, run }: Mention, surnames: ReadonlySet<string>): boolean {
  const { word, shape } = words[0] as Token;
  if (words.length > 1 || run.kind !== null || run.headline || shape !== 'capital') return false;
  return surnames.has(word.folded) && !word.ordinary;
}

/** The type of more places than all others together. */
function mostOf(types: ReadonlyMap<NameType, number>): NameType | null {
  let all = 0;
  for (const count of types.values()) all += count;
  for (const [type, count] of types) if (2 * count > all) return type;
  return null;
}

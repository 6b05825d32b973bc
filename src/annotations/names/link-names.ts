import type { NameType } from '../annotation.ts';
import type { TypedMention } from './agree-names.ts';
import { type Decision, type Entry, gather, type Mention } from './entries.ts';
import type { Token } from './find-tokens.ts';
import { indexPersons, linkShorter, slippedBearer } from './index-bearers.ts';
import { isAcronym, nameAcronyms } from './name-acronyms.ts';

/** The names with the fullest form that the article writes of each. */
export function linkNames(typed: readonly TypedMention[]): Decision[] {
  const byMention = new Map<Mention, Entry>();
  const of = (type: NameType): Entry[] => {
    const entries = [
      ...gather(typed.filter((one) => one.type === type).map(({ mention }) => mention)).values(),
    ];
    for (const entry of entries) {
      entry.type = type;
      for (const mention of entry.mentions) byMention.set(mention, entry);
    }
    return entries;
  };
  const persons = of('person');
  const others = [...of('place'), ...of('organisation')];
  const bearers = indexPersons(persons);
  nameAcronyms(
    [...persons, ...others],
    typed.map(({ mention }) => mention),
  );
  for (const entry of persons) {
    if (entry.type !== 'person') continue;
    linkShorter(entry, bearers);
    if (entry.words.length > 1) continue;
    const word = entry.words[0] as string;
    const bearer = bearers.has(word) ? bearers.get(word) : misspelt(entry, word, bearers);
    if (bearer != null) entry.name = bearer.text;
  }
  return typed.map(({ mention, type }) => {
    const entry = byMention.get(mention);
    return { mention, type: entry?.type ?? type, name: entry?.name ?? mention.text };
  });
}

function misspelt(entry: Entry, word: string, bearers: ReadonlyMap<string, Entry | null>): Entry | undefined {
  return isAcronym(entry.mentions[0]?.words[0] as Token) ? undefined : slippedBearer(word, bearers);
}

import type { ArticleMentions } from './article-mentions.ts';
import { add, type Bearer, bearerKey, type Loose, type Merged } from './people-bearers.ts';
import { joinPeople } from './people-join.ts';
import { nameWords, wordKey } from './people-keys.ts';

/** All that the articles say, gathered by name and joined where the evidence is enough. */
export async function mergePeople(
  mentions: readonly ArticleMentions[],
  breathe: () => Promise<void>,
): Promise<Merged> {
  const ordered = [...mentions].sort((a, b) => (a.article < b.article ? -1 : a.article > b.article ? 1 : 0));
  const byKey = new Map<string, Bearer>();
  const loose: Loose[] = [];
  for (let article = 0; article < ordered.length; article++) {
    await breathe();
    for (const name of (ordered[article] as ArticleMentions).names) {
      const words = nameWords(name.name);
      if (words.length === 0) continue;
      if (name.type === 'person' && words.length === 1) {
        loose.push({ article, name, word: wordKey(words[0] as string) });
        continue;
      }
      const key = bearerKey(name.type, name.name, words);
      add(byKey, key, name.type, words, article, name);
    }
  }
  return joinPeople(ordered, byKey, loose, breathe);
}

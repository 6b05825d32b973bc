import type { PeopleFile } from '../articles/people-file.ts';
import type { ArticleMentions } from './article-mentions.ts';
import { add, type Bearer, type Loose, type Merged } from './people-bearers.ts';
import { followFile } from './people-by-hand.ts';
import { joinPeople } from './people-join.ts';
import { nameWords, wordKey } from './people-keys.ts';

/** All that the articles say, gathered by name and joined where the evidence is enough or the file says so. */
export async function mergePeople(
  mentions: readonly ArticleMentions[],
  file: PeopleFile,
  breathe: () => Promise<void>,
): Promise<Merged> {
  const ordered = [...mentions].sort((a, b) => (a.article < b.article ? -1 : a.article > b.article ? 1 : 0));
  const hand = followFile(file);
  const byKey = new Map<string, Bearer>();
  const loose: Loose[] = [];
  for (let article = 0; article < ordered.length; article++) {
    await breathe();
    const mentioned = ordered[article] as ArticleMentions;
    for (const [place, name] of mentioned.names.entries()) {
      const words = nameWords(name.name);
      if (words.length === 0) continue;
      if (hand.takeOwn(byKey, mentioned.article, article, name)) continue;
      if (name.type === 'person' && words.length === 1) {
        loose.push({ article, name, word: wordKey(words[0] as string), place });
        continue;
      }
      add(byKey, hand.keyOf(name.type, name.name, words), name.type, words, article, name);
    }
  }
  return joinPeople(ordered, byKey, loose, hand, breathe);
}

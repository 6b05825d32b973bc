import type { ArticleMentions } from './article-mentions.ts';
import type { People } from './people.ts';
import { indexPeople } from './people-index.ts';
import { mergePeople } from './people-merge.ts';

/** Who is who in the corpus, from what each article says; the same whatever the order of the articles. */
export async function buildPeople(
  mentions: readonly ArticleMentions[],
  breathe: () => Promise<void> = async () => {},
): Promise<People> {
  const merged = await mergePeople(mentions, breathe);
  return indexPeople(merged, breathe);
}

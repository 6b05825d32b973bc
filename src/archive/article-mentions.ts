import type { NameType } from '../annotations/annotation.ts';
import type { PassageNames } from '../annotations/names/find-names.ts';
import type { Article } from '../articles/article.ts';
import type { Passage } from '../passages/passage.ts';
import type { MentionedName } from './mentioned-name.ts';
import { writePlaces } from './name-places.ts';
import type { RoleFact } from './people.ts';

/** What one article says about who is who; plain data that survives JSON. */
export interface ArticleMentions {
  readonly article: string;
  readonly names: readonly MentionedName[];
  /** Where each of them is written, as `readPlaces` reads it. */
  readonly places: string;
}

interface Draft {
  name: string;
  type: NameType;
  spellings: Map<string, number>;
  roles: Map<string, RoleFact>;
  citations: Set<string>;
}

/** Sums up the names found in an article, `names` being those of its passages in order. */
export function findMentions(
  article: Pick<Article, 'id'>,
  passages: readonly Passage[],
  names: readonly PassageNames[],
): ArticleMentions {
  const drafts = new Map<string, Draft>();
  passages.forEach((passage, index) => {
    for (const mention of names[index]?.names ?? []) {
      const key = `${mention.type}:${mention.name}`;
      let draft = drafts.get(key);
      if (draft === undefined) {
        draft = {
          name: mention.name,
          type: mention.type,
          spellings: new Map(),
          roles: new Map(),
          citations: new Set(),
        };
        drafts.set(key, draft);
      }
      draft.spellings.set(mention.text, (draft.spellings.get(mention.text) ?? 0) + 1);
      draft.citations.add(passage.citation);
      if (mention.role !== undefined && !draft.roles.has(mention.role.text))
        draft.roles.set(mention.role.text, { role: mention.role.text, citation: passage.citation });
    }
  });
  const mentioned = [...drafts.values()].map(({ name, type, spellings, roles, citations }) => ({
    name,
    type,
    spellings: [...spellings],
    roles: [...roles.values()],
    citations: [...citations],
  }));
  return { article: article.id, names: mentioned, places: writePlaces(names, mentioned) };
}

import type { NameType } from '../annotations/annotation.ts';
import type { PassageNames } from '../annotations/names/find-names.ts';
import type { Article } from '../articles/article.ts';
import type { Passage } from '../passages/passage.ts';
import type { RoleFact } from './people.ts';

/** Somebody named in one article. */
export interface Mention {
  /** The fullest form in the article. */
  readonly name: string;
  readonly type: NameType;
  /** Every form, with how often it stands there. */
  readonly spellings: Readonly<Record<string, number>>;
  readonly roles: readonly RoleFact[];
  /** Citations of the passages that name them, in order. */
  readonly citations: readonly string[];
}

/** What one article says of names; plain JSON. */
export interface ArticleMentions {
  readonly articleId: string;
  readonly mentions: readonly Mention[];
}

/** A summary of the names of an article. */
export function findMentions(
  article: Article,
  passages: readonly Passage[],
  names: readonly PassageNames[],
): ArticleMentions {
  const found = new Map<
    string,
    {
      name: string;
      type: NameType;
      spellings: Record<string, number>;
      roles: RoleFact[];
      citations: string[];
    }
  >();
  passages.forEach(({ citation }, at) => {
    for (const name of names[at]?.names ?? []) {
      const key = `${name.type} ${name.name}`;
      const known = found.get(key) ?? {
        name: name.name,
        type: name.type,
        spellings: {},
        roles: [],
        citations: [],
      };
      known.spellings[name.text] = (known.spellings[name.text] ?? 0) + 1;
      if (name.role) known.roles.push({ role: name.role.text, citation });
      if (known.citations.at(-1) !== citation) known.citations.push(citation);
      found.set(key, known);
    }
  });
  return { articleId: article.id, mentions: [...found.values()] };
}

import { NO_PEOPLE_FILE, type PeopleFile } from '../articles/people-file.ts';
import type { Warning } from '../articles/warning.ts';
import type { ArticleMentions } from './article-mentions.ts';
import type { People } from './people.ts';
import { indexPeople } from './people-index.ts';
import { mergePeople } from './people-merge.ts';

/** People, with what of the operator's file could not be followed. */
export interface BuiltPeople extends People {
  readonly complaints: readonly Warning[];
}

/**
 * Who is who in the corpus, from what each article says and what the operator's file joins or parts; the same whatever
 * the order of the articles.
 */
export async function buildPeople(
  mentions: readonly ArticleMentions[],
  breathe: () => Promise<void> = async () => {},
  file: PeopleFile = NO_PEOPLE_FILE,
): Promise<BuiltPeople> {
  const merged = await mergePeople(mentions, file, breathe);
  return { ...(await indexPeople(merged, breathe)), complaints: merged.complaints };
}

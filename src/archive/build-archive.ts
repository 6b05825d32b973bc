import type { DateAnnotation, NumberAnnotation, QuoteAnnotation } from '../annotations/annotation.ts';
import { findDates } from '../annotations/dates/find-dates.ts';
import { findNames, type PassageNames } from '../annotations/names/find-names.ts';
import { findNumbers } from '../annotations/numbers/find-numbers.ts';
import { findQuotes } from '../annotations/quotes/find-quotes.ts';
import type { Article } from '../articles/article.ts';
import type { PeopleFile } from '../articles/people-file.ts';
import type { Warning } from '../articles/warning.ts';
import type { Passage } from '../passages/passage.ts';
import { makeBreather } from '../text/breathe.ts';
import type { Archive } from './archive.ts';
import { type ArticleMentions, findMentions } from './article-mentions.ts';
import { buildPeople } from './build-people.ts';
import { findDayBefore } from './find-day-before.ts';
import { findNeighbours } from './find-neighbours.ts';
import { inferPublished } from './infer-published.ts';
import { keepLast } from './keep-last.ts';
import { readPlaces } from './name-places.ts';
import type { Published } from './published.ts';
import { fillShelf, type Shelf } from './shelf.ts';

// Articles and passages whose annotations are kept; some 10 kB each.
const KEPT = 2000;

/**
 * An archive with what each article says of names, from which the next start need not read them again, and what of the
 * operator's file on people could not be followed.
 */
export interface BuiltArchive extends Archive {
  readonly complaints: readonly Warning[];
  readonly mentions: ReadonlyMap<Article, ArticleMentions>;
}

/**
 * An archive of these articles, whose ids must be unique; gives way to other work while it is built. `known` are
 * mentions of some of them from before, `shelf` their passages where they were split already, `file` who is who by hand.
 */
export async function buildArchive(
  given: readonly Article[],
  known: ReadonlyMap<Article, ArticleMentions> = new Map(),
  shelf?: Shelf,
  file?: PeopleFile,
): Promise<BuiltArchive> {
  const { articles, passages, passagesOf } = shelf ?? (await fillShelf(given));
  const breathe = makeBreather();
  const byCitation = new Map(passages.map((passage) => [passage.citation, passage]));
  const mentions = new Map<Article, ArticleMentions>();
  for (const article of articles) {
    const before = known.get(article);
    mentions.set(article, before ?? mentionsOf(article, passagesOf(article)));
    if (!before) await breathe();
  }
  const people = await buildPeople([...mentions.values()], breathe, file);
  const neighbours = findNeighbours(articles, mentions, people);
  const named = keepLast(KEPT, (article: Article): PassageNames[] => {
    const { names, places } = mentions.get(article) ?? mentionsOf(article, passagesOf(article));
    return readPlaces(places, passagesOf(article), names, (name) => people.canonical(article.id, name));
  });
  const published = keepLast(
    KEPT * 10,
    (article: Article): Published =>
      article.published !== null
        ? { value: article.published, certainty: 'stated', basis: null }
        : inferPublished(article, {
            passagesOf,
            namesOf: (other) => named(other).map(({ names }) => names),
            datesOf: (passage) =>
              findDates(passage.text, { published: passage.article.published, certainty: 'stated' }),
            datedNeighbours: neighbours,
          }),
  );
  const dates = keepLast(KEPT * 2, (passage: Passage): readonly DateAnnotation[] => {
    const { value, certainty } = published(passage.article);
    const context = { published: value, certainty };
    return findDates(passage.text, {
      ...context,
      dayBefore: () => findDayBefore(passage, passagesOf(passage.article), context),
    });
  });
  const quotes = keepLast(KEPT, (article: Article): QuoteAnnotation[][] =>
    findQuotes(passagesOf(article), named(article)),
  );
  return {
    articles,
    passages,
    people,
    mentions,
    complaints: people.complaints,
    passagesOf,
    find: (citation) => byCitation.get(citation),
    published,
    dates,
    names: (passage) => named(passage.article)[passage.number - 1]?.names ?? [],
    references: (passage) => named(passage.article)[passage.number - 1]?.references ?? [],
    quotes: (passage) => quotes(passage.article)[passage.number - 1] ?? [],
    numbers: keepLast(KEPT * 2, (passage: Passage): NumberAnnotation[] =>
      findNumbers(
        passage.text,
        // "Six days after the flood" still says how many days lay between.
        dates(passage).filter((date) => (date.type === 'DATE' || date.type === 'TIME') && !date.open),
      ),
    ),
  };
}

function mentionsOf(article: Article, passages: readonly Passage[]): ArticleMentions {
  return findMentions(article, passages, findNames(passages));
}

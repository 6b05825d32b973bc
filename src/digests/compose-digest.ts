import type { Archive } from '../archive/archive.ts';
import type { Article } from '../articles/article.ts';
import type { PassageIndex } from '../search/passage-index.ts';
import { makeBreather } from '../text/breathe.ts';
import { chooseQuotation } from './choose-quotation.ts';
import { chooseSentences } from './choose-sentences.ts';
import { Citer } from './citer.ts';
import { countArticles } from './count-articles.ts';
import type { Digest, DigestArticle } from './digest.ts';
import type { DigestRequest } from './digest-request.ts';
import { findContradictions } from './find-contradictions.ts';
import { findDates } from './find-dates.ts';
import { findOnThisDay } from './find-on-this-day.ts';
import { findPeople } from './find-people.ts';
import { type Following, findFollowed } from './fits-follow.ts';
import { foldCopies, type Story } from './fold-copies.ts';
import { LENGTHS } from './lengths.ts';
import { orderStories } from './order-stories.ts';
import type { Sentence } from './read-sentences.ts';
import { makeToldBefore } from './told-before.ts';

// Stories that are read for people, quotations and dates, beside those that are told.
const READ = 200;

/**
 * What the new articles tell, in their own sentences; null where nothing fits the request. The same corpus and request
 * give the same digest; gives way to other work meanwhile.
 */
export async function composeDigest(
  request: DigestRequest,
  archive: Archive,
  index: PassageIndex,
): Promise<Digest | null> {
  const following = findFollowed(request.follow, archive);
  const fresh = await takeArticles(request.fresh, following, archive);
  if (fresh.length === 0) return composeQuiet(request, following, archive);
  const lengths = LENGTHS[request.length];
  const citer = new Citer(archive);
  const news = new Set(fresh);
  const isOlder = (article: Article) => !isFresh.has(article.id);
  const isFresh = new Set(request.fresh);
  const isOld = makeToldBefore((passage) => isOlder(passage.article), index);

  const stories = await foldCopies(fresh, archive);
  const ordered = await orderStories(stories, request.since, archive, index);
  const articles = await tellStories(ordered, request, following, archive, citer, isOld);
  const first = new Set(ordered);
  const all = [...ordered, ...stories.filter((story) => !first.has(story))].map(({ article }) => article);
  const read = all.slice(0, READ);
  const { today, since } = request;
  const contradictions = await findContradictions(archive, index, {
    articles: read,
    isOlder,
    most: lengths.contradictions,
    citer,
  });
  const people = await findPeople(archive, { articles: all, most: lengths.people, isOlder, isOld, citer });
  const quotation = chooseQuotation(read, archive, citer);
  const dates = await findDates(archive, { articles: read, today, since, most: lengths.dates, citer });
  if (articles.length === 0 && people.length === 0 && quotation === null && dates.length === 0)
    return composeQuiet(request, following, archive);
  return {
    kind: 'new',
    today,
    since,
    follow: request.follow,
    counts: {
      articles: news.size,
      copies: news.size - stories.length,
      outlets: new Set(fresh.flatMap(({ source }) => source ?? [])).size,
    },
    articles,
    leftOut: stories.length - articles.length,
    people,
    quotation,
    dates,
    contradictions,
    onThisDay: [],
    days: countArticles(fresh, archive),
  };
}

async function takeArticles(
  ids: readonly string[],
  { takes }: Following,
  archive: Archive,
): Promise<Article[]> {
  const breathe = makeBreather();
  const wanted = new Set(ids);
  const taken: Article[] = [];
  for (const article of archive.articles) {
    if (wanted.has(article.id) && takes(article)) taken.push(article);
    await breathe();
  }
  return taken;
}

/** The first stories that have something new to tell. */
async function tellStories(
  stories: readonly Story[],
  { length }: DigestRequest,
  { favour }: Following,
  archive: Archive,
  citer: Citer,
  isOld: (sentence: Sentence) => Promise<boolean>,
): Promise<DigestArticle[]> {
  const { articles: most, sentences } = LENGTHS[length];
  const breathe = makeBreather();
  const told: Sentence[] = [];
  const articles: DigestArticle[] = [];
  for (const { article, copies } of stories) {
    if (articles.length >= most) break;
    const chosen = await chooseSentences(article, archive, { most: sentences, told, favour, isOld });
    await breathe();
    if (chosen.length === 0) continue;
    told.push(...chosen);
    articles.push({
      id: article.id,
      title: article.title,
      outlet: article.source,
      published: archive.published(article).value,
      url: article.url,
      excerpts: chosen.map(({ passage, span }) => citer.cite(passage, span)),
      alsoIn: copies.map(({ id, title, source }) => ({ id, title, outlet: source })),
    });
  }
  return articles;
}

/** Where nothing is new: what happened on this day in other years, if that is wanted and there is something. */
async function composeQuiet(
  { today, since, follow, length, quiet }: DigestRequest,
  { takes }: Following,
  archive: Archive,
): Promise<Digest | null> {
  if (quiet === 'nothing') return null;
  const onThisDay = await findOnThisDay(archive, {
    articles: archive.articles.filter(takes),
    today,
    most: LENGTHS[length].dates,
    citer: new Citer(archive),
  });
  if (onThisDay.length === 0) return null;
  return {
    kind: 'on-this-day',
    today,
    since,
    follow,
    counts: { articles: 0, copies: 0, outlets: 0 },
    articles: [],
    leftOut: 0,
    people: [],
    quotation: null,
    dates: [],
    contradictions: [],
    onThisDay,
    days: [],
  };
}

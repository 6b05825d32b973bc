import type { Archive } from '../archive/archive.ts';
import type { Article } from '../articles/article.ts';
import type { PassageIndex } from '../search/passage-index.ts';
import { makeBreather } from '../text/breathe.ts';
import { chooseQuotation } from './choose-quotation.ts';
import { chooseSentences } from './choose-sentences.ts';
import { Citer } from './citer.ts';
import { countArticles } from './count-articles.ts';
import type { Digest, DigestArticle, DigestCopy } from './digest.ts';
import type { DigestRequest } from './digest-request.ts';
import { findContradictions } from './find-contradictions.ts';
import { findDates } from './find-dates.ts';
import { findOnThisDay } from './find-on-this-day.ts';
import { findPeople } from './find-people.ts';
import { type Following, findFollowed } from './fits-follow.ts';
import { foldCopies, type Story } from './fold-copies.ts';
import { LENGTHS } from './lengths.ts';
import { openingOf } from './opening-of.ts';
import { orderStories } from './order-stories.ts';
import { readAhead } from './read-ahead.ts';
import type { Sentence } from './read-sentences.ts';
import { tellsOld } from './tells-old.ts';
import { makeToldBefore } from './told-before.ts';

// Stories that are read for people, quotations and dates, beside those that are told.
const READ = 60;
// "The friendship began in 1999" is what the news stands on, and no news.
const PAST = 0.5;

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
  const given = new Set(request.fresh);
  const isOlder = (article: Article) => !given.has(article.id);
  const isOld = makeToldBefore((passage) => isOlder(passage.article), index);

  const stories = await foldCopies(fresh, archive);
  const ordered = await orderStories(stories, request.since, archive, index);
  const articles = await tellStories(ordered, request, following, archive, citer, isOld);
  const first = new Set(ordered);
  const all = [...ordered, ...stories.filter((story) => !first.has(story))].map(({ article }) => article);
  const read = all.slice(0, READ);
  const { today, since } = request;
  const toldIds = new Set(articles.map(({ id }) => id));
  const further = all.filter(({ id }) => !toldIds.has(id)).slice(0, lengths.further);
  const contradictions = await findContradictions(archive, index, {
    articles: read,
    isOlder,
    most: lengths.contradictions,
    citer,
  });
  const people = await findPeople(archive, {
    articles: all,
    most: lengths.people,
    since,
    isOlder,
    isOld,
    citer,
  });
  const quotation = await chooseQuotation(read, since, archive, citer);
  const dates = await findDates(archive, { articles: read, today, since, most: lengths.dates, citer });
  if (articles.length === 0 && people.length === 0 && quotation === null && dates.length === 0)
    return composeQuiet(request, following, archive);
  return {
    kind: 'new',
    today,
    since,
    follow: request.follow,
    counts: {
      articles: fresh.length,
      copies: fresh.length - stories.length,
      outlets: new Set(fresh.flatMap(({ source }) => source ?? [])).size,
    },
    articles,
    further: further.map(headOf),
    leftOut: stories.length - articles.length,
    people,
    quotation,
    dates,
    contradictions,
    onThisDay: [],
    openings: openingsOf(
      [...citer.articles, ...further, ...stories.flatMap(({ copies }) => copies)],
      archive,
    ),
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
    await readAhead(article, archive, breathe);
    const chosen = await chooseSentences(article, archive, {
      most: sentences,
      told,
      favour: (each) => favour(each) * (tellsOld(each, archive) ? PAST : 1),
      isOld,
    });
    if (chosen.length === 0) continue;
    told.push(...chosen);
    articles.push({
      id: article.id,
      title: article.title,
      outlet: article.source,
      published: archive.published(article).value,
      url: article.url,
      excerpts: joinRuns(chosen).map(({ passage, span }) => citer.cite(passage, span)),
      alsoIn: copies.map(headOf),
    });
  }
  return articles;
}

/** Sentences that follow one another in a paragraph as one run. */
function joinRuns(sentences: readonly Sentence[]): Pick<Sentence, 'passage' | 'span'>[] {
  const runs: { passage: Sentence['passage']; span: Sentence['span']; place: number }[] = [];
  for (const { passage, span, place } of sentences) {
    const last = runs.at(-1);
    if (last?.passage === passage && last.place + 1 === place)
      runs.splice(-1, 1, { passage, span: { start: last.span.start, end: span.end }, place });
    else runs.push({ passage, span, place });
  }
  return runs;
}

function openingsOf(articles: readonly Article[], archive: Archive): Record<string, string> {
  const openings: Record<string, string> = {};
  for (const article of articles) {
    const opening = article.title === null ? openingOf(article, archive) : null;
    if (opening !== null) openings[article.id] = opening;
  }
  return openings;
}

function headOf({ id, title, source }: Article): DigestCopy {
  return { id, title, outlet: source };
}

/** Where nothing is new: what happened on this day in other years, if that is wanted and there is something. */
async function composeQuiet(
  { today, since, follow, length, quiet }: DigestRequest,
  { takes }: Following,
  archive: Archive,
): Promise<Digest | null> {
  if (quiet === 'nothing') return null;
  const citer = new Citer(archive);
  const onThisDay = await findOnThisDay(archive, { takes, today, most: LENGTHS[length].dates, citer });
  if (onThisDay.length === 0) return null;
  return {
    kind: 'on-this-day',
    today,
    since,
    follow,
    counts: { articles: 0, copies: 0, outlets: 0 },
    articles: [],
    further: [],
    leftOut: 0,
    people: [],
    quotation: null,
    dates: [],
    contradictions: [],
    onThisDay,
    openings: openingsOf(citer.articles, archive),
    days: [],
  };
}

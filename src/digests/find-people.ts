import type { NameAnnotation } from '../annotations/annotation.ts';
import type { Archive } from '../archive/archive.ts';
import type { Person } from '../archive/people.ts';
import type { Article } from '../articles/article.ts';
import { makeBreather } from '../text/breathe.ts';
import type { Citer } from './citer.ts';
import type { DigestPerson } from './digest.ts';
import { readAhead } from './read-ahead.ts';
import { readSentences, type Sentence } from './read-sentences.ts';
import { tellsOld } from './tells-old.ts';
import { type WeighedSentence, weighSentences } from './weigh-sentences.ts';

export interface FindPeopleOptions {
  /** The new articles, copies left out, what matters most first. */
  readonly articles: readonly Article[];
  readonly most: number;
  /** ISO date: the first day of the period. */
  readonly since: string;
  readonly isOlder: (article: Article) => boolean;
  readonly isOld: (sentence: Sentence) => Promise<boolean>;
  readonly citer: Citer;
}

interface Named {
  readonly name: string;
  readonly articles: Map<Article, NameAnnotation[]>;
  passages: number;
}

// Whom one article names in passing is nobody whom the news is about.
const FEWEST_PASSAGES = 2;
// People whose older mentions are counted.
const COUNTED = 40;
// A sentence that begins with somebody is about them.
const OPENS = 40;
const OPENS_WEIGHT = 2.5;
// "Trump had stopped the imports once before": what was before the news.
const BACKGROUND =
  /\b(?:had|used to|was once|once was|in (?:his|her|their) first|during the last|years? ago)\b/iu;
const BACKGROUND_WEIGHT = 0.5;
// Shorter sentences live by those around them.
const SHORT = 12;
const SHORT_WEIGHT = 0.5;
// What appeared before the period is no news of somebody of whom the period tells too.
const OLDER = 0.4;
// Somebody may be named in hundreds of articles; those that matter most come first.
const READ = 20;
// What the digest tells already is no further news.
const TOLD = 0.3;
const TRIES = 4;
const OTHER_RANK =
  /\b(?:former|then|ex|acting|interim|vice|deputy|assistant|first|next|future|outgoing|self-proclaimed)\b|-$/iu;

/**
 * The people whom the new articles name more than those before did, by how surprising the rise is (the log-likelihood of
 * Dunning 1993; where there is nothing older, by how many articles name them), each with the sentence that tells most of
 * them and that no older article has.
 */
export async function findPeople(archive: Archive, options: FindPeopleOptions): Promise<DigestPerson[]> {
  const { articles, most, isOlder } = options;
  const breathe = makeBreather();
  const named = new Map<string, Named>();
  for (const article of articles) {
    noteNames(article, archive, named);
    await breathe();
  }
  const byName = new Map(
    archive.people.all.filter(({ type }) => type === 'person').map((person) => [person.name, person]),
  );
  const older = archive.articles.filter(isOlder).length;
  const often = [...named.values()]
    .filter(({ passages }) => passages >= FEWEST_PASSAGES)
    .sort(byMentions)
    .slice(0, COUNTED);
  const rising: { each: Named; before: number; score: number }[] = [];
  for (const each of often) {
    const before = countBefore(byName.get(each.name), isOlder, archive);
    const rise = riseOf(each.articles.size, articles.length, before, older);
    if (rise > 0) rising.push({ each, before, score: rise * Math.log2(1 + each.passages) });
    await breathe();
  }
  rising.sort((a, b) => b.score - a.score || byMentions(a.each, b.each));
  const people: DigestPerson[] = [];
  for (const { each, before } of rising) {
    if (people.length >= most) break;
    const sentence = await findSentence(each, archive, options, breathe);
    if (!sentence) continue;
    const { passage, span } = sentence;
    people.push({
      name: each.name,
      role: roleOf(each),
      articles: each.articles.size,
      before,
      excerpt: options.citer.cite(
        passage,
        span,
        archive.names(passage).filter(({ name }) => name === each.name),
      ),
    });
  }
  return people;
}

function noteNames(article: Article, archive: Archive, named: Map<string, Named>): void {
  for (const passage of archive.passagesOf(article)) {
    const here = new Set<string>();
    for (const mention of archive.names(passage)) {
      if (mention.type !== 'person') continue;
      const known = named.get(mention.name) ?? { name: mention.name, articles: new Map(), passages: 0 };
      named.set(mention.name, known);
      const own = known.articles.get(article);
      if (own) own.push(mention);
      else known.articles.set(article, [mention]);
      if (!here.has(mention.name)) known.passages++;
      here.add(mention.name);
    }
  }
}

function byMentions(a: Named, b: Named): number {
  return b.articles.size - a.articles.size || b.passages - a.passages || (a.name < b.name ? -1 : 1);
}

/** How many older articles name somebody. */
function countBefore(
  person: Person | undefined,
  isOlder: (article: Article) => boolean,
  archive: Archive,
): number {
  const found = new Set<Article>();
  for (const citation of person?.citations ?? []) {
    const article = archive.find(citation)?.article;
    if (article && isOlder(article)) found.add(article);
  }
  return found.size;
}

/** Above 0 where a share of the new articles is more than one would expect from all of them. */
function riseOf(now: number, ofNow: number, before: number, ofBefore: number): number {
  if (ofBefore === 0) return now;
  const share = (now + before) / (ofNow + ofBefore);
  if (now / ofNow <= before / ofBefore) return 0;
  const part = (count: number, all: number) =>
    (count === 0 ? 0 : count * Math.log(count / (all * share))) +
    (count === all ? 0 : (all - count) * Math.log((all - count) / (all * (1 - share))));
  return share >= 1 ? 0 : 2 * (part(now, ofNow) + part(before, ofBefore));
}

/** The role that stands with the name most often, then first; "his counterpart" says nothing alone. */
function roleOf({ articles }: Named): string | null {
  const roles = [...articles.values()]
    .flat()
    .flatMap(({ role }) => role?.text ?? [])
    .filter((role) => !/^(?:his|her|its|their)\b|\bcounterpart\b/i.test(role));
  const counts = new Map<string, number>();
  for (const role of roles) counts.set(role, (counts.get(role) ?? 0) + 1);
  // Who is called "President" three times and "Norland President" once is the latter.
  const worth = (role: string) =>
    [...counts].reduce(
      (sum, [other, count]) => sum + (role === other || isFuller(role, other) ? count : 0),
      0,
    );
  return [...counts.keys()].sort((a, b) => worth(b) - worth(a))[0] ?? null;
}

/** Whether one role says the other one and more; a former or a deputy president is no president. */
function isFuller(role: string, other: string): boolean {
  if (role.length <= other.length || !role.toLowerCase().endsWith(` ${other.toLowerCase()}`)) return false;
  return !OTHER_RANK.test(role.slice(0, -other.length));
}

async function findSentence(
  { name, articles }: Named,
  archive: Archive,
  { citer, isOld, since }: FindPeopleOptions,
  breathe: () => Promise<void>,
): Promise<Sentence | null> {
  const read: WeighedSentence[] = [];
  for (const article of [...articles.keys()].slice(0, READ)) {
    await readAhead(article, archive, breathe);
    const { value } = archive.published(article);
    const age = value === null || value >= since.slice(0, value.length) ? 1 : OLDER;
    for (const each of weighSentences(readSentences(article, archive), archive))
      read.push({ ...each, score: each.score * age });
  }
  const candidates = read
    .flatMap((sentence): WeighedSentence[] => {
      const own = archive
        .names(sentence.passage)
        .find(
          (each) => each.name === name && each.start >= sentence.span.start && each.end <= sentence.span.end,
        );
      if (!own || sentence.leans) return [];
      const opens = own.start - sentence.span.start <= OPENS ? OPENS_WEIGHT : 1;
      const told = citer.has(sentence.passage, sentence.span) ? TOLD : 1;
      const words = sentence.passage.text.slice(sentence.span.start, sentence.span.end);
      const background = BACKGROUND.test(words) || tellsOld(sentence, archive) ? BACKGROUND_WEIGHT : 1;
      const short = words.split(/\s+/).length < SHORT ? SHORT_WEIGHT : 1;
      return [{ ...sentence, score: sentence.score * opens * told * background * short }];
    })
    .sort((a, b) => b.score - a.score)
    .slice(0, TRIES);
  for (const sentence of candidates) if (!(await isOld(sentence))) return sentence;
  return null;
}

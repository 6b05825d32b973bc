import type { Archive } from '../../archive/archive.ts';
import { keepLast } from '../../archive/keep-last.ts';
import type { Article } from '../../articles/article.ts';
import { analysePassage } from '../../evidence/analyse-passage.ts';
import { daysOf } from '../../questions/days-of.ts';
import { findTerms } from '../../text/find-terms.ts';

const LONGEST_APART_MS = 30 * 86_400_000;
// Names in two articles that appeared within weeks: this many, and this share of those of the one with fewer.
const FEWEST_SHARED = 2;
const LEAST_SHARE = 0.2;
const NO_NAME =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)days?$|^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/;

// Articles whose words are kept: more than one question reads.
const KEPT = 500;

const keptOf = keepLast(KEPT, (_: Article) => new Map<'terms' | 'names', ReadonlySet<string>>());

/** The terms of an article's headline, outlet and paragraphs. */
export function termsOf(article: Article, archive: Archive): ReadonlySet<string> {
  const kept = keptOf(article);
  const known = kept.get('terms');
  if (known) return known;
  const found = new Set(findTerms(`${article.title ?? ''} ${article.source ?? ''}`).map(({ term }) => term));
  for (const passage of archive.passagesOf(article))
    for (const { term } of analysePassage(passage).terms) found.add(term);
  kept.set('terms', found);
  return found;
}

/** Whether two articles report on one event: they appeared within weeks and share names. */
export function isSameStory(a: Article, b: Article, archive: Archive): boolean {
  if (a === b) return true;
  const [one, other] = [a, b].map((each) => daysOf(archive.published(each).value));
  if (!one || !other || Math.abs(Date.parse(one.from) - Date.parse(other.from)) > LONGEST_APART_MS)
    return false;
  const [few, many] = [namesOf(a, archive), namesOf(b, archive)].sort((x, y) => x.size - y.size);
  if (!few || !many) return false;
  const shared = [...few].filter((name) => many.has(name)).length;
  return shared >= FEWEST_SHARED && shared >= few.size * LEAST_SHARE;
}

/** The terms that an article writes with a capital within a sentence. */
function namesOf(article: Article, archive: Archive): ReadonlySet<string> {
  const kept = keptOf(article);
  const known = kept.get('names');
  if (known) return known;
  const found = new Set<string>();
  for (const passage of archive.passagesOf(article)) {
    const { terms: words, sentences } = analysePassage(passage);
    const starts = new Set(sentences.map(({ start }) => start));
    for (const { start, term, text } of words)
      if (!starts.has(start) && /\p{Lu}/u.test(passage.text.charAt(start)) && !NO_NAME.test(text))
        found.add(term);
  }
  kept.set('names', found);
  return found;
}

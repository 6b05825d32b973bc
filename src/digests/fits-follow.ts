import type { Archive } from '../archive/archive.ts';
import type { Article } from '../articles/article.ts';
import { analysePassage } from '../evidence/analyse-passage.ts';
import { findVariants } from '../questions/words/find-variants.ts';
import { findTerms } from '../text/find-terms.ts';
import { fold } from '../text/fold.ts';
import type { Follow } from './digest-request.ts';
import type { Sentence } from './read-sentences.ts';

/** What is followed, ready to be looked for. */
export interface Following {
  /** Whether an article is from a followed outlet, if any is, and on a followed topic or person, if any is. */
  readonly takes: (article: Article) => boolean;
  /** 1 for a sentence that says nothing of what is followed, more for one that does. */
  readonly favour: (sentence: Sentence) => number;
}

/** A word of a topic with what may stand for it. */
type Wanted = ReadonlySet<string>;

// An article that has a topic once, below its first paragraphs, only touches it.
const OPENING = 3;
const OFTEN = 2;
const FAVOUR = 2;

/** Looks for topics by their words, people by any spelling that the archive knows, outlets by name or host. */
export function findFollowed(follow: Follow, archive: Archive): Following {
  const topics = follow.topics.map(wantedOf).filter((topic) => topic.length > 0);
  const people = new Map<string, ReadonlySet<string>>();
  for (const name of follow.people) {
    for (const person of archive.people.find(name))
      people.set(`${person.type} ${person.name}`, new Set(person.citations));
  }
  const named = new Set([...people.values()].flatMap((citations) => [...citations]));
  const names = new Set(people.keys());

  const isFollowed = (article: Article) => {
    const passages = archive.passagesOf(article);
    return (
      passages.some(({ citation }) => named.has(citation)) ||
      topics.some((topic) => {
        const title = passages[0] ? analysePassage(passages[0]).title : new Set<string>();
        if (topic.every((word) => hasAny(word, title))) return true;
        const places = passages.flatMap((passage, at) => {
          const own = new Set(analysePassage(passage).terms.map(({ term }) => term));
          return topic.every((word) => hasAny(word, own) || hasAny(word, title)) &&
            topic.some((word) => hasAny(word, own))
            ? [at]
            : [];
        });
        return (places[0] ?? OPENING) < OPENING || places.length >= OFTEN;
      })
    );
  };
  return {
    takes: (article) =>
      (follow.outlets.length === 0 || follow.outlets.some((outlet) => isFrom(article, outlet))) &&
      ((follow.topics.length === 0 && follow.people.length === 0) || isFollowed(article)),
    favour: ({ passage, span, terms }) => {
      const speaks =
        topics.some((topic) => topic.every((word) => hasAny(word, terms))) ||
        (names.size > 0 &&
          archive
            .names(passage)
            .some(
              ({ type, name, start, end }) =>
                start >= span.start && end <= span.end && names.has(`${type} ${name}`),
            ));
      return speaks ? FAVOUR : 1;
    },
  };
}

function wantedOf(topic: string): Wanted[] {
  return findTerms(topic).map(
    ({ text, term }) => new Set([term, ...findVariants(text, term).map((variant) => variant.term)]),
  );
}

function hasAny(wanted: Wanted, terms: ReadonlySet<string>): boolean {
  for (const term of wanted) if (terms.has(term)) return true;
  return false;
}

/** Whether an article is from an outlet, by a part of its name or host. */
export function isFrom({ source, url }: Article, typed: string): boolean {
  const outlet = fold(typed).trim();
  const host = url !== null && URL.canParse(url) ? new URL(url).host : null;
  return [source, host].some((name) => name !== null && fold(name).includes(outlet));
}

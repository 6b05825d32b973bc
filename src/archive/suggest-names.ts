import type { Article } from '../articles/article.ts';
import type { Archive } from './archive.ts';
import { indexNames, type Named, type NameLookup, type Suggestion } from './name-lookup.ts';
import type { Person } from './people.ts';

const LIMIT = 25;
const LONGEST_TITLE = 100;

/** The names that somebody may be typing: persons first, then bodies and places together. */
export function suggestPeople(archive: Archive, typed: string, limit = LIMIT): Suggestion[] {
  return people(archive).suggest(typed, limit);
}

/** The names of those who can be quoted that somebody may be typing: persons first, then bodies. */
export function suggestSpeakers(archive: Archive, typed: string, limit = LIMIT): Suggestion[] {
  return speakers(archive).suggest(typed, limit);
}

/** The outlets that somebody may be typing, by name or by the host of their articles. */
export function suggestOutlets(archive: Archive, typed: string, limit = LIMIT): Suggestion[] {
  return outlets(archive).suggest(typed, limit);
}

/** The articles whose headline (id, where there is none) somebody may be typing; the value is the article's id. */
export function suggestArticles(archive: Archive, typed: string, limit = LIMIT): Suggestion[] {
  return articles(archive).suggest(typed, limit);
}

const people = oncePerArchive(({ people }) => people.all.map(asNamed));

const speakers = oncePerArchive(({ people }) =>
  people.all.filter(({ type }) => type !== 'place').map(asNamed),
);

const outlets = oncePerArchive((archive) => {
  const found = new Map<string, { passages: number; hosts: Set<string> }>();
  for (const article of archive.articles) {
    if (article.source === null) continue;
    const outlet = found.get(article.source) ?? { passages: 0, hosts: new Set() };
    outlet.passages += archive.passagesOf(article).length;
    if (article.url !== null && URL.canParse(article.url)) outlet.hosts.add(new URL(article.url).host);
    found.set(article.source, outlet);
  }
  return [...found].map(
    ([name, { passages, hosts }]): Named => ({ name, value: name, passages, aliases: [...hosts], group: 0 }),
  );
});

const articles = oncePerArchive((archive) => {
  const titles = new Map<string, number>();
  for (const article of archive.articles) {
    const title = titleOf(article);
    titles.set(title, (titles.get(title) ?? 0) + 1);
  }
  return archive.articles.map((article): Named => {
    const title = titleOf(article);
    const isAlone = titles.get(title) === 1;
    return {
      name: isAlone ? title : `${cut(title, LONGEST_TITLE - article.id.length - 3)} · ${article.id}`,
      value: article.id,
      passages: archive.passagesOf(article).length,
      aliases: [article.title ?? '', article.id],
      group: 0,
    };
  });
});

/** A look-up made when it is first asked for, and kept for as long as its archive is. */
function oncePerArchive(namesIn: (archive: Archive) => readonly Named[]): (archive: Archive) => NameLookup {
  const made = new WeakMap<Archive, NameLookup>();
  return (archive) => {
    const known = made.get(archive) ?? indexNames(namesIn(archive));
    made.set(archive, known);
    return known;
  };
}

const GROUPS = { person: 0, organisation: 1, place: 1 } as const;

function asNamed({ name, type, spellings, citations }: Person): Named {
  return { name, value: name, passages: citations.length, aliases: spellings.slice(1), group: GROUPS[type] };
}

function titleOf({ title, id }: Article): string {
  return title === null || title.trim() === '' ? id : cut(title, LONGEST_TITLE);
}

function cut(title: string, most: number): string {
  if (title.length <= most) return title;
  return `${title.slice(0, Math.max(0, most - 1)).replace(/[\s,;:–—-]+\S*$/u, '')}…`;
}

import type { NameType } from '../annotations/annotation.ts';
import { fold } from '../text/fold.ts';
import type { ArticleMentions, Mention } from './article-mentions.ts';
import { nameKey } from './name-key.ts';
import type { People, Person, RoleFact } from './people.ts';

interface Group {
  readonly type: NameType;
  readonly spellings: Map<string, number>;
  readonly roles: RoleFact[];
  readonly citations: string[];
}

/** Who is who, from what each article says of names; the same whatever the order of the articles. */
export async function buildPeople(
  given: readonly ArticleMentions[],
  breathe: () => Promise<void> = async () => {},
): Promise<People> {
  const articles = [...given].sort((a, b) => (a.articleId < b.articleId ? -1 : 1));
  const groups = new Map<string, Group>();
  const where = new Map<string, string>();
  const bySurname = new Map<string, Set<string>>();
  const surnameOf = (name: string) => nameKey(name).split(' ').at(-1) ?? '';
  for (const { mentions } of articles) {
    for (const { name, type } of mentions) {
      if (type !== 'person' || !name.includes(' ')) continue;
      const key = nameKey(name);
      bySurname.set(surnameOf(name), (bySurname.get(surnameOf(name)) ?? new Set()).add(key));
    }
    await breathe();
  }
  for (const { articleId, mentions } of articles) {
    for (const mention of mentions) {
      const key = groupKey(mention, bySurname);
      const group: Group = groups.get(key) ?? {
        type: mention.type,
        spellings: new Map(),
        roles: [],
        citations: [],
      };
      groups.set(key, group);
      for (const [spelling, count] of Object.entries(mention.spellings))
        group.spellings.set(spelling, (group.spellings.get(spelling) ?? 0) + count);
      group.roles.push(...mention.roles);
      group.citations.push(...mention.citations);
      where.set(`${articleId}\0${mention.name}`, key);
    }
    await breathe();
  }
  const people = new Map([...groups].map(([key, group]) => [key, personOf(group)]));
  const all = [...people.values()].sort(
    (a, b) => b.citations.length - a.citations.length || (a.name < b.name ? -1 : 1),
  );
  return {
    all,
    find: finder(all),
    canonical: (articleId, name) => people.get(where.get(`${articleId}\0${name}`) ?? '')?.name ?? name,
  };
}

function groupKey({ name, type }: Mention, bySurname: ReadonlyMap<string, ReadonlySet<string>>): string {
  const key = nameKey(name);
  if (type !== 'person' || name.includes(' ')) return `${type} ${key}`;
  const full = bySurname.get(key);
  return full?.size === 1 ? `person ${[...full][0]}` : `person ${key}`;
}

function personOf({ type, spellings, roles, citations }: Group): Person {
  const ranked = [...spellings].sort(
    (a, b) =>
      b[0].split(' ').length - a[0].split(' ').length ||
      accents(b[0]) - accents(a[0]) ||
      b[1] - a[1] ||
      (a[0] < b[0] ? -1 : 1),
  );
  return {
    name: ranked[0]?.[0] ?? '',
    type,
    spellings: ranked.map(([spelling]) => spelling),
    roles,
    citations: [...new Set(citations)],
  };
}

function accents(name: string): number {
  return name.normalize('NFD').replace(/\P{M}/gu, '').length;
}

function finder(all: readonly Person[]): (name: string) => readonly Person[] {
  const byKey = new Map<string, Person[]>();
  const put = (key: string, person: Person) => {
    const list = byKey.get(key) ?? [];
    if (!list.includes(person)) list.push(person);
    byKey.set(key, list);
  };
  for (const person of all) {
    for (const spelling of person.spellings) {
      const key = nameKey(spelling);
      put(key, person);
      if (person.type === 'person') put(key.split(' ').at(-1) ?? key, person);
    }
  }
  return (name) => {
    const key = nameKey(fold(name));
    if (key.length < 2) return [];
    const exact = byKey.get(key) ?? byKey.get(key.split(' ').at(-1) ?? '');
    if (exact && (byKey.has(key) || key.split(' ').length > 1)) return exact;
    return byKey.get(key) ?? [];
  };
}

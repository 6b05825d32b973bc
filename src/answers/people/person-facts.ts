import type { Archive } from '../../archive/archive.ts';
import type { Person } from '../../archive/people.ts';
import { fold } from '../../text/fold.ts';
import { dateWords, dayWords } from '../events/date-words.ts';

const MOST_SPELLINGS = 6;
const MOST_ROLES = 4;
const MOST_COMPANY = 3;
// Passages of a much-named person that are looked through for whom they stand beside.
const READ = 200;

/** How else somebody is written, the roles that articles give and when, and with whom most and when; null: none of it. */
export function factsOn(person: Person, archive: Archive): string | null {
  const facts = [spellingsOf(person), rolesOf(person, archive), companyOf(person, archive)];
  return facts.filter((fact) => fact !== null).join('; ') || null;
}

function spellingsOf({ name, spellings }: Person): string | null {
  const others = spellings.filter((spelling) => spelling !== name);
  return others.length > 0 ? `also written ${others.slice(0, MOST_SPELLINGS).join(', ')}` : null;
}

/** The role that says most of who somebody is: none that only says whose they are, "his Russian counterpart". */
export function mainRole({ roles }: Person): string | null {
  return roles.find(({ role }) => !isRelative(role))?.role ?? null;
}

// Takes "his Russian counterpart", "daughter"; refuses "the daughter company's chairman", "mother superior of".
const RELATIVE =
  /^(?:his|her|its|their|whose)\b|\b(?:counterpart|colleague|successor|predecessor|rival|opponent|friend|guest|host|son|daughter|mother|father|brother|sister|wife|husband|cousin|uncle|aunt|nephew|niece)(?:$| of the )/iu;

function isRelative(role: string): boolean {
  return RELATIVE.test(role);
}

/** Roles in the order of the days on which articles give them, an undated one last; each with its first and last day. */
function rolesOf({ roles }: Person, archive: Archive): string | null {
  const told = new Map<string, { role: string; first: string | null; last: string | null }>();
  for (const { role, citation } of roles) {
    if (isRelative(role)) continue;
    const date = dateOf(citation, archive);
    const known = told.get(fold(role));
    if (!known) told.set(fold(role), { role, first: date, last: date });
    else if (date !== null) {
      if (known.first === null || date < known.first) known.first = date;
      if (known.last === null || date > known.last) known.last = date;
    }
  }
  const dated = [...told.values()];
  dated.sort((a, b) => compare(a.first ?? '9', b.first ?? '9') || compare(a.role, b.role));
  const shown = dated.slice(-MOST_ROLES).map(({ role, first, last }) => withDates(role, first, last));
  return shown.length > 0 ? `called ${shown.join(', ')}` : null;
}

/** The persons named in most of the same passages, with the last day of them. */
function companyOf(person: Person, archive: Archive): string | null {
  const beside = new Map<string, { passages: number; last: string | null }>();
  for (const citation of person.citations.slice(0, READ)) {
    const passage = archive.find(citation);
    if (!passage) continue;
    const date = archive.published(passage.article).value;
    const names = new Set(
      archive
        .names(passage)
        .flatMap(({ type, name }) => (type === 'person' && name !== person.name ? [name] : [])),
    );
    for (const name of names) {
      const known = beside.get(name) ?? { passages: 0, last: null };
      known.passages++;
      if (date !== null && date > (known.last ?? '')) known.last = date;
      beside.set(name, known);
    }
  }
  const most = [...beside].sort(([a, x], [b, y]) => y.passages - x.passages || compare(a, b));
  if (most.length === 0) return null;
  return `named with ${most
    .slice(0, MOST_COMPANY)
    .map(([name, { last }]) => withDate(name, last))
    .join(', ')}`;
}

function withDate(words: string, date: string | null): string {
  return date === null ? words : `${words} (${showDate(date)})`;
}

function withDates(words: string, first: string | null, last: string | null): string {
  if (first === null || last === null || first === last) return withDate(words, first);
  return `${words} (${showDate(first)} to ${showDate(last)})`;
}

function showDate(date: string): string {
  return /^\d{4}-\d\d-\d\d$/.test(date) ? dayWords(date) : (dateWords(date) ?? date);
}

function dateOf(citation: string, archive: Archive): string | null {
  const passage = archive.find(citation);
  return passage ? archive.published(passage.article).value : null;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

import { COUNTRY_NAMES, DEMONYMS } from '../../annotations/names/countries.ts';
import type { Archive } from '../../archive/archive.ts';
import type { Passage } from '../../passages/passage.ts';
import type { Question } from '../../questions/question.ts';
import { fold } from '../../text/fold.ts';
import type { Span } from '../../text/span.ts';
import { type AskedRole, findRole } from './asked-role.ts';

// The foreign minister of another country is named in the same sentence as often as not.
const OF_NATION = 1.4;
/** The fit of an office that is another country's. */
export const OTHER_NATION = 0.3;
// Of what country is not told.
const UNTOLD = 0.6;
const LONGEST_NAME = 3;
// Passages of somebody much named that are looked through for "the Norwegian president".
const READ = 100;
const OF = /^ of (?:the )?\p{Lu}[\p{L}-]*/u;
const BEFORE = /\p{Lu}[\p{L}-]*(?:['’]s?)? $/u;

const countries = new Map(
  [...COUNTRY_NAMES, ...DEMONYMS].flatMap(([word, country]) =>
    country === null ? [] : [[fold(word), country] as const],
  ),
);

/**
 * How well the country that somebody's office is of fits a question that names one: by the role written with the name,
 * by that which other articles give, or by the words around it. The places are those that the text gives with the name, "Ann Lee of Norland".
 */
export function nationFit(
  question: Question,
  asked: AskedRole,
  found: { readonly name: string; readonly role?: { readonly text: string } | undefined },
  places: readonly string[],
  around: string,
  { article }: Passage,
  archive: Archive,
): number {
  // "Putin's foreign minister" is that of Putin's country.
  const others = question.people.flatMap(({ person: { roles } }) => roles.map(({ role }) => role));
  const wanted = countriesIn([question.text, ...others].join('; '));
  const named = question.people.filter(({ person }) => person.type !== 'person');
  if (places.some((place) => named.some(({ person }) => person.name === place))) return OF_NATION;
  if (places.length > 0 && named.length > 0) return OTHER_NATION;
  if (wanted.size === 0) return 1;
  const here = countriesIn(found.role?.text ?? '');
  const told = here.size > 0 ? here : countriesOf(found.name, asked, article.id, archive);
  const own =
    told.size > 0 ? told : new Set(findRole(around, asked).flatMap((role) => [...countriesAt(around, role)]));
  if (own.size === 0) return UNTOLD;
  return [...own].some((country) => wanted.has(country)) ? OF_NATION : OTHER_NATION;
}

/** The countries that articles give with somebody's roles of the kind asked for, or with that office where they name no other. */
function countriesOf(name: string, asked: AskedRole, article: string, archive: Archive): Set<string> {
  const canonical = archive.people.canonical(article, name);
  const person = archive.people.find(canonical).find((each) => each.name === canonical);
  const roles =
    person?.roles.map(({ role }) => role).filter((role) => findRole(role, asked).length > 0) ?? [];
  const told = roles.flatMap((role) => [...countriesIn(role)]);
  if (told.length > 0 || roles.length === 0) return new Set(told);
  const texts = person?.citations.slice(0, READ).map((citation) => archive.find(citation)?.text ?? '') ?? [];
  return new Set(
    texts.flatMap((text) => findRole(text, asked).flatMap((role) => [...countriesAt(text, role)])),
  );
}

/** Those of an office that a text gives without a name: "the Norwegian president", "the president of Norway". */
function countriesAt(text: string, { start, end }: Span): Set<string> {
  const [of = ''] = OF.exec(text.slice(end)) ?? [];
  if (/^ \p{Lu}/u.test(text.slice(end + of.length))) return new Set();
  return countriesIn(`${BEFORE.exec(text.slice(0, start))?.[0] ?? ''} ${of}`);
}

/** The countries that words name, by their names or their people's. */
function countriesIn(text: string): Set<string> {
  const words = text
    .split(/[^\p{L}\p{N}.-]+|(?<=\p{L})-(?=\p{Lu})/u)
    .map((word) => fold(word).replace(/\.$|['’]s?$/, ''));
  const found = new Set<string>();
  for (let from = 0; from < words.length; from++)
    for (let length = 1; length <= LONGEST_NAME; length++) {
      const country = countries.get(words.slice(from, from + length).join(' '));
      if (country) found.add(country);
    }
  return found;
}

import type { NameType } from '../../../src/annotations/annotation.ts';
import { COUNTRY_NAMES } from '../../../src/annotations/names/countries.ts';
import { GIVEN_NAMES } from '../../../src/annotations/names/given-names.ts';
import { LARGE_CITIES } from '../../../src/annotations/names/large-cities.ts';
import { ORDINARY_WORDS } from '../../../src/annotations/names/ordinary-words.ts';
import { SURNAMES } from '../../../src/annotations/names/surnames.ts';
import type { LabelledName, LabelledParagraph, LabelledText } from './labelled.ts';
import { makeRandom } from './learn-tagger.ts';
import { TABLES } from './table-templates.ts';

const DAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');
const MONTHS = 'January March April May June July August October December'.split(' ');
const CLUB_TAILS = 'United City Rovers FC Athletic Town Wanderers Albion Rangers County'.split(' ');
const CLUB_HEADS = 'FC F.C. AC Sporting Dinamo Racing Real Atletico Deportivo Union'.split(' ');
const TEAM_NAMES =
  'Tigers Lions Eagles Bears Hawks Bulls Giants Kings Sharks Wolves Pirates Royals Rockets Blues'.split(' ');
const BODY_TAILS =
  'Bank Group Corp Holdings Securities Airlines Motors Industries Institute Association Steel Brothers Energy Telecom'.split(
    ' ',
  );
const OFFICES =
  'Transport|Health|Finance|the Interior|Education|Trade and Industry|Defence|Foreign Affairs|Public Works'.split(
    '|',
  );
const PARTICLES = ['van', 'de', 'von', 'al', 'di', 'van der', 'dos'];
// In how many names the parts are of nobody's: no list knows them.
const UNKNOWN_SHARE = 0.5;

/** So many texts of tables and reports with invented names, the same every time. */
export function inventTables(count: number): LabelledText[] {
  const random = makeRandom(7);
  const texts: LabelledText[] = [];
  for (let at = 0; at < count; at++)
    texts.push({ id: `table ${at}`, paragraphs: inventText(TABLES[at % TABLES.length] as string, random) });
  return texts;
}

function inventText(template: string, random: () => number): LabelledParagraph[] {
  const people = Array.from({ length: 24 }, () => makePerson(random));
  const teams = Array.from({ length: 8 }, () => makeTeam(random));
  const tight = random() < 0.5;
  const fills = new Map<string, () => [NameType | null, string]>([
    ['P', () => ['person', pick(people, random).full]],
    ['S', () => ['person', pick(people, random).surname]],
    ['I', () => ['person', `${makeInitials(random)} ${pick(people, random).surname}`]],
    ['B', () => ['organisation', makeBody(random)]],
    ['V', () => ['organisation', makeCar(random)]],
    ['T', () => ['organisation', pick(teams, random)]],
    ['TT', () => ['organisation', pick(teams, random).toUpperCase()]],
    ['L', () => ['place', pick(COUNTRIES, random)]],
    ['C', () => ['place', makeCity(random)]],
    ['CC', () => ['place', makeCity(random).toUpperCase()]],
    ['M', () => ['organisation', `Ministry of ${pick(OFFICES, random)}`]],
    ['n', () => [null, String(Math.floor(random() ** 2 * 120))]],
    [
      't',
      () => [
        null,
        `${1 + Math.floor(random() * 9)}:${10 + Math.floor(random() * 50)}.${Math.floor(random() * 90)}`,
      ],
    ],
    ['r', () => [null, `${Math.floor(random() * 5)}-${Math.floor(random() * 4)}`]],
    ['d', () => [null, pick(DAYS, random)]],
    ['D', () => [null, makeDate(random)]],
  ]);
  const paragraphs: LabelledParagraph[] = [];
  for (const line of template.split('\n')) {
    const times = line.startsWith('+ ') ? 2 + Math.floor(random() * 5) : 1;
    for (let at = 0; at < times; at++) paragraphs.push(fillLine(line.replace(/^\+ /, ''), fills, tight));
  }
  return paragraphs;
}

function fillLine(
  line: string,
  fills: ReadonlyMap<string, () => [NameType | null, string]>,
  tight: boolean,
): LabelledParagraph {
  // A headline in capitals shouts its names too.
  const shout = line.includes('{') && !/\p{Ll}/u.test(line.replaceAll(/\{\w+\}/g, ''));
  let text = '';
  const names: LabelledName[] = [];
  for (const part of line.split(/(\{\w+\})/)) {
    const fill = fills.get(/^\{(\w+)\}$/.exec(part)?.[1] ?? '');
    if (fill === undefined) {
      text += tight ? tighten(part) : part;
      continue;
    }
    const [type, words] = fill();
    const written = shout && /[A-Z]{3}/.test(line.replaceAll(/\{\w+\}/g, '')) ? words.toUpperCase() : words;
    if (tight && /^(?:[,.;:)]|'s)/.test(written)) text = text.trimEnd();
    if (type !== null) names.push({ start: text.length, end: text.length + written.length, type });
    text += written;
  }
  return { text, names };
}

function tighten(part: string): string {
  return part
    .replaceAll(/ (?=[,.;:)]|'s )/g, '')
    .replaceAll(/([(]) /g, '$1')
    .replaceAll(/" (\w)/g, '"$1');
}

function pick<T>(list: readonly T[], random: () => number): T {
  return list[Math.floor(random() * list.length)] as T;
}

const COUNTRIES: readonly string[] = [...COUNTRY_NAMES.keys()].filter((name) =>
  /^[\p{Lu}][\p{L}. ]{1,14}$/u.test(name),
);
const CITIES: readonly string[] = [...LARGE_CITIES].filter((name) =>
  /^\p{Lu}[\p{Ll}]+(?: \p{Lu}\p{Ll}+)?$/u.test(name),
);
const GIVEN: readonly string[] = [...GIVEN_NAMES].filter((name) => !ORDINARY_WORDS.has(name));
const FAMILY: readonly string[] = [...SURNAMES];

function makePerson(random: () => number): { full: string; surname: string } {
  const surname = makeSurname(random);
  const given = makeWord(GIVEN, random);
  const form = random();
  if (form < 0.07) return { full: `${makeInitials(random)} ${surname}`, surname };
  if (form < 0.13) return { full: `${surname} ${given}-${makeWord(GIVEN, random).toLowerCase()}`, surname };
  if (form < 0.18) return { full: `${given} ${pick(PARTICLES, random)} ${surname}`, surname };
  if (form < 0.23) return { full: `${given} ${makeInitial(random)} ${surname}`, surname };
  if (form < 0.28) return { full: `${given} ${makeWord(GIVEN, random)} ${surname}`, surname };
  return { full: `${given} ${surname}`, surname };
}

function makeSurname(random: () => number): string {
  const word = makeWord(FAMILY, random);
  const form = random();
  if (form < 0.04) return `Mc${word}`;
  if (form < 0.06) return `O'${word}`;
  if (form < 0.09) return `${word}-${makeWord(FAMILY, random)}`;
  return word;
}

/** A word of the list, or one with the beginning of one and the end of another. */
function makeWord(list: readonly string[], random: () => number): string {
  let word = pick(list, random);
  if (random() < UNKNOWN_SHARE) {
    const other = pick(list, random);
    word = word.slice(0, Math.ceil(word.length / 2)) + other.slice(Math.floor(other.length / 2));
  }
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function makeInitial(random: () => number): string {
  return `${pick([...'ABCDEFGHJKLMNPRSTW'], random)}.`;
}

function makeInitials(random: () => number): string {
  const first = makeInitial(random);
  return random() < 0.3 ? `${first}${makeInitial(random)}` : first;
}

function makeCity(random: () => number): string {
  return random() < 0.6
    ? pick(CITIES, random)
    : makeWord(
        CITIES.map((name) => name.toLowerCase().split(' ')[0] as string),
        random,
      );
}

function makeTeam(random: () => number): string {
  const city = makeCity(random);
  const form = random();
  if (form < 0.35) return city;
  if (form < 0.45) return `${pick(CLUB_HEADS, random)} ${city}`;
  if (form < 0.55) return `${makeWord(FAMILY, random)} ${city}`;
  if (form < 0.75) return `${city} ${pick(CLUB_TAILS, random)}`;
  return form < 0.85 ? `${city} ${pick(TEAM_NAMES, random)}` : pick(TEAM_NAMES, random);
}

/** What carries a driver or pays a rider. */
function makeCar(random: () => number): string {
  const make = makeWord(FAMILY, random);
  return random() < 0.3 ? `${make} ${makeWord(FAMILY, random)}` : make;
}

function makeBody(random: () => number): string {
  const form = random();
  if (form < 0.25) return `${makeCity(random)} ${pick(BODY_TAILS, random)}`;
  if (form < 0.5) return `${makeWord(FAMILY, random)} ${pick(BODY_TAILS, random)}`;
  if (form < 0.65) return `National ${pick(BODY_TAILS, random)} of ${pick(COUNTRIES, random)}`;
  if (form < 0.8) return `${makeWord(FAMILY, random)} & ${makeWord(FAMILY, random)}`;
  return Array.from({ length: 3 + Math.floor(random() * 2) }, () =>
    pick([...'ABCDEFGIKLMNOPRSTU'], random),
  ).join('');
}

function makeDate(random: () => number): string {
  const day = 1 + Math.floor(random() * 28);
  const year = 1990 + Math.floor(random() * 34);
  const month = Math.floor(random() * MONTHS.length);
  return random() < 0.5
    ? `${year}-${String(month + 1).padStart(2, '0')}-${String(day).padStart(2, '0')}`
    : `${day} ${MONTHS[month]} ${year}`;
}

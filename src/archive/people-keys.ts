import { DEMONYMS } from '../annotations/names/countries.ts';
import { TITLE_MODIFIERS, TITLE_WORDS } from '../annotations/names/cue-words.ts';
import { fold } from '../text/fold.ts';

const CYRILLIC: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'а a б b в v г g ґ g д d е e ё e є e ж zh з z и i і i ї i й i к k л l м m н n о o п p р r с s т t у u ў u ф f х kh ' +
    'ц ts ч ch ш sh щ shch ъ - ы i ь - э e ю iu я ia'
  )
    .split(' ')
    .reduce<[string, string][]>((pairs, part, i, all) => {
      if (i % 2 === 0) pairs.push([part, all[i + 1] === '-' ? '' : (all[i + 1] as string)]);
      return pairs;
    }, []),
);

/** The words of a name, folded, in Latin letters. */
export function nameWords(name: string): string[] {
  return fold(
    name
      .normalize('NFC')
      .toLowerCase()
      .replace(/[а-яёєіїґў]/gu, (letter) => CYRILLIC[letter] ?? letter),
  )
    .replaceAll("'", '')
    .replace(/\babd[ -]?[aeu][a-z][ -]?(?=[a-z]{3})/g, 'abdel')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

const SUFFIXES: ReadonlySet<string> = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

/**
 * A word's spelling-proof key: "Sergey" and "Sergei", "Riabkov" and "Ryabkov", "Tareck" and "Tarek" have one. Only what
 * ways of writing other alphabets in Latin letters differ in is levelled.
 */
export function wordKey(word: string): string {
  if (SUFFIXES.has(word)) return word;
  return word
    .replace(/ck/g, 'k')
    .replace(/(?:iy|yy|ey|ij|yj|ii)/g, 'i')
    .replace(/y/g, 'i')
    .replace(/ii/g, 'i')
    .replace(/([^eo])\1/gu, '$1');
}

/** The consonants of a word's key: alike for words that a slip in the vowels parts. */
export function skeleton(key: string): string {
  return key.charAt(0) + key.slice(1).replace(/[aeiou]/g, '');
}

/**
 * What a word's key sounds like, alike for more ways of writing other alphabets: "Kuznetsov" and "Kuznetzoff", "Khatib"
 * and "Khateeb". Surnames that agree in it alone are often others; given names must agree as well.
 */
export function soundKey(key: string): string {
  return key
    .replace(/(?<=[oe])f$/, 'v')
    .replace(/^ie/, 'e')
    .replace(/(?<=.)([ou])e(?=.)/g, '$1')
    .replace(/qu/g, 'kv')
    .replace(/z(?=[kq])/g, 's')
    .replace(/w/g, 'v')
    .replace(/tch|cz/g, 'ch')
    .replace(/sch|sz/g, 'sh')
    .replace(/(?:tz|cz)/g, 'ts')
    .replace(/dzh|dj|zh/g, 'j')
    .replace(/kh/g, 'h')
    .replace(/th/g, 't')
    .replace(/ou|oo/g, 'u')
    .replace(/ee/g, 'i')
    .replace(/ph/g, 'f')
    .replace(/x/g, 'ks')
    .replace(/q|c(?!h)/g, 'k')
    .replace(/(\p{L})\1/gu, '$1');
}

/** All of a name but the given name as one word that sounds so, articles left out: "van der Berg", "Vanderberg". */
export function soundOfRest(words: readonly string[]): string {
  const rest = words.slice(1);
  const named = rest.filter((word, at) => at === rest.length - 1 || !ARTICLES.has(word));
  return soundKey(named.join(''));
}

const ARTICLES: ReadonlySet<string> = new Set(['al', 'el', 'ul', 'ad', 'as', 'ar']);

/** A personal name taken apart; all but `suffix` and `first` are keys. */
export interface NameParts {
  readonly words: readonly string[];
  /** The first word as folded, where there is more than one; `given` is its key. */
  readonly first: string;
  readonly given: string;
  readonly surname: string;
  readonly middle: readonly string[];
  readonly suffix: string;
}

const PARTICLES: ReadonlySet<string> = new Set(
  'de da do dos das del della di la le van von der den ten ter bin ibn al el abu af'.split(' '),
);

/** Given name, surname and the rest; a lone word is a surname. */
export function nameParts(words: readonly string[]): NameParts {
  let end = words.length;
  let suffix = '';
  if (end > 1 && SUFFIXES.has(words[end - 1] as string)) suffix = words[--end] as string;
  const keys = words.slice(0, end).map(wordKey);
  const surname = keys[end - 1] ?? '';
  if (end < 2) return { words: keys, first: '', given: '', surname, middle: [], suffix };
  const middle = keys.slice(1, end - 1).filter((key) => !PARTICLES.has(key));
  return { words: keys, first: words[0] as string, given: keys[0] as string, surname, middle, suffix };
}

/** The words of a name as somebody typed it, without the titles in front. */
export function typedWords(name: string): string[] {
  const words = nameWords(name.replace(/['’]s$/u, ''));
  let start = 0;
  while (start < words.length - 1 && isBefore(words[start] as string)) start++;
  return words.slice(start);
}

const NATIONALITIES: ReadonlySet<string> = new Set([...DEMONYMS.keys()].map(fold));
const SMALL: ReadonlySet<string> = new Set(['the', 'a', 'an', 'of']);

function isBefore(word: string): boolean {
  return TITLE_WORDS.has(word) || TITLE_MODIFIERS.has(word) || NATIONALITIES.has(word) || SMALL.has(word);
}

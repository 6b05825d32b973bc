import { CALENDAR, NEVER_NAMES, SMALL_TITLES, TITLE_WORDS } from './cue-words.ts';
import { foldWord } from './fold-word.ts';
import { GIVEN_NAMES } from './given-names.ts';
import { ORDINARY_WORDS } from './ordinary-words.ts';
import { SURNAMES } from './surnames.ts';
import type { WordFacts } from './tagger/word-facts.ts';

/** A word with what its writing says wherever it stands. */
export interface Word {
  readonly text: string;
  /** In lower case, points of an abbreviation dropped. */
  readonly low: string;
  /** `low` without accents. */
  readonly folded: string;
  /** capital: "Maduro"; caps: "OPEC"; initial: "J."; lower; number. */
  readonly shape: 'capital' | 'caps' | 'initial' | 'lower' | 'number';
  /** Whether it is a well-known given name, a surname, a word of everyday language. */
  readonly given: boolean;
  readonly surname: boolean;
  readonly ordinary: boolean;
  /** Whether it belongs to the calendar, or never to a name. */
  readonly calendar: boolean;
  readonly never: boolean;
  /** Whether it is a title or ends in one: "minister", "vice-president". */
  readonly title: boolean;
  /** Whether it stands for one person: "she", "himself". */
  readonly pronoun: boolean;
  /** hyphen: "Sung-ho", "Jong-un"; particle: "Amir-ul-Haq". */
  readonly joined: 'hyphen' | 'particle' | null;
  readonly latin: boolean;
  /** What the tagger makes of it, once asked. */
  facts: WordFacts | null;
}

// Each word has one place here, and the last one read there is kept: enough for the words that come again.
const PLACES = 1 << 16;
const kept: (Word | undefined)[] = new Array(PLACES).fill(undefined);

// Takes "volcanologist", "oceanographer", "paediatrician"; refuses "list".
const PROFESSION = /^\p{L}{3,}(?:ologist|ographer|trician)$/u;

const PRONOUNS: ReadonlySet<string> = new Set(['he', 'she', 'him', 'his', 'her', 'himself', 'herself']);

// Takes "MPs", "CEOs"; refuses "Ms".
const SHORT_PLURAL = /^\p{Lu}{2,}s$/u;

/** The word that stands at [start, end) of a text, read once for as long as it is kept. */
export function readWord(text: string, start: number, end: number): Word {
  let hash = end - start;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  const place = (hash ^ (hash >>> 15)) & (PLACES - 1);
  const known = kept[place];
  if (known !== undefined && isWrittenAt(known.text, text, start, end)) return known;
  const word = describe(text.slice(start, end));
  kept[place] = word;
  return word;
}

function isWrittenAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at++)
    if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}

function describe(text: string): Word {
  const small = text.toLowerCase();
  const low = small.includes('.') ? small.replaceAll('.', '') : small;
  const folded = foldWord(low);
  return {
    text,
    low,
    folded,
    shape: shapeOf(text, low),
    given: GIVEN_NAMES.has(folded),
    surname: SURNAMES.has(folded),
    ordinary: ORDINARY_WORDS.has(low),
    calendar: CALENDAR.has(low),
    never: NEVER_NAMES.has(low),
    title:
      TITLE_WORDS.has(low.slice(low.lastIndexOf('-') + 1)) ||
      TITLE_WORDS.has(low) ||
      (text === low && SMALL_TITLES.has(low)) ||
      PROFESSION.test(low) ||
      (low.endsWith('s') && SHORT_PLURAL.test(text) && TITLE_WORDS.has(low.slice(0, -1))),
    pronoun: PRONOUNS.has(low),
    joined: joinOf(text),
    latin: LATIN.test(text),
    facts: null,
  };
}

// "Sung-ho", "Jong-un"; not "Rolls-Royce".
const INNER_HYPHEN = /^\p{Lu}\p{Ll}+[-‑]\p{Ll}+$/u;
// "Amir-ul-Haq", "Abd-el-Karim"; not "Stratford-upon-Avon".
const INNER_PARTICLE = /^\p{Lu}\p{Ll}+[-‑](?:[aeu]l|u[drsz]|bin)[-‑]\p{Lu}\p{Ll}+$/u;
const LATIN = /^\p{Script=Latin}/u;

function joinOf(text: string): Word['joined'] {
  return INNER_HYPHEN.test(text) && !isCompound(text)
    ? 'hyphen'
    : INNER_PARTICLE.test(text)
      ? 'particle'
      : null;
}

/** "Award-winning": words of the language joined. */
function isCompound(text: string): boolean {
  const [head = '', tail = ''] = text.toLowerCase().split(/[-‑]/);
  return ORDINARY_WORDS.has(head) && ORDINARY_WORDS.has(tail);
}

// "Russian-made", "Covid-19"; not "Kwok-hung", whose second half is short or unknown.
const MADE_OF_NAME =
  /[-‑](?:made|based|backed|led|born|owned|style|like|held|controlled|built|speaking|sponsored|run|era|wide|bound|trained|educated|funded|occupied|dominated|friendly|listed|related|ridden|area|19)$/iu;
// "Lowmark-ruled", "London-registered"; not "Al-Rashed".
const DONE_BY_NAME = /[-‑]\p{Ll}{2,}ed$/u;

function shapeOf(word: string, low: string): Word['shape'] {
  const first = word.charCodeAt(0);
  if (first >= 48 && first <= 57) return 'number';
  if (word === low) return 'lower';
  const head = word.charAt(0);
  if (head === head.toLowerCase()) return 'lower';
  if (word.length < 4 && word.endsWith('.') && !word.startsWith('.')) return 'initial';
  if (word.length === 1) return 'initial';
  // "Russian-made", "London-based": words about a name.
  if (word.includes('-') || word.includes('‑'))
    if (MADE_OF_NAME.test(word) || DONE_BY_NAME.test(word)) return 'lower';
  if (word === word.toUpperCase()) return 'caps';
  return 'capital';
}

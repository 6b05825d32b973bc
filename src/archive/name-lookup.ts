import { findNearWords } from './near-words.ts';
import { nameWords, typedWords } from './people-keys.ts';

/** Something that can be chosen by its name. */
export interface Named {
  /** As shown. */
  readonly name: string;
  /** What is sent once it is chosen. */
  readonly value: string;
  readonly passages: number;
  /** Other spellings and names. */
  readonly aliases: readonly string[];
  /** Names of a lower group come first, but for one that is just what was typed and those that are only near. */
  readonly group: number;
}

/** One name offered while somebody types. */
export interface Suggestion {
  readonly name: string;
  readonly value: string;
  /** How many passages stand behind it. */
  readonly passages: number;
}

/** Names looked up by what was typed of them so far. */
export interface NameLookup {
  /** The names that fit best, at most `limit`, none twice; the commonest for an empty text. */
  suggest(typed: string, limit: number): Suggestion[];
}

// Discord takes no more for the name and the value of a choice.
const LONGEST = 100;
const MOST_WORDS = 8;
// Nobody types a headline in one word.
const MOST_JOINED = 4;
// All slips of a name together.
const MOST_SLIPS = 2;

// How a name fits, best first.
const WHOLE = 0;
const BEGINS = 1;
const WORDS_BEGIN = 2;
const ALIAS = 3;
const NEAR = 4;
const WAYS = NEAR + MOST_SLIPS + 1;

/** Words with how many slips part each from what was typed. */
interface WordSet {
  /** Those with the fewest slips first. */
  readonly numbers: readonly number[];
  /** By the number of the word; `NONE` for those that are not of the set. */
  readonly slips: Uint8Array;
}

interface Entry extends Named {
  /** Its words with a blank between. */
  readonly key: string;
  /** Numbers of its words. */
  readonly own: readonly number[];
  /** Numbers of its words and those of its aliases. */
  readonly all: readonly number[];
}

const NONE = 255;

/**
 * The names ready to be looked up. A name fits where its words, in whatever order, begin with the words typed: first the
 * names that are or begin with the whole of it, then those that have the words anywhere, then those that have them in
 * another spelling, and last those that are a slip or two away; equal ones by passages, then by name.
 */
export function indexNames(named: readonly Named[]): NameLookup {
  const spelled = inOrder(named).map((each) => spell(each));
  const words = [...new Set(spelled.flatMap(wordsOf))].sort();
  const numbers = new Map(words.map((word, number) => [word, number]));
  const entries = spelled.map((each) => asEntry(each, numbers));
  const holders: number[][] = words.map(() => []);
  spelled.forEach((each, at) => {
    for (const word of new Set(wordsOf(each))) holders[numbers.get(word) as number]?.push(at);
  });
  const groupOf = Uint8Array.from(entries, ({ group }) => group);
  const groups = 1 + entries.reduce((most, { group }) => Math.max(most, group), 0);
  const all = new Uint8Array(entries.length).fill(WORDS_BEGIN);

  return {
    suggest(typed, limit) {
      const text = typed.slice(0, LONGEST);
      if (text.trim() === '') return best(all, limit);
      const ways = new Uint8Array(entries.length).fill(NONE);
      const wanted = nameWords(text);
      if (!find(wanted, limit, ways)) {
        // "president maduro", "the guardian"
        const bare = typedWords(text);
        if (bare.length < wanted.length) find(bare, limit, ways);
      }
      return best(ways, limit);
    },
  };

  /** Notes in `ways` how the entries fit that do; whether any does. */
  function find(typed: readonly string[], limit: number, ways: Uint8Array): boolean {
    const wanted = typed.slice(0, MOST_WORDS);
    const key = wanted.join(' ');
    const begun = wanted.map((word) => begunWith(words, word));
    const sets = rarestFirst(begun);
    let count = forHolders(sets, (at) => {
      ways[at] = wayOf(entries[at] as Entry, key, sets);
    });
    if (count >= limit) return true;
    const near = wanted.map((word, at) => withNear(words, word, begun[at] as WordSet));
    count = forHolders(rarestFirst(near), (at, slips) => {
      if (ways[at] === NONE) ways[at] = NEAR + slips;
    });
    return count > 0;
  }

  /** Calls `found` for the entries that have a word for each of some sets, with the slips that this takes. */
  function forHolders(sets: readonly WordSet[], found: (at: number, slips: number) => void): number {
    const seen = new Uint8Array(entries.length);
    let count = 0;
    for (const word of sets[0]?.numbers ?? []) {
      for (const at of holders[word] as readonly number[]) {
        if (seen[at] === 1) continue;
        seen[at] = 1;
        const slips =
          sets.length === 1 ? (sets[0]?.slips[word] as number) : slipsIn((entries[at] as Entry).all, sets);
        if (slips > MOST_SLIPS) continue;
        found(at, slips);
        count++;
      }
    }
    return count;
  }

  /** Those held by the fewest entries first, so that few are looked at and a short word leaves the long one its own. */
  function rarestFirst(sets: readonly WordSet[]): WordSet[] {
    if (sets.length < 2) return [...sets];
    return sets
      .map((set) => ({
        set,
        held: set.numbers.reduce((sum, word) => sum + (holders[word] as readonly number[]).length, 0),
      }))
      .sort((a, b) => a.held - b.held)
      .map(({ set }) => set);
  }

  /** The first of each group and way, in their order; entries stand in theirs already. */
  function best(ways: Uint8Array, limit: number): Suggestion[] {
    const shelves: Entry[][] = [];
    for (let at = 0; at < entries.length; at++) {
      const way = ways[at] as number;
      if (way === NONE) continue;
      const band = way === WHOLE ? 0 : way < NEAR ? 1 : 2;
      const place = (band * groups + (groupOf[at] as number)) * WAYS + way;
      const shelf = shelves[place] ?? [];
      shelves[place] = shelf;
      if (shelf.length < limit) shelf.push(entries[at] as Entry);
    }
    return shelves.flat().slice(0, Math.max(0, limit)).map(asSuggestion);
  }
}

/** Most passages first, then by name; of one name only the one of the lowest group, those that are too long left out. */
function inOrder(named: readonly Named[]): Named[] {
  const byName = new Map<string, Named>();
  for (const each of named) {
    if (each.name.trim() === '' || each.name.length > LONGEST || each.value.length > LONGEST) continue;
    const known = byName.get(each.name);
    const isBetter =
      !known || each.group < known.group || (each.group === known.group && each.passages > known.passages);
    if (isBetter) byName.set(each.name, each);
  }
  return [...byName.values()].sort((a, b) => b.passages - a.passages || (a.name < b.name ? -1 : 1));
}

interface Spelled {
  readonly named: Named;
  readonly own: readonly string[];
  readonly others: readonly string[];
  /** Each spelling in one word, as "elaissami" is typed where "El" is not known; stands for no two typed words. */
  readonly joined: readonly string[];
}

/** The words of a name and those that only its aliases have. */
function spell(named: Named): Spelled {
  const own = nameWords(named.name);
  const spellings = [own, ...named.aliases.map(nameWords)];
  const others = new Set(spellings.flat());
  for (const word of own) others.delete(word);
  const joined = spellings
    .filter(({ length }) => length > 1 && length <= MOST_JOINED)
    .map((words) => words.join(''));
  return { named, own, others: [...others], joined };
}

function wordsOf({ own, others, joined }: Spelled): string[] {
  return [...own, ...others, ...joined];
}

function asEntry({ named, own, others }: Spelled, numbers: ReadonlyMap<string, number>): Entry {
  const numbersOf = (words: readonly string[]) => words.map((word) => numbers.get(word) as number);
  return { ...named, key: own.join(' '), own: numbersOf(own), all: numbersOf([...own, ...others]) };
}

/** The words that begin so. */
function begunWith(words: readonly string[], beginning: string): WordSet {
  const numbers: number[] = [];
  const slips = new Uint8Array(words.length).fill(NONE);
  for (let at = firstFrom(words, beginning); words[at]?.startsWith(beginning); at++) {
    numbers.push(at);
    slips[at] = 0;
  }
  return { numbers, slips };
}

function withNear(words: readonly string[], typed: string, begun: WordSet): WordSet {
  const numbers = [...begun.numbers];
  const slips = begun.slips.slice();
  findNearWords(words, typed, (at, count) => {
    if (slips[at] !== NONE) return;
    numbers.push(at);
    slips[at] = count;
  });
  numbers.sort((a, b) => (slips[a] as number) - (slips[b] as number) || a - b);
  return { numbers, slips };
}

function firstFrom(words: readonly string[], word: string): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((words[middle] as string) < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

function wayOf({ key, own }: Entry, typed: string, begun: readonly WordSet[]): number {
  if (key === typed) return WHOLE;
  if (key.startsWith(typed)) return BEGINS;
  return slipsIn(own, begun) === 0 ? WORDS_BEGIN : ALIAS;
}

/** The slips of the words that stand for the sets, each word for one of them; infinitely many where one has none. */
function slipsIn(words: readonly number[], sets: readonly WordSet[]): number {
  // A bit for each place; of a name with more words the rest can stand for several.
  let taken = 0;
  let sum = 0;
  for (const set of sets) {
    let best = -1;
    let fewest = Number.POSITIVE_INFINITY;
    for (let at = 0; at < words.length && fewest > 0; at++) {
      const slips = set.slips[words[at] as number] as number;
      if (slips === NONE || slips >= fewest || (at < 31 && (taken & (1 << at)) !== 0)) continue;
      best = at;
      fewest = slips;
    }
    if (best < 0) return Number.POSITIVE_INFINITY;
    if (best < 31) taken |= 1 << best;
    sum += fewest;
  }
  return sum;
}

function asSuggestion({ name, value, passages }: Named): Suggestion {
  return { name, value, passages };
}

import type { NameType } from '../annotation.ts';
import type { TypedMention } from './agree-names.ts';
import type { Mention } from './entries.ts';
import type { Token } from './find-tokens.ts';
import { isTeamLine } from './is-team-line.ts';
import type { Run } from './run.ts';

// Words before the name of what is no person: "the tanker Maria Elena", "Hurricane Josephine", "HMS Victor".
const THINGS: ReadonlySet<string> = new Set(
  (
    'tanker ferry trawler freighter yacht schooner tug tugs tugboat barge frigate destroyer submarine cruiser warship ' +
    'vessel ship liner lifeboat steamer steamship icebreaker minesweeper ketch sloop hurricane typhoon cyclone storm ' +
    'racehorse gelding mare stallion colt filly hms uss mv rms'
  ).split(' '),
);

/** The names, seen once more beside each other: things are no persons, and who stands in a list of persons is one. */
export function heedNeighbours(
  texts: readonly (readonly Token[])[],
  typed: readonly TypedMention[],
  missed: readonly Mention[],
): TypedMention[] {
  const things = new Set<string>();
  const teams = new Set<string>();
  for (const { mention } of typed) {
    const tokens = texts[mention.passage] as readonly Token[];
    noteThing(tokens, mention, things);
    if (isTeamLine(tokens, mention.run)) teams.add(mention.key);
  }
  for (const mention of missed) noteThing(texts[mention.passage] as readonly Token[], mention, things);
  // Most articles never ask.
  let persons: Persons | null = null;
  const heeded: TypedMention[] = [];
  for (const one of typed) {
    if (one.type !== 'person') {
      heeded.push(one);
      continue;
    }
    const { passage, run, key } = one.mention;
    if (things.has(key)) continue;
    const tokens = texts[passage] as readonly Token[];
    let type: NameType = one.type;
    if (!one.sure && teams.has(key)) type = 'organisation';
    if (run.role === null && isFacility(tokens, run)) type = 'place';
    if (!one.sure && isOf(tokens, run.first)) {
      persons ??= findPersons(typed);
      if (persons.ends.has(passage * SPAN + run.first - 2)) type = 'organisation';
    }
    heeded.push(type === one.type ? one : { ...one, type });
  }
  for (const mention of missed) {
    if (!joinsNext(texts[mention.passage] as readonly Token[], mention) || things.has(mention.key)) continue;
    persons ??= findPersons(typed);
    if (persons.known.has(mention)) continue;
    const next = persons.starts.get(mention.passage * SPAN + mention.run.last + 2);
    if (next?.words[0]?.word.given) heeded.push({ mention, type: 'person', sure: false });
  }
  return heeded;
}

/** Where persons begin and end, and what is a name already. */
interface Persons {
  readonly starts: ReadonlyMap<number, Mention>;
  readonly ends: ReadonlySet<number>;
  readonly known: ReadonlySet<Mention>;
}

function findPersons(typed: readonly TypedMention[]): Persons {
  const starts = new Map<number, Mention>();
  const ends = new Set<number>();
  const known = new Set<Mention>();
  for (const { mention, type } of typed) {
    known.add(mention);
    if (type !== 'person') continue;
    starts.set(mention.passage * SPAN + mention.run.first, mention);
    ends.add(mention.passage * SPAN + mention.run.last);
  }
  return { starts, ends, known };
}

/** "at the Anna Keller airport": a building named after somebody. */
function isFacility(tokens: readonly Token[], { first, last }: Run): boolean {
  const after = tokens[last + 1];
  return first < last && after?.gap === ' ' && after.shape === 'lower' && FACILITIES.has(after.low);
}

const FACILITIES: ReadonlySet<string> = new Set(
  'airport stadium arena ground hospital museum theatre theater barracks bridge'.split(' '),
);

function isOf(tokens: readonly Token[], first: number): boolean {
  return first > 1 && tokens[first - 1]?.low === 'of' && tokens[first]?.gap === ' ';
}

/** "Angus" of "Angus and Edith Crane": a lone given name before "and". */
function joinsNext(tokens: readonly Token[], { words, run }: Mention): boolean {
  const word = words[0] as Token;
  if (words.length > 1 || !word.word.given || word.word.ordinary || run.kind !== null) return false;
  const and = tokens[run.last + 1];
  return and?.low === 'and' && and.gap === ' ';
}

// More than a passage has tokens.
const SPAN = 1 << 24;

function noteThing(tokens: readonly Token[], { run, words, key }: Mention, things: Set<string>): void {
  if (run.role !== null) return;
  const head = words[0] as Token;
  const before = tokens[run.first - 1];
  if (before !== undefined && head.gap === ' ' && THINGS.has(before.low)) things.add(key);
  else if (words.length > 1 && THINGS.has(head.low)) {
    things.add(key);
    things.add(
      words
        .slice(1)
        .map(({ word }) => word.folded)
        .join(' '),
    );
  }
}

import type { TypedMention } from './agree-names.ts';
import type { Mention } from './entries.ts';
import type { Token } from './find-tokens.ts';

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
  for (const mention of [...typed.map((one) => one.mention), ...missed])
    if (mention.run.role === null) noteThing(texts[mention.passage] as readonly Token[], mention, things);
  const ends = new Map<number, TypedMention>();
  const starts = new Map<number, TypedMention>();
  for (const one of typed) {
    const { passage, run } = one.mention;
    if (one.type !== 'person') continue;
    ends.set(passage * SPAN + run.last, one);
    starts.set(passage * SPAN + run.first, one);
  }
  const known = new Set(typed.map(({ mention }) => mention));
  const heeded: TypedMention[] = [];
  for (const one of typed) {
    const { mention, type } = one;
    if (type === 'person' && things.has(mention.key)) continue;
    const tokens = texts[mention.passage] as readonly Token[];
    const { first } = mention.run;
    const of =
      type === 'person' && !one.sure && tokens[first - 1]?.low === 'of' && tokens[first]?.gap === ' ';
    const bearer = of ? ends.get(mention.passage * SPAN + first - 2) : undefined;
    heeded.push(bearer === undefined ? one : { ...one, type: 'organisation' });
  }
  for (const mention of missed) {
    const tokens = texts[mention.passage] as readonly Token[];
    const word = mention.words[0] as Token;
    const { last } = mention.run;
    if (
      known.has(mention) ||
      mention.words.length > 1 ||
      !word.word.given ||
      word.word.ordinary ||
      mention.run.kind !== null
    )
      continue;
    if (tokens[last + 1]?.low !== 'and' || tokens[last + 1]?.gap !== ' ' || things.has(mention.key)) continue;
    const next = starts.get(mention.passage * SPAN + last + 2);
    if (next !== undefined && (next.mention.words[0] as Token).word.given)
      heeded.push({ mention, type: 'person', sure: false });
  }
  return heeded;
}

// More than a passage has tokens.
const SPAN = 1 << 24;

function noteThing(tokens: readonly Token[], { run, words, key }: Mention, things: Set<string>): void {
  const [head] = words as readonly [Token];
  const before = tokens[run.first - 1];
  if (before !== undefined && head.gap === ' ' && THINGS.has(before.low)) things.add(key);
  else if (words.length > 1 && THINGS.has(head.low))
    things.add(
      words
        .slice(1)
        .map(({ word }) => word.folded)
        .join(' '),
    );
}

import type { NameType } from '../annotation.ts';
import { agreeNames, type TypedMention } from './agree-names.ts';
import { COUNTRY_NAMES, DEMONYMS } from './countries.ts';
import { DIRECTIONS } from './cue-words.ts';
import { BODY_SHAPE } from './decide-names.ts';
import { type Decision, keyOf, type Mention } from './entries.ts';
import { isMother, isTitle, titleBefore } from './find-roles.ts';
import type { Token } from './find-tokens.ts';
import { heedNeighbours } from './heed-neighbours.ts';
import { KNOWN_ORGANISATIONS } from './known-organisations.ts';
import { isAcronym } from './name-acronyms.ts';
import { ORDINARY_WORDS } from './ordinary-words.ts';
import { typeOfLabel } from './tagger/labels.ts';
import { isPeople } from './trim-runs.ts';
import type { WeighedArticle } from './weigh-article.ts';

/** The names of an article: where the rules are sure they decide, elsewhere the tagger's labels; in order. */
export function settleNames(
  paragraphs: readonly string[],
  { texts, mentions }: WeighedArticle,
  decisions: readonly Decision[],
  labels: readonly Uint8Array[],
): TypedMention[] {
  const byRule = new Map(decisions.map((decision) => [decision.mention, decision]));
  const byPassage = texts.map((): Mention[] => []);
  for (const mention of mentions) byPassage[mention.passage]?.push(mention);
  const settled: TypedMention[] = [];
  const missed: Mention[] = [];
  const tagged = texts.map((tokens, passage) => readSpans(tokens, labels[passage] as Uint8Array));
  const full = findFull(paragraphs, texts, tagged, decisions);
  texts.forEach((tokens, passage) => {
    const text = paragraphs[passage] as string;
    const runs = byPassage[passage] as Mention[];
    const spans = tagged[passage] as TaggedSpan[];
    if (runs.length === 0 && spans.length === 0) return;
    if (covered.length < tokens.length) covered = new Uint8Array(2 * tokens.length);
    else covered.fill(0, 0, tokens.length);
    const keep = (one: TypedMention): void => {
      settled.push(one);
      covered.fill(1, one.mention.run.first, one.mention.run.last + 1);
    };
    const rest = keepSure(runs, spans, byRule, full, keep);
    rest.forEach(({ first, last, type }, at) => {
      const run = runAt(runs, first);
      const same = isWhole(tokens, run, first, last, type, rest[at - 1]) ? run : undefined;
      if (!(same && byRule.has(same)) && first === last && isWordAtStart(tokens[first] as Token)) return;
      const ruled = same === undefined ? undefined : byRule.get(same)?.type;
      const lone = type === 'person' && first === last;
      keep({
        mention: same ?? makeMention(text, tokens, passage, first, last),
        type: lone && (ruled === 'place' || isCounty(tokens, first)) ? 'place' : type,
        sure: false,
        speaks: SAYING.has(tokens[last + 1]?.low ?? ''),
      });
    });
    for (const mention of runs) if (!isCovered(mention.run)) missed.push(mention);
  });
  return heedNeighbours(texts, agreeNames(settled, missed), missed).sort(
    (a, b) => a.mention.passage - b.mention.passage || a.mention.start - b.mention.start,
  );
}

/** Keeps what the rules are sure of; the spans of the tagger that it leaves. */
function keepSure(
  runs: readonly Mention[],
  spans: readonly TaggedSpan[],
  byRule: ReadonlyMap<Mention, Decision>,
  full: ReadonlySet<string>,
  keep: (one: TypedMention) => void,
): readonly TaggedSpan[] {
  const taken = new Set<TaggedSpan>();
  let from = 0;
  for (const mention of runs) {
    const { run } = mention;
    while (from < spans.length && (spans[from] as TaggedSpan).last < run.first) from++;
    const decision = byRule.get(mention);
    if (decision === undefined) continue;
    const over: TaggedSpan[] = [];
    for (let at = from; at < spans.length && (spans[at] as TaggedSpan).first <= run.last; at++)
      if (!taken.has(spans[at] as TaggedSpan)) over.push(spans[at] as TaggedSpan);
    if (!isSure(decision, over, full)) continue;
    for (const span of over) taken.add(span);
    keep({ mention, type: decision.type, sure: true });
  }
  return taken.size === 0 ? spans : spans.filter((span) => !taken.has(span));
}

/** The run that holds a token; runs stand in order, none over another. */
function runAt(runs: readonly Mention[], token: number): Mention | undefined {
  let low = 0;
  let high = runs.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const { run } = runs[middle] as Mention;
    if (run.last < token) low = middle + 1;
    else if (run.first > token) high = middle - 1;
    else return runs[middle];
  }
  return undefined;
}

// The tokens of a passage that are in names already; grown to the longest seen.
let covered = new Uint8Array(256);

function isCovered({ first, last }: { first: number; last: number }): boolean {
  for (let at = first; at <= last; at++) if (covered[at] === 1) return true;
  return false;
}

/** Whether the tagger saw just this run, or of a person's run the surname alone: "Hen Vipheak". */
function isWhole(
  tokens: readonly Token[],
  mention: Mention | undefined,
  first: number,
  last: number,
  type: NameType,
  before: TaggedSpan | undefined,
): boolean {
  if (mention?.run.last !== last) return false;
  const { run } = mention;
  if (run.first === first) return true;
  if (type !== 'person' || first !== last || run.first !== first - 1 || run.kind !== null) return false;
  if (before?.last === first - 1) return false;
  const { word, shape } = tokens[first - 1] as Token;
  const known = KNOWN_ORGANISATIONS.has(word.text) || word.title || word.never || DEMONYMS.has(word.text);
  return !known && shape === 'capital' && !(word.ordinary && tokens[first]?.word.given);
}

/** "Lowmarkshire", be it the county or its team. */
function isCounty(tokens: readonly Token[], at: number): boolean {
  return COUNTY.test((tokens[at] as Token).text);
}

const COUNTY = /^\p{Lu}\p{Ll}{3,}shire$/u;

const SAYING: ReadonlySet<string> = new Set('said says told tells added adds asked wrote argued'.split(' '));

/** A word of everyday language that is capital for its place alone: "Gulls cried." */
function isWordAtStart({ opens, low, shape }: Token): boolean {
  if (!opens || shape !== 'capital') return false;
  return (
    ORDINARY_WORDS.has(low) ||
    ORDINARY_WORDS.has(low.replace(/(?<=..)s$/, '')) ||
    ORDINARY_WORDS.has(low.replace(/(?<=..)es$/, ''))
  );
}

interface TaggedSpan {
  readonly first: number;
  readonly last: number;
  readonly type: NameType;
}

function readSpans(tokens: readonly Token[], labels: Uint8Array): TaggedSpan[] {
  const spans: TaggedSpan[] = [];
  for (let at = 0; at < labels.length; at++) {
    const label = labels[at] as number;
    const type = typeOfLabel(label);
    if (type === null) continue;
    if (type === 'person' && isShortCountry(tokens[at] as Token)) continue;
    let first = at;
    while (at + 1 < labels.length && labels[at + 1] === label + 1) at++;
    if (type === 'person' && isQuarter(tokens[first] as Token, tokens[first + 1])) continue;
    if (type !== 'person') {
      spans.push({ first, last: at, type });
      continue;
    }
    if (isFirm(tokens, first, at)) {
      spans.push({ first, last: at, type: 'organisation' });
      continue;
    }
    if (first === at && (tokens[at] as Token).text.length === 1) continue;
    if (first === at && isHalfOfPair(tokens, at)) continue;
    while (first < at && stands(tokens, first, at)) first++;
    if (first === at && PREFIX.test((tokens[at] as Token).text)) continue;
    const last = lastOfPerson(tokens, first, at);
    if (last >= first) spans.push({ first, last, type });
  }
  return spans;
}

/** "Lambert & Rowe" */
function isFirm(tokens: readonly Token[], first: number, last: number): boolean {
  for (let at = first + 1; at <= last; at++) if (tokens[at]?.gap === ' & ') return true;
  return false;
}

/** Whether a word stands before a person's name rather than in it: a title, "Ex-Yankee". */
function stands(tokens: readonly Token[], first: number, last: number): boolean {
  const token = tokens[first] as Token;
  return (
    (isTitle(token) && !isMother(tokens, first, last)) || PREFIX.test(token.text) || isPeople(tokens, first)
  );
}

// "Ex-Yankee", "Anti-Keller"; not "Ex".
const PREFIX = /^(?:ex|anti|pro|non|post|pre)[-‑]\p{L}/iu;

/** "North" of "North and South Korea". */
function isHalfOfPair(tokens: readonly Token[], at: number): boolean {
  const other = tokens[at + 2];
  return (
    DIRECTIONS.has((tokens[at] as Token).low) &&
    tokens[at + 1]?.low === 'and' &&
    other?.shape === 'capital' &&
    DIRECTIONS.has(other.low)
  );
}

/** "U.S.", "UK": nobody is called so. */
function isShortCountry({ shape, text }: Token): boolean {
  return shape === 'caps' && text.length < 5 && COUNTRY_NAMES.has(text);
}

/** The "S." of "S. Korea". */
function isQuarter({ text }: Token, next: Token | undefined): boolean {
  return /^[NSEW]\.$/.test(text) && QUARTERED.test(next?.text ?? '');
}

const QUARTERED = /^(?:Korea|Africa|Carolina|Dakota|Virginia|Sudan)(?:ns?)?$/;

/** The names under which the tagger, or a title before them, knows persons too. */
function findFull(
  paragraphs: readonly string[],
  texts: readonly (readonly Token[])[],
  tagged: readonly (readonly TaggedSpan[])[],
  decisions: readonly Decision[],
): Set<string> {
  const full = new Set<string>();
  tagged.forEach((spans, passage) => {
    for (const { first, last, type } of spans)
      if (type === 'person' && first < last)
        full.add(
          (paragraphs[passage] as string).slice(texts[passage]?.[first]?.start, texts[passage]?.[last]?.end),
        );
  });
  for (const { mention, type } of decisions)
    if (type === 'person' && mention.run.role !== null) full.add(mention.text);
  return full;
}

/** Where a person's name ends: before ", QC", nowhere in the name of a thing such as "Mac OS X Lion". */
function lastOfPerson(tokens: readonly Token[], first: number, last: number): number {
  if (PLURAL.test((tokens[first] as Token).text)) return -1;
  for (let at = first + 1; at <= last; at++) {
    const { shape, gap, text } = tokens[at] as Token;
    if (gap === ', ') return at - 1;
    if (PLURAL.test(text)) return -1;
    const shouted = shape === 'caps' && text.length < 4 && !SUFFIX.test(text);
    if (shouted && tokens[at - 1]?.shape === 'capital') return at === last ? at - 1 : -1;
  }
  return last;
}

// "MPs", "NGOs"; not "McGs".
const PLURAL = /^\p{Lu}{2,}s$/u;
// "JR", "III"; not "OS".
const SUFFIX = /^(?:JR|SR|I{2,3}|IV|VI{0,3}|IX|X[IV]{1,3}|XVI{0,3})$/;

/** What no learnt weight may overrule. */
function isSure(
  { mention, type, name }: Decision,
  over: readonly TaggedSpan[],
  full: ReadonlySet<string>,
): boolean {
  const { text, run, context } = mention;
  const alone = over.length === 0;
  const [one] = over;
  const same = one?.first === run.first && one.last === run.last;
  // "Maduro" after "Nicolás Maduro"; "Minister Keller"; "Dean “Razor” Whitlock".
  if (type === 'person' && mention.words.some(({ gap }) => /^ [“‘"']$/.test(gap))) return true;
  if (type === 'person')
    return (
      (name !== text && full.has(name) && (alone || same)) ||
      (same && run.role !== null && mention.words.length > 1) ||
      (alone &&
        (run.role !== null ||
          (context.person >= PERSON_CUE && !isWord(mention)) ||
          isAsian(mention) ||
          mention.inherent >= (mention.words.length === 1 ? LONE_SURE : FULL_SURE)))
    );
  const within = over.every((span) => isWithin(span, run));
  // "St. Olave's Hospital".
  if (mention.words.some(({ low }) => low === 's')) return within;
  // "OPEC", "France24", "the Orvall refinery".
  if (type === 'organisation')
    return KNOWN_ORGANISATIONS.has(text) || areShort(mention)
      ? within
      : (alone && isShort(mention)) ||
          ((alone || (same && mention.words.length === 1)) && context.organisation >= BODY_CUE);
  if (COUNTRY_NAMES.has(text)) return within;
  // "the village of Orvall".
  if (context.place >= PLACE_CUE) return alone || same;
  // "People's Republic of China" over "China".
  return run.kind === 'place' && !alone && within && !same && one?.type !== 'person';
}

// What only "Amir-ul-Haq" and the like have of themselves.
const LONE_SURE = 2.5;

// "Keller, 42", "Keller, who", "her daughters Anna and Ida".
const PERSON_CUE = 2.5;

// "the village of Orvall".
const PLACE_CUE = 2.5;

/** A lone word of the language. */
function isWord({ words }: Mention): boolean {
  return words.length === 1 && (words[0] as Token).word.ordinary;
}

/** "Lo Mei-ling": a surname and two given names joined. */
function isAsian({ words, inherent }: Mention): boolean {
  const last = words[words.length - 1] as Token;
  return words.length === 2 && inherent >= 2 && last.word.joined === 'hyphen';
}

// "Chow Siu-keung", "Ben Chan".
const FULL_SURE = 3.5;

// "the Orvall refinery", "Orvall, a bank".
const BODY_CUE = 1.5;

function isWithin(span: TaggedSpan, run: { first: number; last: number }): boolean {
  return span.first >= run.first && span.last <= run.last;
}

/** "ILA RAS" */
function areShort({ words }: Mention): boolean {
  return words.length > 1 && words.every(isAcronym);
}

function isShort({ words, run }: Mention): boolean {
  const token = words[0] as Token;
  return run.first === run.last && (isAcronym(token) || BODY_SHAPE.test(token.text));
}

function makeMention(
  text: string,
  tokens: readonly Token[],
  passage: number,
  first: number,
  last: number,
): Mention {
  const { start } = tokens[first] as Token;
  const { end } = tokens[last] as Token;
  const name = text.slice(start, end);
  const words = tokens.slice(first, last + 1);
  return {
    passage,
    run: { first, last, kind: null, role: titleBefore(tokens, first), headline: false },
    start,
    end,
    text: name,
    words,
    key: keyOf(name, words, false),
    inherent: 0,
    context: NO_WEIGHT,
  };
}

const NO_WEIGHT = { person: 0, organisation: 0, place: 0 };

import type { Token } from '../find-tokens.ts';
import { findFeatures, MOST_FEATURES } from './find-features.ts';
import { rowOf } from './hash.ts';
import { LABEL_COUNT, mayFollow } from './labels.ts';
import type { ArticleView, PassageView } from './read-article.ts';
import type { WordFacts } from './word-facts.ts';

/** Weights of the tagger: for each row one for each label. */
export type Weights = ArrayLike<number>;

/** What the tagger made of each word so far. */
export type Earlier = Map<number, number[]>;

const START = LABEL_COUNT;
// What no path may take.
const NEVER = -1e9;

/** The labels of every passage, best together under the weights; passages in order, each knowing those before. */
export function tagArticle(article: ArticleView, weights: Weights, bias: Bias | null = null): Uint8Array[] {
  const earlier: Earlier = new Map();
  return article.passages.map((passage) => {
    const labels = tagPassage(article, passage, weights, earlier, null, 0, bias);
    remember(passage, labels, earlier);
    return labels;
  });
}

/** How much the rules' own verdict counts beside the weights learnt, and how much speaks against any name. */
export interface Bias {
  readonly verdict: number;
  readonly nothing: number;
  /** Speaks against a person of one word in which the rules see none. */
  readonly lone: number;
}

/** The best labels of one passage; with `gold`, any other label gets `margin` more, as learning asks for. */
export function tagPassage(
  article: ArticleView,
  passage: PassageView,
  weights: Weights,
  earlier: Earlier,
  gold: Uint8Array | null = null,
  margin = 0,
  bias: Bias | null = null,
): Uint8Array {
  const { candidates } = passage;
  const labels = new Uint8Array(candidates.length);
  let at = 0;
  while (at < candidates.length) {
    if (candidates[at] === 0) {
      at++;
      continue;
    }
    let end = at;
    while (end < candidates.length && candidates[end] === 1) end++;
    tagStretch(article, passage, at, end, weights, earlier, labels, gold, margin, bias);
    at = end;
  }
  return labels;
}

const rows = new Int32Array(MOST_FEATURES);
const own = new Float64Array(LABEL_COUNT);
const gapRows = new Int32Array(LABEL_COUNT);
const wordRows = new Int32Array(LABEL_COUNT);
// Grown to the longest stretch seen.
let best = new Float64Array(64 * LABEL_COUNT);
let back = new Uint8Array(64 * LABEL_COUNT);

function tagStretch(
  article: ArticleView,
  passage: PassageView,
  from: number,
  to: number,
  weights: Weights,
  earlier: Earlier,
  labels: Uint8Array,
  gold: Uint8Array | null,
  margin: number,
  bias: Bias | null,
): void {
  const length = to - from;
  if (best.length < length * LABEL_COUNT) {
    best = new Float64Array(2 * length * LABEL_COUNT);
    back = new Uint8Array(2 * length * LABEL_COUNT);
  }
  for (let step = 0; step < length; step++) {
    const at = from + step;
    weighLabels(article, passage, at, weights, earlier);
    if (gold !== null)
      for (let label = 0; label < LABEL_COUNT; label++)
        if (label !== gold[at]) own[label] = (own[label] as number) + margin;
    if (bias !== null) lean(passage, at, bias);
    if (step === 0) startPaths(passage, at, weights);
    else extendPaths(passage, at, step, weights);
  }
  const end = (length - 1) * LABEL_COUNT;
  let label = 0;
  for (let other = 1; other < LABEL_COUNT; other++)
    if ((best[end + other] as number) > (best[end + label] as number)) label = other;
  for (let step = length - 1; step >= 0; step--) {
    labels[from + step] = label;
    label = back[step * LABEL_COUNT + label] as number;
  }
}

/** Sums the weights of a token's features into `own`. */
function weighLabels(
  article: ArticleView,
  passage: PassageView,
  at: number,
  weights: Weights,
  earlier: Earlier,
): void {
  const count = findFeatures(article, passage, at, earlierOf(passage, at, earlier), rows);
  let [o, bp, ip, bo, io, bl, il] = [0, 0, 0, 0, 0, 0, 0];
  for (let f = 0; f < count; f++) {
    const row = (rows[f] as number) * LABEL_COUNT;
    o += weights[row] as number;
    bp += weights[row + 1] as number;
    ip += weights[row + 2] as number;
    bo += weights[row + 3] as number;
    io += weights[row + 4] as number;
    bl += weights[row + 5] as number;
    il += weights[row + 6] as number;
  }
  own[0] = o;
  own[1] = bp;
  own[2] = ip;
  own[3] = bo;
  own[4] = io;
  own[5] = bl;
  own[6] = il;
}

function lean(passage: PassageView, at: number, bias: Bias): void {
  const verdict = passage.verdicts[at] as number;
  own[verdict] = (own[verdict] as number) + bias.verdict;
  own[0] = (own[0] as number) + bias.nothing;
  if (verdict !== 1 && isAlone(passage, at)) own[1] = (own[1] as number) - bias.lone;
}

function startPaths(passage: PassageView, at: number, weights: Weights): void {
  const row = stepRow(passage, at, START, 0) * LABEL_COUNT;
  for (let label = 0; label < LABEL_COUNT; label++) {
    const inside = label > 0 && label % 2 === 0;
    best[label] = inside ? NEVER : (own[label] as number) + (weights[row + label] as number);
    back[label] = 0;
  }
}

function extendPaths(passage: PassageView, at: number, step: number, weights: Weights): void {
  for (let before = 0; before < LABEL_COUNT; before++) {
    gapRows[before] = stepRow(passage, at, before, 0) * LABEL_COUNT;
    wordRows[before] = stepRow(passage, at, before, 1) * LABEL_COUNT;
  }
  const fresh = breaks(passage.tokens[at] as Token);
  const last = (step - 1) * LABEL_COUNT;
  for (let label = 0; label < LABEL_COUNT; label++) {
    let most = NEVER;
    let came = 0;
    for (let before = 0; before < LABEL_COUNT; before++) {
      if (fresh ? label > 0 && label % 2 === 0 : !mayFollow(before, label)) continue;
      const path =
        (best[last + before] as number) +
        (weights[(gapRows[before] as number) + label] as number) +
        (weights[(wordRows[before] as number) + label] as number);
      if (path > most) {
        most = path;
        came = before;
      }
    }
    best[step * LABEL_COUNT + label] = most + (own[label] as number);
    back[step * LABEL_COUNT + label] = came;
  }
}

function isAlone({ candidates, tight }: PassageView, at: number): boolean {
  const joined = tight[at] === 1 && candidates[at - 1] === 1;
  return !joined && !(tight[at + 1] === 1 && candidates[at + 1] === 1);
}

/** No name reaches over the end of a line or sentence, or out of a bracket. */
export function breaks(token: Token): boolean {
  return (token.opens && ENDS.test(token.gap)) || BREAKS.test(token.gap);
}

const BREAKS = /[\n()[\]“”"«»:;|]/;
const ENDS = /[.!?]/;

/** The row of a step from one label to the next: 0 by what stands between, 1 by the word. */
export function stepRow(passage: PassageView, at: number, before: number, kind: 0 | 1): number {
  if (before === START) return rowOf(100, before, 0);
  if (kind === 0) return rowOf(100, before, 1 + (passage.gaps[at] as number));
  return rowOf(101, before, (passage.facts[at] as WordFacts).bits);
}

/** What the word was most often labelled before, type by type: 0 for never. */
export function earlierOf(passage: PassageView, at: number, earlier: Earlier): number {
  const counts = earlier.get((passage.facts[at] as WordFacts).hash);
  if (counts === undefined) return 0;
  let most = 0;
  for (let slot = 1; slot < counts.length; slot++)
    if ((counts[slot] as number) > (counts[most] as number)) most = slot;
  return 1 + most;
}

/** Takes in what the labels of a passage say of its words. */
export function remember(passage: PassageView, labels: Uint8Array, earlier: Earlier): void {
  const { candidates, facts } = passage;
  for (let at = 0; at < labels.length; at++) {
    if (candidates[at] === 0) continue;
    const { hash } = facts[at] as WordFacts;
    let counts = earlier.get(hash);
    if (counts === undefined) {
      counts = [0, 0, 0, 0];
      earlier.set(hash, counts);
    }
    const slot = labels[at] === 0 ? 0 : 1 + (((labels[at] as number) - 1) >> 1);
    counts[slot] = (counts[slot] as number) + 1;
  }
}

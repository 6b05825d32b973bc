import { decideNames } from '../../../src/annotations/names/decide-names.ts';
import type { Token } from '../../../src/annotations/names/find-tokens.ts';
import { findFeatures, MOST_FEATURES } from '../../../src/annotations/names/tagger/find-features.ts';
import { ROWS } from '../../../src/annotations/names/tagger/hash.ts';
import { firstLabel, LABEL_COUNT } from '../../../src/annotations/names/tagger/labels.ts';
import {
  type ArticleView,
  type PassageView,
  readArticle,
} from '../../../src/annotations/names/tagger/read-article.ts';
import {
  breaks,
  type Earlier,
  earlierOf,
  remember,
  stepRow,
  tagPassage,
} from '../../../src/annotations/names/tagger/tag-article.ts';
import { weighArticle } from '../../../src/annotations/names/weigh-article.ts';
import type { LabelledParagraph, LabelledText } from './labelled.ts';

/** How the tagger learns; `log` hears how each round went. */
export interface LearnOptions {
  readonly rounds: number;
  /** In how many orders the texts are learnt; the weights are the mean of all. */
  readonly orders: number;
  /** How often a feature must stand in the texts to count. */
  readonly least: number;
  /** By how much the right labels must win. */
  readonly margin: number;
  readonly log?: (line: string) => void;
}

interface Example {
  readonly article: ArticleView;
  readonly gold: readonly Uint8Array[];
}

/**
 * Weights that averaged structured perceptrons learn from the texts, each in another order, and their mean; the same
 * for the same texts and options.
 */
export function learnTagger(texts: readonly LabelledText[], options: LearnOptions): Float64Array {
  const examples = texts.flatMap(cutSome).map((text) => readExample(joinSentences(text)));
  const allowed = countRows(examples, options.least);
  const mean = new Float64Array(ROWS * LABEL_COUNT);
  for (let order = 0; order < options.orders; order++) {
    const weights = learnOnce(examples, allowed, makeRandom(20 + order), options);
    for (let at = 0; at < mean.length; at++)
      mean[at] = (mean[at] as number) + (weights[at] as number) / options.orders;
  }
  return mean;
}

function learnOnce(
  examples: readonly Example[],
  allowed: Uint8Array,
  random: () => number,
  options: LearnOptions,
): Float64Array {
  const weights = new Float64Array(ROWS * LABEL_COUNT);
  const sums = new Float64Array(ROWS * LABEL_COUNT);
  const order = examples.map((_, at) => at);
  const rows = new Int32Array(MOST_FEATURES);
  let time = 1;
  const change = (row: number, label: number, by: number): void => {
    if (allowed[row] === 0) return;
    const at = row * LABEL_COUNT + label;
    weights[at] = (weights[at] as number) + by;
    sums[at] = (sums[at] as number) + by * time;
  };
  for (let round = 0; round < options.rounds; round++) {
    shuffle(order, random);
    let wrong = 0;
    for (const at of order) {
      const { article, gold } = examples[at] as Example;
      const earlier: Earlier = new Map();
      article.passages.forEach((passage, p) => {
        const right = gold[p] as Uint8Array;
        const labels = tagPassage(article, passage, weights, earlier, right, options.margin);
        let before = 0;
        let rightBefore = 0;
        for (let i = 0; i < labels.length; i++) {
          if (passage.candidates[i] === 0) continue;
          const label = labels[i] as number;
          const want = right[i] as number;
          const starts = i === 0 || passage.candidates[i - 1] === 0;
          if (starts) {
            before = LABEL_COUNT;
            rightBefore = LABEL_COUNT;
          }
          if (label !== want) {
            wrong++;
            const count = findFeatures(article, passage, i, earlierOf(passage, i, earlier), rows);
            for (let f = 0; f < count; f++) {
              change(rows[f] as number, want, 1);
              change(rows[f] as number, label, -1);
            }
          }
          if (label !== want || before !== rightBefore)
            for (const kind of [0, 1] as const) {
              if (starts && kind === 1) continue;
              change(stepRow(passage, i, rightBefore, kind), want, 1);
              change(stepRow(passage, i, before, kind), label, -1);
            }
          before = label;
          rightBefore = want;
        }
        remember(passage, labels, earlier);
        time++;
      });
    }
    options.log?.(`round ${round + 1}: ${wrong} wrong labels`);
  }
  return weights.map((weight, at) => weight - (sums[at] as number) / time);
}

/** Every third text is cut into its sentences: what is asked about need not come with its article. */
function cutSome(text: LabelledText, at: number): LabelledText[] {
  if (at % 3 !== 2) return [text];
  return text.paragraphs.map((paragraph, number) => ({
    id: `${text.id} ${number}`,
    paragraphs: [paragraph],
  }));
}

/** Sentences stand alone in most training sets; a few in turn make a paragraph as articles have it. */
function joinSentences({ id, paragraphs }: LabelledText): LabelledText {
  const joined: LabelledParagraph[] = [];
  let open = 0;
  for (const { text, names } of paragraphs) {
    const last = joined[joined.length - 1];
    if (last !== undefined && open > 0 && /[.!?]["”’)]?$/.test(last.text)) {
      const shift = last.text.length + 1;
      joined[joined.length - 1] = {
        text: `${last.text} ${text}`,
        names: [
          ...last.names,
          ...names.map(({ start, end, type }) => ({ start: start + shift, end: end + shift, type })),
        ],
      };
      open--;
      continue;
    }
    joined.push({ text, names });
    open = 1 + (text.length % 3);
  }
  return { id, paragraphs: joined };
}

function readExample(text: LabelledText): Example {
  const weighed = weighArticle(text.paragraphs.map((paragraph) => paragraph.text));
  const article = readArticle(weighed, decideNames(weighed.mentions));
  return {
    article,
    gold: article.passages.map((passage, at) =>
      labelTokens(passage, text.paragraphs[at] as LabelledParagraph),
    ),
  };
}

function labelTokens({ tokens, candidates }: PassageView, { names }: LabelledParagraph): Uint8Array {
  const labels = new Uint8Array(tokens.length);
  for (const { start, end, type } of names) {
    let inside = false;
    tokens.forEach((token: Token, at) => {
      if (token.start < start || token.start >= end) return;
      if (candidates[at] === 0) {
        inside = false;
        return;
      }
      labels[at] = firstLabel(type) + (inside && !breaks(token) ? 1 : 0);
      inside = true;
    });
  }
  return labels;
}

function countRows(examples: readonly Example[], least: number): Uint8Array {
  const counts = new Uint8Array(ROWS);
  const rows = new Int32Array(MOST_FEATURES);
  for (const { article } of examples)
    for (const passage of article.passages)
      for (let at = 0; at < passage.candidates.length; at++) {
        if (passage.candidates[at] === 0) continue;
        // What was made of the word before is known only while learning; all of its rows may count.
        for (let earlier = 0; earlier < 5; earlier++) {
          const count = findFeatures(article, passage, at, earlier, rows);
          for (let f = 0; f < count; f++) {
            const row = rows[f] as number;
            if (earlier === 0 || EARLIER_FEATURES.has(f))
              counts[row] = Math.min(255, (counts[row] as number) + 1);
          }
        }
        for (let before = 0; before <= LABEL_COUNT; before++)
          for (const kind of [0, 1] as const) {
            const row = stepRow(passage, at, before, kind);
            counts[row] = Math.min(255, (counts[row] as number) + 1);
          }
      }
  return counts.map((count) => (count >= least ? 1 : 0));
}

// Places of the features that look at what was made of the word before.
const EARLIER_FEATURES: ReadonlySet<number> = new Set([34, 35]);

function shuffle(order: number[], random: () => number): void {
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [order[at], order[other]] = [order[other] as number, order[at] as number];
  }
}

/** Numbers from 0 up to 1 that look random and are the same for the same seed. */
export function makeRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 0x100000000;
  };
}

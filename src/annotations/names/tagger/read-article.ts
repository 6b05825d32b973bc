import type { Decision } from '../entries.ts';
import type { Token } from '../find-tokens.ts';
import type { Survey } from '../survey-article.ts';
import type { WeighedArticle } from '../weigh-article.ts';
import { describeWord } from './describe-word.ts';
import { findCandidates } from './find-candidates.ts';
import { firstLabel } from './labels.ts';
import { gapNumber, isTight } from './shape.ts';
import { NOTHING, type WordFacts } from './word-facts.ts';

// As far as features look.
const NEAR = 2;

/** One passage as the tagger sees it; every list has an entry for each token. */
export interface PassageView {
  readonly tokens: readonly Token[];
  readonly facts: readonly WordFacts[];
  readonly candidates: Uint8Array;
  /** The label that the rules give. */
  readonly verdicts: Uint8Array;
  /** What the rules weighed of the run that the token stands in, as a small number; 0 outside runs. */
  readonly weights: Uint16Array;
  readonly headline: Uint8Array;
  /** What stands before the token, as a small number, and whether it joins it to the one before. */
  readonly gaps: Uint8Array;
  readonly tight: Uint8Array;
  /** How long its line is, how much of it numbers are, and whether one begins it, as a small number. */
  readonly lines: Uint8Array;
}

/** What the rules made of each word of the article, over all its places. */
export interface WordRecord {
  /** How often as a person, an organisation, a place. */
  readonly counts: [number, number, number];
  /** How often as the last word of a person of several words. */
  surname: number;
}

/** An article as the tagger sees it. */
export interface ArticleView {
  readonly passages: readonly PassageView[];
  readonly survey: Survey;
  readonly records: ReadonlyMap<number, WordRecord>;
}

/** The article with the rules' verdicts, ready to be tagged. */
export function readArticle(
  { texts, headlines, survey, mentions }: WeighedArticle,
  decisions: readonly Decision[],
): ArticleView {
  const passages = texts.map((tokens, at) => viewPassage(tokens, headlines[at] as Uint8Array));
  const records = new Map<number, WordRecord>();
  for (const { passage, run, inherent, context } of mentions) {
    const { weights } = passages[passage] as PassageView;
    const code =
      1 +
      level(inherent, 7) +
      8 * level(context.person, 5) +
      48 * Math.min(2, Math.max(0, Math.round(context.organisation))) +
      144 * Math.min(1, Math.max(0, Math.round(context.place))) +
      288 * (run.role === null ? 0 : 1) +
      576 * (run.kind === null ? 0 : run.kind === 'place' ? 1 : 2);
    weights.fill(code, run.first, run.last + 1);
  }
  for (const { mention, type } of decisions) {
    const { run } = mention;
    const { verdicts, facts } = passages[mention.passage] as PassageView;
    const label = firstLabel(type);
    const slot = (label - 1) >> 1;
    for (let at = run.first; at <= run.last; at++) {
      verdicts[at] = at === run.first ? label : label + 1;
      const { hash } = facts[at] as WordFacts;
      let record = records.get(hash);
      if (record === undefined) {
        record = { counts: [0, 0, 0], surname: 0 };
        records.set(hash, record);
      }
      record.counts[slot as 0 | 1 | 2]++;
      if (type === 'person' && at === run.last && run.first < run.last) record.surname++;
    }
  }
  return { passages, survey, records };
}

// -2 and less, -1, 0, 1 …
function level(weight: number, most: number): number {
  return Math.min(most, Math.max(0, Math.round(weight) + 2));
}

function viewPassage(tokens: readonly Token[], headline: Uint8Array): PassageView {
  const { length } = tokens;
  const candidates = findCandidates(tokens);
  const facts: WordFacts[] = new Array(length).fill(NOTHING);
  const gaps = new Uint8Array(length);
  const tight = new Uint8Array(length);
  let done = 0;
  // The words that may be in names and those near them; the rest are not looked at.
  for (let at = 0; at < length; at++) {
    if (candidates[at] === 0) continue;
    const end = Math.min(length, at + NEAR + 1);
    for (done = Math.max(done, at - NEAR); done < end; done++) {
      const token = tokens[done] as Token;
      facts[done] = describeWord(token);
      gaps[done] = gapNumber(token.gap, done === 0);
      tight[done] = isTight(token.gap) ? 1 : 0;
    }
  }
  return {
    tokens,
    facts,
    candidates,
    verdicts: new Uint8Array(length),
    weights: new Uint16Array(length),
    headline,
    gaps,
    tight,
    lines: measureLines(tokens),
  };
}

function measureLines(tokens: readonly Token[]): Uint8Array {
  const lines = new Uint8Array(tokens.length);
  let start = 0;
  for (let at = 1; at <= tokens.length; at++) {
    if (at < tokens.length && !endsLine((tokens[at] as Token).gap)) continue;
    let numbers = 0;
    for (let i = start; i < at; i++) if (tokens[i]?.shape === 'number') numbers++;
    const length = at - start;
    const share = numbers === 0 ? 0 : numbers * 4 < length ? 1 : 2;
    const size = length <= 3 ? 0 : length <= 8 ? 1 : length <= 20 ? 2 : 3;
    lines.fill(size * 6 + share * 2 + (tokens[start]?.shape === 'number' ? 1 : 0), start, at);
    start = at;
  }
  return lines;
}

function endsLine(gap: string): boolean {
  return gap !== ' ' && gap.includes('\n');
}

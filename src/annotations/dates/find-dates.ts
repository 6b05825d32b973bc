import type { Certainty } from '../../articles/article.ts';
import type { Span } from '../../text/span.ts';
import { splitSentences } from '../../text/split-sentences.ts';
import type { DateAnnotation } from '../annotation.ts';
import { DATING, type DateWord, findDateWords } from './find-date-words.ts';
import type { Reading } from './reading.ts';
import {
  dayOf,
  type Earlier,
  monthOf,
  type Published,
  type Reference,
  readPublished,
  yearOf,
} from './reference.ts';
import type { Finding } from './rule.ts';
import { JOINS, RULES } from './rules.ts';
import { tenseAt } from './tense-at.ts';
import { ToldDates } from './told-dates.ts';

/** What relative expressions are counted from. */
export interface DateContext {
  /** ISO date of the article, or only its year or month where no more is known; null: relative expressions stay open. */
  readonly published: string | null;
  readonly certainty: Certainty;
  /** The latest day that the paragraphs before tell of: what "earlier in the day" goes on with; asked only where needed. */
  readonly dayBefore?: () => DateAnnotation | null;
}

/** The temporal expressions of one paragraph, in order, none within another. */
export function findDates(text: string, context: DateContext): DateAnnotation[] {
  const words = findDateWords(text);
  if (words.every(({ kinds }) => (kinds & DATING) === 0)) return [];
  const reader = new ParagraphReader(context);
  const dates: DateAnnotation[] = [];
  const found = findInAll([...pieces(text, words)]);
  for (const { piece, findings } of found) {
    for (const finding of findings) dates.push(reader.read(finding, piece.text, piece.start));
  }
  return dates;
}

interface Piece extends Span {
  readonly text: string;
  readonly kinds: number;
}

/** The longest run of text that rules are given: no sentence of a reporter is longer, and cost stays linear. */
const LONGEST_PIECE = 1500;

/** The sentences that hold a date word, cut at a blank where they are endless. */
function* pieces(text: string, words: readonly DateWord[]): Generator<Piece> {
  let next = 0;
  for (const sentence of splitSentences(text)) {
    let { start } = sentence;
    while (start < sentence.end) {
      const end = pieceEnd(text, start, sentence.end);
      let kinds = 0;
      for (let word = words[next]; word && word.at < end; word = words[++next]) kinds |= word.kinds;
      if (kinds & DATING) yield { start, end, text: text.slice(start, end), kinds };
      start = end;
    }
  }
}

function pieceEnd(text: string, start: number, end: number): number {
  if (end - start <= LONGEST_PIECE) return end;
  // Of the piece alone: where no blank stands, a search in the whole text would go back to its start.
  const blank = text.slice(start, start + LONGEST_PIECE).lastIndexOf(' ');
  return start + (blank > 0 ? blank + 1 : LONGEST_PIECE);
}

interface Found {
  readonly piece: Piece;
  findings: Finding[];
}

/** What the rules find in each sentence, joined, in order, without overlaps. */
function findInAll(pieces: readonly Piece[]): Found[] {
  const found = pieces.map((piece) => ({
    piece,
    findings: [] as Finding[],
    taken: new Uint8Array(piece.text.length),
  }));
  // Rule by rule, not sentence by sentence: a pattern that has just run runs again at half the cost.
  for (const rule of RULES) {
    for (const { piece, findings, taken } of found) {
      if ((rule.needs & piece.kinds) === 0) continue;
      for (const finding of rule.find(piece)) {
        if (finding.end <= finding.start || isTaken(taken, finding)) continue;
        taken.fill(1, finding.start, finding.end);
        findings.push(finding);
      }
    }
  }
  for (const one of found) if (one.findings.length > 0) one.findings = joined(one.findings, one.piece.text);
  return found;
}

function joined(claimed: Finding[], text: string): Finding[] {
  let findings = claimed.sort((a, b) => a.start - b.start);
  for (const join of JOINS) findings = apart(join.join(findings, text));
  return findings.filter(({ type }) => type !== null);
}

function isTaken(taken: Uint8Array, { start, end }: Span): boolean {
  for (let at = start; at < end; at++) if (taken[at]) return true;
  return false;
}

/** Findings that a join has made longer, cut back where they reach into the one before. */
function apart(findings: readonly Finding[]): Finding[] {
  let end = 0;
  const kept: Finding[] = [];
  for (const finding of findings) {
    const start = Math.max(finding.start, end);
    if (start >= finding.end) continue;
    kept.push(start === finding.start ? finding : { ...finding, start });
    end = finding.end;
  }
  return kept;
}

/** A value that drew on an expression before it counts from that, whichever rule read it. */
function withAnchor(reading: Reading, used: readonly Earlier[]): Reading {
  const [earlier] = used;
  if (reading.anchor || reading.value === null || !earlier || yearOf(reading.value) === null) return reading;
  return { ...reading, anchor: { kind: 'text', value: earlier.value, words: earlier.words } };
}

/** Reads the findings of a paragraph in order and remembers what later ones count from. */
class ParagraphReader {
  readonly #published: Published | null;
  readonly #inferred: boolean;
  readonly #told = new ToldDates();
  #latest: Earlier | null = null;
  #year: Earlier | null = null;
  #month: Earlier | null = null;
  #day: Earlier | null = null;
  readonly #inferredAnchors = new WeakSet<Earlier>();

  readonly #dayBefore: () => DateAnnotation | null;

  constructor({ published, certainty, dayBefore }: DateContext) {
    this.#published = readPublished(published);
    this.#inferred = certainty === 'inferred';
    this.#dayBefore = dayBefore ?? (() => null);
  }

  read(finding: Finding, text: string, offset: number): DateAnnotation {
    const used: Earlier[] = [];
    const note = (earlier: Earlier | null) => {
      if (earlier) used.push(earlier);
      return earlier;
    };
    const reference: Reference = {
      published: this.#published,
      tense: () => tenseAt(text, finding.start, finding.end),
      earlier: (grain) => note(grain === 'year' ? this.#year : grain === 'month' ? this.#month : this.#day),
      dayTold: () => note(this.#day ?? this.#carriedDay()),
      toldOf: (event) => note(this.#told.find(event, text, finding.start)),
      latest: () => note(this.#latest),
    };
    const { type, compared, ...read } = finding.read(reference);
    const reading = withAnchor(read, used);
    const words = text.slice(finding.start, finding.end);
    const certainty = this.#certainty(reading, used);
    if (!(compared ?? finding.compared)) this.#remember(reading.value, words, certainty, text);
    return {
      start: offset + finding.start,
      end: offset + finding.end,
      text: words,
      type: type ?? finding.type ?? 'DATE',
      ...reading,
      certainty,
    };
  }

  #carriedDay(): Earlier | null {
    const date = this.#dayBefore();
    if (!date || date.value === null) return null;
    const earlier: Earlier = { value: date.value, words: date.text };
    if (date.certainty === 'inferred') this.#inferredAnchors.add(earlier);
    return earlier;
  }

  #certainty({ anchor, value }: Reading, used: readonly Earlier[]): DateAnnotation['certainty'] {
    // What stays open is not full in the words either.
    if (value === null) return this.#inferred ? 'inferred' : 'resolved';
    if (!anchor) return 'stated';
    if (anchor.kind === 'published') return this.#inferred ? 'inferred' : 'resolved';
    return used.some((earlier) => this.#inferredAnchors.has(earlier)) ? 'inferred' : 'resolved';
  }

  #remember(value: string | null, words: string, certainty: DateAnnotation['certainty'], text: string): void {
    if (value === null || yearOf(value) === null) return;
    const earlier: Earlier = { value, words };
    if (certainty === 'inferred') this.#inferredAnchors.add(earlier);
    this.#latest = earlier;
    this.#told.remember(earlier, text);
    this.#year = earlier;
    if (monthOf(value) !== null || /^\d{4}-Q/.test(value)) this.#month = earlier;
    if (dayOf(value) !== null) this.#day = earlier;
  }
}

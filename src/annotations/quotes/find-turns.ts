import { CUE_VERBS } from './cues.ts';
import type { MarkedSpan } from './pair-marks.ts';

/** A turn of an interview: "Q: …", "RUIZ: …". */
export interface Turn {
  readonly label: string;
  readonly labelStart: number;
  readonly start: number;
  readonly end: number;
}

const DASH = /^\s*[—–―]\s+/u;
// " — said Ruiz.", ", the expert says." at the end, ", — Ruiz said. — "
const SECOND = /[,.!?…]?\s+[—–―]\s*/gu;
const LAST_CLAUSE = /[,!?…]\s+([^,.!?…—]{3,80})[.!]?\s*$/u;
const LABEL = /^\s*(Q|A|Question|Answer|\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]+){0,3}):\s+(?=\S)/u;
const NO_LABEL =
  /^(?:Note|Source|Sources|Photo|Image|Update|Correction|Read more|Related|Also|By|Tags|Topics|Watch|Video|Warning|Advertisement|Editor|Editor.s Note|Key|Group|Date|Time|Place|Location|Where|When|Who|What|Why|How|Price|Contact|Email|Phone|Follow|More|See also|Written by|Published|Updated|Category|Comments|Share)$/iu;

/** The spoken parts of a paragraph of dash dialogue ("— Come in! — Ruiz said."), as marked runs; often none. */
export function findDashes(text: string, beside: boolean): MarkedSpan[] {
  const opening = DASH.exec(text);
  if (!opening) return [];
  const start = opening[0].length;
  const parts: number[] = [];
  const ends: number[] = [];
  for (const match of text.matchAll(SECOND)) {
    if (match.index < start) continue;
    const stop = /^[,.!?…]/.test(match[0]) ? 1 : 0;
    ends.push(match.index + stop);
    parts.push(match.index + match[0].length);
  }
  const first = ends[0];
  if (first !== undefined && speaks(text.slice(parts[0], ends[1] ?? text.length))) {
    const spans = [span(start, first)];
    const again = parts[1];
    if (again !== undefined) spans.push(span(again, ends[2] ?? trimmedEnd(text)));
    return spans.filter((part) => /[\p{L}\p{N}]/u.test(text.slice(part.start, part.end)));
  }
  const tail = text.slice(Math.max(start, text.length - 120));
  const clause = LAST_CLAUSE.exec(tail);
  if (clause && speaks(clause[1] as string)) {
    const end = text.length - tail.length + clause.index + 1;
    return [span(start, end)];
  }
  if (beside && /[.!?…]\s*$/.test(text)) return [span(start, trimmedEnd(text))];
  return [];
}

/** The turns of an interview among paragraphs, by their place; a label counts where at least three paragraphs have one. */
export function findTurns(texts: readonly string[]): Map<number, Turn> {
  const turns = new Map<number, Turn>();
  const uses = new Map<string, number>();
  texts.forEach((text, index) => {
    const match = LABEL.exec(text.slice(0, 120));
    const label = match?.[1];
    if (!match || label === undefined || NO_LABEL.test(label)) return;
    const start = match[0].length;
    if (/["“‘«„]/u.test(text.charAt(start))) return;
    turns.set(index, { label, labelStart: text.indexOf(label), start, end: trimmedEnd(text) });
    uses.set(label, (uses.get(label) ?? 0) + 1);
  });
  const repeated = [...uses.values()].some((count) => count > 1);
  if (turns.size < 3 || !repeated) return new Map();
  return turns;
}

function speaks(clause: string): boolean {
  return clause
    .slice(0, 120)
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => CUE_VERBS.has(word) || word === 'comments' || word === 'started');
}

function span(start: number, end: number): MarkedSpan {
  return { start, end, outer: { start, end }, repaired: false, carried: false, open: false };
}

function trimmedEnd(text: string): number {
  return text.trimEnd().length;
}

import type { Token } from '../find-tokens.ts';

const PATTERNS: readonly RegExp[] = [
  /^\p{Lu}$/u,
  /^\p{Lu}\.$/u,
  /^(?:\p{Lu}\.){2,}$/u,
  /^\p{Lu}{2,3}$/u,
  /^\p{Lu}{4,}$/u,
  /^(?:Ma?c|O['’]|D['’]|Fitz|De|Di|Van|Le|La)\p{Lu}\p{Ll}+$/u,
  /^\p{Lu}\p{Ll}$/u,
  /^\p{Lu}\p{Ll}{2,3}$/u,
  /^\p{Lu}\p{Ll}{4,}$/u,
  /^\p{Lu}\p{Ll}+[-‑]\p{Ll}+$/u,
  /^\p{Lu}\p{Ll}+[-‑]\p{Lu}\p{Ll}+$/u,
  /^\p{Lu}{2,}[-‑]\p{L}+$/u,
  /^[\p{Lu}\p{Ll}]+&/u,
  /^\p{Ll}{1,3}[-‑]\p{Lu}/u,
  /^\p{Ll}+$/u,
  /^\d{1,2}$/,
  /^\d{3}$/,
  /^\d{4}$/,
  /^\d/,
  /\d/,
  /^\p{Ll}.*\p{Lu}/u,
  /^\p{Lu}\p{Ll}+\p{Lu}/u,
  /^\p{Lu}/u,
];

/** A small number for how a word is written: "J.", "UAE", "McKay", "Jong-un", "1996". */
export function shapeNumber(token: Token): number {
  const at = PATTERNS.findIndex((pattern) => pattern.test(token.text));
  return at < 0 ? PATTERNS.length : at;
}

/** A small number for what stands between two words: a blank, a comma, a bracket, a new line; 0 where none is before. */
export function gapNumber(gap: string, first: boolean): number {
  if (first) return 0;
  if (gap === ' ') return 1;
  const known = kept.get(gap);
  if (known !== undefined) return known;
  const number = GAPS.findIndex((pattern) => pattern.test(gap)) + 1 || GAPS.length + 1;
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(gap, number);
  return number;
}

// What stands between words is mostly one of a few dozen.
const MOST_KEPT = 1000;
const kept = new Map<string, number>();

const GAPS: readonly RegExp[] = [
  /^[ \u00a0]$/,
  /^ ?, $/,
  /\n/,
  /^['’]s /,
  /^ ['’]s /,
  /^ ?\. $/,
  /\($/,
  /\( $/,
  /^ ?\)/,
  /^[-‑/&]$/,
  /^ [-–—]+ $/,
  /["“”]/,
  /^ ?[:;] /,
  /^ & $/,
  /^['’`] ?$/,
  /^ ['’`‘]/,
  /\.$/,
];

/** Whether nothing but a blank, a hyphen or the point of a short form stands between two words. */
export function isTight(gap: string): boolean {
  return gap === ' ' || (gap.length < 4 && TIGHT.has(gap));
}

const TIGHT: ReadonlySet<string> = new Set([' ', '-', '\u00a0', ' & ', '. ']);

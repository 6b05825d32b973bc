import type { Block, Draft } from '../draft.ts';
import { countWords, sameKey } from './shape.ts';

// Shorter texts ("No comment.") may stand twice on purpose.
const LEAST_LETTERS = 40;
const LEAST_WORDS = 8;
// Above this many blocks only whole repeats are looked for: to look into each other costs the square.
const MOST_FOR_PARTS = 300;

/** Leaves out a block that stands a second time, and a pull quote: words that another paragraph holds. */
export function foldRepeats(draft: Draft): Draft {
  const { blocks } = draft;
  if (blocks.length < 2) return draft;
  const all = blocks.map(({ text }) => text).join('\n');
  if (blocks.length <= MOST_FOR_PARTS && !blocks.some((block) => isLong(block) && mayRepeat(block.text, all)))
    return draft;
  const keys = blocks.map((block) => (isLong(block) ? sameKey(block.text) : ''));
  const seen = new Set<string>();
  const kept = blocks.filter((block, at) => {
    const key = keys[at] ?? '';
    if (key === '') return true;
    if (seen.has(key)) return false;
    seen.add(key);
    return !(
      isPullQuote(block, blocks.length) &&
      keys.some((other) => other.length > key.length && holds(other, key))
    );
  });
  return kept.length === blocks.length ? draft : { ...draft, blocks: kept };
}

function isLong({ text }: Block): boolean {
  return text.length >= LEAST_LETTERS && countWords(text, LEAST_WORDS) >= LEAST_WORDS;
}

function isPullQuote({ text, apart, kind }: Block, count: number): boolean {
  return apart && kind !== 'heading' && text.length < 400 && count <= MOST_FOR_PARTS;
}

function holds(other: string, key: string): boolean {
  return ` ${other} `.includes(` ${key} `);
}

const PROBE = 16;

/** Whether one of two pieces of a text stands twice in all: cheap, and true of nearly every repeat. */
function mayRepeat(text: string, all: string): boolean {
  return [0.3, 0.6].some((part) => {
    const at = Math.floor((text.length - PROBE) * part);
    const piece = text.slice(at, at + PROBE);
    return all.indexOf(piece) !== all.lastIndexOf(piece);
  });
}

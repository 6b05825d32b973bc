import type { GoldItem } from '../evaluate-gold.ts';
import { plain } from '../measures/same-words.ts';
import type { Chosen } from './choosers.ts';

// Words of a piece of evidence that a sentence must have to hold it; shorter sentences may be part of a long piece.
const MOST_WORDS = 0.85;
const SHORT = 30;

/** How much of what a question asks for some sentences hold: the best piece of evidence where one is enough, else their share. */
export function heldOf(
  { evidence, also_ok = [], evidence_mode: mode }: GoldItem & { readonly evidence_mode?: string },
  chosen: readonly Chosen[],
): number {
  const texts = chosen.map(({ passage, span }) => plain(passage.text.slice(span.start, span.end)));
  const held = (each: string) => texts.some((text) => holds(text, plain(each)));
  if (mode === 'all') return evidence.filter(held).length / Math.max(1, evidence.length);
  return Number([...evidence, ...also_ok].some(held));
}

function holds(shown: string, wanted: string): boolean {
  if (shown === '' || wanted === '') return false;
  if (shown.includes(wanted) || (shown.length > SHORT && wanted.includes(shown))) return true;
  const words = wanted.split(' ');
  const own = new Set(shown.split(' '));
  return words.filter((word) => own.has(word)).length / words.length >= MOST_WORDS;
}

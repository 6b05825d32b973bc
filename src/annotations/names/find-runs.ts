import type { Span } from '../../text/span.ts';

/** A capitalised word. */
export interface CapitalWord extends Span {
  readonly text: string;
}

/** Capitalised words that stand together, with nothing but blanks, points of initials and particles between. */
export interface Run {
  readonly words: readonly CapitalWord[];
  /** At the start of a sentence, where every word is capitalised. */
  readonly opens: boolean;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[-'’.][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu;
const PARTICLES: ReadonlySet<string> = new Set(
  'de del della der den van von bin ibn al el la le da dos das du di y of the and for'.split(' '),
);
const CAPITAL = /^\p{Lu}/u;

/** The capitalised runs of a text; particles ("van", "of the") join two parts of one. */
export function findRuns(text: string): Run[] {
  const runs: Run[] = [];
  let words: CapitalWord[] = [];
  let opens = true;
  let pending: CapitalWord[] = [];
  let last = 0;
  const flush = () => {
    if (words.length > 0) runs.push({ words, opens });
    words = [];
    pending = [];
  };
  for (const match of text.matchAll(WORD)) {
    let written = match[0];
    const start = match.index;
    const between = text.slice(last, start);
    const adjacent =
      /^ ?$|^\. $/.test(between) &&
      (between !== '. ' || /(?:^|\s)\p{Lu}\.$/u.test(text.slice(0, last + 1).slice(-3)));
    if (!adjacent) flush();
    const startsSentence =
      last === 0 ||
      /[.!?…:]["”’')\]]*\s+["“‘'([]*$|^\s*["“‘'([—–-]+\s*$/u.test(text.slice(Math.max(0, last - 1), start)) ||
      (/["“‘]$/.test(between) && true);
    const possessive = /['’]s$/.exec(written);
    if (possessive) written = written.slice(0, -2);
    const word = { start, end: start + written.length, text: written };
    last = start + match[0].length;
    if (CAPITAL.test(written) || (/^\d/.test(written) && words.length > 0)) {
      if (words.length === 0) opens = startsSentence;
      words.push(...pending, word);
      pending = [];
      if (possessive) flush();
    } else if (words.length > 0 && PARTICLES.has(written) && pending.length < 2) pending.push(word);
    else flush();
  }
  flush();
  return runs;
}

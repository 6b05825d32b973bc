import type { Block } from './block.ts';
import { readMarks } from './read-marks.ts';
import { splitBlocks } from './split-blocks.ts';

/** The blocks of a plain text with the marks that people type read: headings, stress, rules. */
export function textBlocks(text: string): Block[] {
  const blocks: Block[] = [];
  for (const source of splitBlocks(text)) {
    const written = text.slice(source.start, source.end);
    const heading = /^\s{0,3}#{1,6}\s+/.exec(written);
    const bare = written.slice(heading?.[0].length ?? 0).replace(/^\s{0,3}>\s?/gm, '');
    const read = readMarks(bare);
    if (read === '') continue;
    blocks.push({ text: read, kind: heading ? 'heading' : 'body', source: trim(text, source) });
  }
  return blocks;
}

function trim(text: string, { start, end }: { start: number; end: number }) {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text.charAt(from))) from++;
  while (to > from && /\s/.test(text.charAt(to - 1))) to--;
  return { start: from, end: to };
}

import { aroundPassage, type NearbyPassage } from '../../answers/citing/around-passage.ts';
import { makeExcerpt } from '../../answers/citing/make-excerpt.ts';
import type { OpenNewsroom } from '../desk.ts';
import { cutText } from '../markdown/cut-text.ts';
import { button, rows } from './button.ts';
import { type Card, makeCard, noteCard, type Row } from './card.ts';
import { customId } from './custom-id.ts';
import { sourceLine } from './source-line.ts';

// Two paragraphs more at each press; what is beyond the card's room is read at the source.
const STEP = 2;
const MOST_AROUND = 9;
const LONGEST_PARAGRAPH = 1200;

/** The paragraphs around a passage, itself marked; for one that is no longer there it says so and shows no other. */
export function contextCard(
  { archive, fingerprint, linked }: OpenNewsroom,
  { citation, before, after }: { readonly citation: string; readonly before: number; readonly after: number },
): Card {
  const around = aroundPassage(archive, citation, before, after);
  const passage = archive.find(citation);
  if (!around || !passage)
    return noteCard(
      'This passage is not in the articles any more: they have changed since that answer was given.',
    );
  const span = { start: 0, end: passage.text.length };
  const source = sourceLine(linked(makeExcerpt({ passage, span, highlights: [], score: 1 }, 1, archive)));
  const own = (room: number) => ({ text: paragraph(around.passage, room, '▸ ') });
  const shown = [...around.before, ...around.after];
  // The passage itself is fitted first; what surrounds it shares what is left.
  const left = 3800 - source.length - own(LONGEST_PARAGRAPH).text.length;
  const each = Math.floor(left / Math.max(1, shown.length));
  const near = (nearby: NearbyPassage) => () => ({
    text: paragraph(nearby, Math.min(LONGEST_PARAGRAPH, each), ''),
  });
  return makeCard({
    head: [source],
    results: [...around.before.map(near), () => own(LONGEST_PARAGRAPH), ...around.after.map(near)],
    rows: () => pageRows(citation, fingerprint, { before, after }, around),
  });
}

function paragraph({ number, text }: NearbyPassage, room: number, mark: string): string {
  const head = `-# ${mark}paragraph ${number}\n`;
  return head + cutText(text, Math.max(20, room - head.length));
}

function pageRows(
  citation: string,
  index: string,
  { before, after }: { readonly before: number; readonly after: number },
  around: NonNullable<ReturnType<typeof aroundPassage>>,
): Row[] {
  const at = around.passage.number;
  const earlier = at - before > 1 && before < MOST_AROUND;
  const later = at + after < around.total && after < MOST_AROUND;
  const turn = (label: string, more: { before: number; after: number }) =>
    button(label, customId('context', index, citation, String(more.before), String(more.after)));
  return rows([
    ...(earlier ? [turn('Earlier', { before: before + STEP, after })] : []),
    ...(later ? [turn('Later', { before, after: after + STEP })] : []),
  ]);
}

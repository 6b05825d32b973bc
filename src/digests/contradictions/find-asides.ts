import type { Span } from '../../text/span.ts';

const SAID =
  '(?:said|says|say|told|tells|announced|reported|reports|wrote|added|confirmed|stated|ruled|estimated|claimed)';
const ASIDES: readonly RegExp[] = [
  // Takes ", police said.", ", its director Clara Voss said on Tuesday.", ", workers were told."
  new RegExp(`,\\s[^,;]{1,90}\\b${SAID}\\b[^,;“”"]{0,60}[.!]?$`, 'iu'),
  // Takes "Police said on Tuesday that", "The ministry reported that"; refuses "said it would".
  new RegExp(`^[^,;“”"]{1,90}\\b${SAID}\\b[^,;“”"]{0,40}?\\bthat\\b`, 'iu'),
  // Takes "According to the auditors,", ", according to the statistics office"
  /^According to [^,;]{1,90},/iu,
  /,? according to [^,;]{1,90}?(?=[,.;]|$)/iu,
];

/** The parts of a sentence that only tell who said it, and when. */
export function findAsides(text: string, { start, end }: Span): Span[] {
  const words = text.slice(start, end);
  return ASIDES.flatMap((pattern) => {
    const found = pattern.exec(words);
    return found ? [{ start: start + found.index, end: start + found.index + found[0].length }] : [];
  });
}

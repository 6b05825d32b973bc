import fc from 'fast-check';

const GRAPHEMES = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Texts that are hard to cut and to escape: joined emoji, flags, combining marks, half pairs, markup, addresses, pings. */
export const HOSTILE_TEXT = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc
    .array(
      fc.constantFrom(
        ...[
          '👨‍👩‍👧‍👦',
          '🇻🇪',
          '🇷🇺',
          'é',
          'ö̲̃',
          '👍🏽',
          'क्षि',
          '\ud83d',
          '\udc68',
          '\u202e',
          '\u200b',
          '\u200d',
        ],
        ...['*', '**', '_', '`', '```', '||', '[a](b)', '<@123>', '@everyone', '# ', '> ', '1. ', '\n', '\\'],
        ...['https://a.example/b_c?d=(e)', 'http://x.example/*y*', ' ', ' ', 'word', 'Ünder', '.', ','],
      ),
      { maxLength: 60 },
    )
    .map((parts) => parts.join('')),
);

/** Whether the beginning of a text ends in the middle of what is read as one mark; blanks at its end may be missing. */
export function splitsGrapheme(text: string, beginning: string): boolean {
  const ends = new Set<number>([0]);
  for (const { index, segment } of GRAPHEMES.segment(text)) {
    ends.add(index + segment.length);
    ends.add(index + segment.trimEnd().length);
  }
  return !ends.has(beginning.length);
}

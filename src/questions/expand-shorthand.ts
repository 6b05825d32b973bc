const SHORTHAND: readonly (readonly [RegExp, string])[] = [
  [/^whens\b/gi, 'when is'],
  [/\bw\/o\b/gi, 'without'],
  [/(?<=^|\s)w\/(?=\s|$)/gi, 'with'],
  [/(?<=^|\s)w(?=\s)/g, 'with'],
  [/\bvs\.?(?=\s|$)/gi, 'against'],
  [/\bgov['’]?t\b/gi, 'government'],
  [/\bpm\b(?!\.)(?<!\d\s?pm)/gi, 'prime minister'],
  [/\bfm\b/gi, 'foreign minister'],
  [/\btop diplomat\b/gi, 'foreign minister'],
  [/\bhead of state\b/gi, 'president'],
  [/\bhead of government\b/gi, 'prime minister'],
  [/\bvp\b/gi, 'vice president'],
  [/\bintl\b/gi, 'international'],
  [/\bceo\b/gi, 'chief executive'],
  [/\bmps\b/gi, 'members of parliament'],
  [/\bops\b/gi, 'operations'],
  [/\bmin\.(?=\s)/gi, 'minister'],
  // Typed in lower case the country and the pronoun are one word; a pronoun follows these words or ends the question.
  [
    /(?<=\bthe )us\b|(?<!\b(?:tell|give|show|let|help|remind|for|to|about|among|all of|both of) )\bus\b(?!$|[?!.])/g,
    'US',
  ],
  [/\bu\.s\.(?:a\.)?/g, 'US'],
];

/** The question with what people shorten when they type written out: "w/o" → "without", "us oil firms" → "US oil firms". */
export function expandShorthand(text: string): string {
  return SHORTHAND.reduce((written, [pattern, full]) => written.replace(pattern, full), text);
}

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
  [/\bnatl\b/gi, 'national'],
  [/\bceo\b/gi, 'chief executive'],
  [/\bmps\b/gi, 'members of parliament'],
  // "Made deputy mayor" by somebody, as against "made by hand".
  [
    /\bmade(?= (?:the |a |an )?(?:\w+ )?(?:minister|mayor|president|chair(?:man|woman)?|director|head|chief|captain|coach|ambassador|governor|judge|manager|secretary|leader|editor)\b)/gi,
    'appointed',
  ],
  [/(?<=\d ?)(?:km\/h|kph|kmh)\b/gi, 'kilometres an hour'],
  [/\bops\b/gi, 'operations'],
  [/\bmin\.(?=\s)/gi, 'minister'],
  [/\bdept\b/gi, 'department'],
  [/\b(?:nr|num)\b\.?|\bno\.? (?=of\b)/gi, 'number '],
  [/(?<=^|\s)#(?= ?of\b)/g, 'number'],
  [/\bavg\b/gi, 'average'],
  [/\bapprox\b\.?/gi, 'approximately'],
  [/\bpct\b|(?<=\b(?:how many|what|which|in) ?)%(?=\s|$|\?)/gi, 'percent'],
  [/\bmins\b/gi, 'minutes'],
  [/\bhrs\b/gi, 'hours'],
  [/\byrs\b/gi, 'years'],
  [/\bwks\b/gi, 'weeks'],
  [/\bmths\b/gi, 'months'],
  [/\bkms\b/gi, 'km'],
  [/\bppl\b/gi, 'people'],
  [/\bvax\b/gi, 'vaccine'],
  [/\bmtg\b/gi, 'meeting'],
  [/\bbtwn\b|\bbetw\b/gi, 'between'],
  [/\babt\b/gi, 'about'],
  [/\bb4\b/gi, 'before'],
  [/(?<!['’])\b(?:cos|coz|cuz|bcos|bcoz)\b(?= of\b)/gi, 'because'],
  [/\bex-(?=\p{L})/giu, 'former '],
  // The word that asks, as people mistype it.
  [/\b(?:wat|wot|whta|waht|hwat)(s?)\b/gi, 'what$1'],
  // "Wen" is a name.
  [/\b(?:wen|whne|wehn)\b/g, 'when'],
  [/\b(?:wher|whre)\b/gi, 'where'],
  [/\b(?:wich|whcih|wihch)\b/gi, 'which'],
  [/(?<=^|\s)(?:how|hw|hwo) ?(?:many|mny|mnay|meny|manny)\b/gi, 'how many'],
  [/(?<=^|\s)(?:how|hw|hwo) ?(?:much|mch|mcuh|muhc)\b/gi, 'how much'],
  // Typed in lower case the country and the pronoun are one word; a pronoun follows these words or ends the question.
  [
    /(?<=\bthe )us\b|(?<!\b(?:tell|give|show|let|help|remind|for|to|about|among|all of|both of) )\bus\b(?!$|[?!.])/g,
    'US',
  ],
  [/\bu\.s\.(?:a\.)?/g, 'US'],
];

/** The question with what people shorten when they type written out: "w/o" → "without", "us oil firms" → "US oil firms". */
export function expandShorthand(text: string): string {
  return SHORTHAND.reduce((written, [pattern, full]) => written.replace(pattern, full), text)
    .replace(/ {2,}/g, ' ')
    .trim();
}

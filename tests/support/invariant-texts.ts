import fc from 'fast-check';

/** Words and marks that the rules look for, whole and broken; invented. */
const PIECES = [
  'Mayor Ines Okafor',
  'Okafor',
  'Paul Redding, the engineer,',
  'the minister',
  'she',
  'Coast Post',
  'the United Nations',
  'in Tallow',
  'Marl, Norway',
  'on Monday',
  'on 5 May 2021',
  'last Tuesday evening',
  '03/04/2021',
  'six days after the storm',
  'between 2019 and 2020',
  'in the 1990s',
  'more than 350 agreements',
  '1,200,000',
  '4.5%',
  '$3 billion',
  'two thirds',
  'said',
  'told reporters that',
  'according to',
  '“We waited',
  'for this day,”',
  '"open',
  '‘single’',
  '« dit-elle »',
  '— Never again —',
  'The harbour reopened',
  'The bridge was closed',
  'NATO',
  '**bold** [link](javascript:alert(1))',
  '<b>tag</b>',
  '&amp; &#8220; &bogus;',
  '<script>x()</script>',
  '# Heading',
  '- item',
  '> quoted',
  '```',
  'Read more:',
  'Advertisement',
  'Share on Facebook',
  '@everyone',
  '<@123>',
  '\u202eoverride\u202c',
  '\u001b[31mred\u001b[0m',
  'مرحبا بالعالم',
  'שלום',
  '港口星期一重新开放',
  'Порт открылся',
  '👩‍👩‍👧 🇳🇴',
  'e\u0301\u0323a\u0308',
  'ﬁn ſtraße İstanbul',
  '\u00a0',
  '\u00ad',
  '\u200b',
  '\ufeff',
  '\u2028',
  '\f',
  '\u0085',
  '\ud800',
  '\udc00',
  '\u0000',
] as const;

const GLUE = [' ', ' ', ' ', ', ', '. ', '? ', '-', '', '\n', '\n\n', '\r\n', '\t', ': ', '” '] as const;

/** Texts woven from what the rules look for. */
export const woven: fc.Arbitrary<string> = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(...GLUE)), { minLength: 1, maxLength: 40 })
  .map((parts) => parts.flat().join(''));

/** Texts of any sort: woven ones, any characters, any UTF-16 units (so lone surrogates too). */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: woven },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 200 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
  {
    weight: 1,
    arbitrary: fc
      .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 100 })
      .map((units) => String.fromCharCode(...units)),
  },
);

/** What may be typed: woven words, any text, nothing but marks, questions that the rules know. */
export const anyQuestion: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    'When did the harbour reopen?',
    'Who closed the bridge?',
    'how many agreements',
    'what did Okafor say about the bridge',
    'where is Tallow',
    'Okafor',
    '???',
    'on Monday',
  ),
  woven.map((text) => text.slice(0, 120)),
  anyText,
);

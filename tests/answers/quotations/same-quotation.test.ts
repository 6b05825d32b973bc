import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareQuotation, isSameQuotation } from '../../../src/answers/quotations/same-quotation.ts';

const SPEAKER = 'Ida Lund';

function isSame(
  one: string,
  other: string,
  speakers: readonly (string | null)[] = [SPEAKER, SPEAKER],
): boolean {
  const a = compareQuotation('a', speakers[0] ?? null, one);
  const b = compareQuotation('b', speakers[1] ?? null, other);
  const found = isSameQuotation(a, b);
  expect(isSameQuotation(b, a)).toBe(found);
  return found;
}

// The first eight word for word, whole or in part; then the same sentence as two translators or stenographers have it.
const PAIRS: readonly (readonly [string, string])[] = [
  ['The pier will open on Monday.', 'the pier will open on Monday'],
  ['The pier will open on Monday, whatever the weather.', 'The pier will open on Monday,'],
  ['We shall never sell the ferry to anybody.', 'never sell the ferry'],
  ['It’s a gift to every fisherman of the bay,', 'It is a gift to every fisherman of the bay'],
  [
    'Nobody asked us, and nobody will ask us when the mill is torn down.',
    'nobody will ask us when the mill is torn down',
  ],
  [
    'The harbour of Brannock belongs to those who work in it.',
    'The harbor of Brannock belongs to those who work in it',
  ],
  ['I came home to find the door broken and the lamp on.', 'to find the door broken and the lamp on'],
  [
    'There will be no tunnel as long as I am mayor of this town, and that is my last word.',
    'There will be no tunnel as long as I am mayor of this town',
  ],
  [
    'We are ready to strengthen military cooperation with Norway in defence of the northern peace.',
    'We are prepared to strengthen our military cooperation with Norway for the defence of northern peace.',
  ],
  [
    'Skerry can count on the full support of Brannock against the threats of the oil companies.',
    'Brannock gives its full support to Skerry in the face of threats by the oil companies.',
  ],
  ['Our country opens its gate to the whole world.', 'The gate of our country is open to the world.'],
  [
    'The sanctions hurt above all the firms and citizens of those who imposed the sanctions.',
    'The sanctions harm first of all the citizens and firms of those who imposed them.',
  ],
  [
    'We have restored trust between our two peoples after a decade of silence.',
    'After a decade of silence we restored the trust between the two peoples.',
  ],
  [
    'Their fishing boats entered our waters at night without lights.',
    'At night their fishing boats came into our waters without lights.',
  ],
  [
    'The hospital received forty thousand doses of the vaccine in a single week.',
    'In a single week the hospital got forty thousand vaccine doses.',
  ],
  [
    'We will deepen strategic relations with the island and its brave people.',
    'We shall deepen the strategic relations with the brave people of the island.',
  ],
  [
    'The council wasted public money on a bridge that leads nowhere.',
    'The council has wasted public money for a bridge leading nowhere.',
  ],
  [
    'Young people leave the valley because the valley has no school and no doctor.',
    'The young leave our valley because it has no doctor and no school.',
  ],
  [
    'The agreement creates a solid foundation for trade in the coming years.',
    'This agreement will create a good, solid foundation for trade in the years to come.',
  ],
  [
    'History will judge those who closed the border before families could cross it.',
    'Those who closed the border before families were able to cross it, history will judge.',
  ],
];

// What sounds alike and is another utterance: other answers of an interview, other days, the contrary.
const NEAR_MISSES: readonly (readonly [string, string])[] = [
  ['No village school will be closed.', 'Every village school will be closed.'],
  ['The pier will open in May.', 'The pier will open in June.'],
  [
    'We will vote for the harbour bill in the council.',
    'We will vote against the harbour bill in the council.',
  ],
  [
    'The hospital received forty doses of the vaccine this week.',
    'The hospital received nine doses of the vaccine this week.',
  ],
  [
    'We are ready to strengthen military cooperation with Norway.',
    'We are ready to talk about fishing quotas with Norway.',
  ],
  ['The ferry is too old to sail in winter.', 'The ferry is the pride of our winter fair.'],
  ['The sanctions hurt our own firms first.', 'The sanctions must stay until the troops have left.'],
  ['I did not sign the agreement on the tunnel.', 'I signed the agreement on the tunnel.'],
  ['Trade with the island rose this year by a third.', 'Trade with the island fell this year by a third.'],
  [
    'We have waited nine long years for this pier to be built.',
    'We have waited long enough for an answer from the capital.',
  ],
  ['Our relations with Skerry are deep and historic.', 'Our relations with Brannock are deep and historic.'],
  ['The mayor should resign over the bridge.', 'The mayor should explain the cost of the bridge.'],
  ['It was a good game.', 'It was a good year.'],
  [
    'We will meet on Monday to discuss the budget of the port.',
    'We will meet on Friday to discuss the budget of the port.',
  ],
  ['The council bought the mill for the museum.', 'The council sold the mill of the museum.'],
  [
    'Nobody was hurt in the fire at the northern pier.',
    'Two men were hurt in the fire at the northern pier.',
  ],
  [
    'We accept the offer of the railway company without conditions.',
    'We reject the offer of the railway company without conditions.',
  ],
  ['The young leave the valley.', 'The old stay in the valley, and we must care for them.'],
  ['I am proud of this team and of its captain.', 'I am proud of this town and its volunteers.'],
  ['They promised us a doctor before the winter.', 'They promised us a doctor after the winter.'],
];

test.each(PAIRS)('one utterance: %s / %s', (one, other) => {
  expect(isSame(one, other)).toBe(true);
});

test.each(NEAR_MISSES)('two utterances: %s / %s', (one, other) => {
  expect(isSame(one, other)).toBe(false);
});

describe('whoever said it', () => {
  const words = 'There will be no tunnel as long as I am mayor of this town';

  test('the same words of two people are two utterances', () => {
    expect(isSame(words, words, ['Ida Lund', 'Olav Berg'])).toBe(false);
  });

  test('the same words of somebody unclear are one, other words are not', () => {
    expect(isSame(words, words, ['Ida Lund', null])).toBe(true);
    expect(isSame(PAIRS[18]?.[0] ?? '', PAIRS[18]?.[1] ?? '', ['Ida Lund', null])).toBe(false);
  });

  test('two quotations of one article are two answers', () => {
    const quote = compareQuotation('a', SPEAKER, words);
    expect(isSameQuotation(quote, compareQuotation('a', SPEAKER, words))).toBe(false);
  });
});

test('any words are the same as themselves in another article, where they say something', () => {
  const said = fc.array(fc.constantFrom('harbour', 'ferry', 'winter', 'council', 'the', 'not', 'nine'), {
    minLength: 4,
  });
  fc.assert(
    fc.property(said, (list) => {
      const quote = compareQuotation('a', SPEAKER, list.join(' '));
      fc.pre(quote.stems.size >= 2);
      expect(isSame(list.join(' '), list.join(' '))).toBe(true);
    }),
  );
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../src/text/split-sentences.ts';

const sentences = (text: string) => splitSentences(text).map(({ start, end }) => text.slice(start, end));

describe('splitSentences', () => {
  it('ends a sentence at its mark, quoted or not', () => {
    expect(sentences('He left. On Monday he came back! Why?')).toEqual([
      'He left.',
      'On Monday he came back!',
      'Why?',
    ]);
    expect(sentences('He said “no.” Then he went.')).toEqual(['He said “no.”', 'Then he went.']);
  });

  it('does not end one after a title, an initial or a shortened month', () => {
    expect(sentences('Mr. Lee met J. Smith of the U.S. embassy on Feb. 3. They spoke.')).toEqual([
      'Mr. Lee met J. Smith of the U.S. embassy on Feb. 3.',
      'They spoke.',
    ]);
  });

  it.each([
    'They defied U.S. sanctions for years.',
    'The U.S.-backed plan failed.',
    'It was led by Gen. Padrino of the army.',
    'Gov. Ana Ruiz and Sen. Ivo Petrov met.',
    'He lives at No. 7 on the hill.',
    'It cost $1.5 million in all.',
    'It grew by 3.5 per cent.',
    'J. R. Petrov and A. Ruiz came.',
    'The St. Mary sank off Mt. Vinson.',
    '“Long live the port!” Petrov said.',
    '“Is it over?” the minister asked.',
    '“It is over…” she said.',
    'It met on Feb. 21 in Lima.',
    'Norte vs. Sur ended early.',
    'He paid (it is said. so they say) nothing.',
    'See www.example.org for more.',
    'It begins at 6 p.m. in the hall.',
  ])('keeps whole: %s', (text) => expect(sentences(text)).toEqual([text]));

  it.each([
    ['It is over. They left.', ['It is over.', 'They left.']],
    ['Is it over? It is.', ['Is it over?', 'It is.']],
    ['“It is over.” They left.', ['“It is over.”', 'They left.']],
    ['They live in the U.S. The others left.', ['They live in the U.S.', 'The others left.']],
    ['He said no. “It is over.”', ['He said no.', '“It is over.”']],
    ['It fell to 3.5. Then it rose.', ['It fell to 3.5.', 'Then it rose.']],
    ['The vote was a No. They went home.', ['The vote was a No.', 'They went home.']],
    ['Это конец. Они ушли.', ['Это конец.', 'Они ушли.']],
    ['“Is it over?” Petrov said nothing.', ['“Is it over?”', 'Petrov said nothing.']],
    ['', []],
    ['   ', []],
  ])('splits %j', (text, expected) => expect(sentences(text)).toEqual(expected));

  it('leaves nothing but blanks between the sentences of any text', () => {
    const piece = fc.constantFrom(
      'Ruiz',
      ' ',
      '. ',
      '.',
      '! ',
      '”',
      '“',
      'U.S. ',
      'Gen. ',
      '3',
      '\n',
      'no',
      '… ',
      ')',
    );
    const text = fc.oneof(
      fc.array(piece, { maxLength: 30 }).map((parts) => parts.join('')),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(text, (written) => {
        let end = 0;
        for (const span of splitSentences(written)) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(written.slice(end, span.start).trim()).toBe('');
          expect(written.slice(span.start, span.end)).toBe(written.slice(span.start, span.end).trim());
          expect(span.end).toBeGreaterThan(span.start);
          end = span.end;
        }
        expect(written.slice(end).trim()).toBe('');
      }),
    );
  });

  it('splits a text that is longer than a window as it does its parts', () => {
    const piece = fc.constantFrom(
      'Ruiz',
      ' ',
      '. ',
      '! ',
      '”',
      '“',
      'U.S. ',
      'Gen. ',
      '3',
      '\n',
      'no',
      '… ',
      '\ud83d',
    );
    const part = fc.array(piece, { maxLength: 200 }).map((parts) => `The ${parts.join('')} was so. `);
    fc.assert(
      fc.property(part, (written) => {
        const times = Math.ceil(9000 / written.length);
        const whole = splitSentences(written.repeat(times));
        const expected = Array.from({ length: times }, (_, at) =>
          splitSentences(written).map(({ start, end }) => ({
            start: start + at * written.length,
            end: end + at * written.length,
          })),
        );
        expect(whole).toEqual(expected.flat());
      }),
      { numRuns: 50 },
    );
  });

  it('splits around a sentence that is longer than a window', () => {
    const long = `It ${'goes on and '.repeat(1000)}on.`;
    expect(sentences(`Yes. ${long} No. ${long}`)).toEqual(['Yes.', long, 'No.', long]);
  });
});

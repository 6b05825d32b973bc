import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sourceLink } from '../../../src/answers/citing/source-link.ts';
import { splitPassages } from '../../../src/passages/split-passages.ts';
import { LINK_CASES } from '../../links/link-cases.ts';
import { makeLink } from '../../links/make-link.ts';
import { makeArticle } from '../../support/make-article.ts';

const PAGE = 'https://paper.example/story';
const CASE = {
  paragraphs: ['Rain fell. The gate was shut. Dogs barked.'],
  at: 0,
  excerpt: 'The gate was shut.',
};
const DIRECTIVE = ':~:text=The%20gate%20was%20shut';

describe('sourceLink', () => {
  test.each(LINK_CASES)('points at $name', (each) => {
    expect(makeLink(PAGE, each)).toBe(`${PAGE}#:~:${each.directive}`);
  });

  test.each([
    ['keeps the place in a page that an address names', `${PAGE}#part-2`, `${PAGE}#part-2${DIRECTIVE}`],
    ['puts its words in place of others', `${PAGE}#:~:text=rain`, `${PAGE}#${DIRECTIVE}`],
    ['keeps a query', `${PAGE}?a=1&b=2`, `${PAGE}?a=1&b=2#${DIRECTIVE}`],
    ['encodes brackets of the address', `${PAGE}_(x)#(y)`, `${PAGE}_%28x%29#%28y%29${DIRECTIVE}`],
    ['encodes blanks of the address', `${PAGE} two`, `${PAGE}%20two#${DIRECTIVE}`],
  ])('%s', (_fact, url, link) => {
    expect(makeLink(url, CASE)).toBe(link);
  });

  test.each([
    'javascript:alert(1)',
    'ftp://paper.example/story',
    'file:///story',
    'story.html',
    '',
    'https://',
  ])('links nowhere for %j', (url) => {
    expect(makeLink(url, CASE)).toBeNull();
  });

  test('links nowhere for an article without an address', () => {
    const passages = splitPassages(makeArticle('a', ['Rain fell.']));
    expect(sourceLink(null, passages[0] as (typeof passages)[0], { start: 0, end: 10 }, passages)).toBeNull();
  });

  test('opens the page where the excerpt has no word', () => {
    expect(makeLink(PAGE, { paragraphs: ['Rain — fell.'], at: 0, excerpt: '—' })).toBe(PAGE);
  });

  test('opens the page where a word is too long for an address', () => {
    const word = 'x'.repeat(20_000);
    expect(makeLink(PAGE, { paragraphs: [word], at: 0, excerpt: word })).toBe(PAGE);
  });

  test('writes a lone surrogate as a browser shows it', () => {
    expect(makeLink(PAGE, { paragraphs: ['rain \ud800 fell'], at: 0, excerpt: 'rain \ud800 fell' })).toBe(
      `${PAGE}#:~:text=rain%20%EF%BF%BD%20fell`,
    );
  });

  test('is a short address of safe letters whose words stand in the excerpt, whatever the text', () => {
    const text = fc.array(
      fc.oneof(
        fc.string({ unit: 'binary', maxLength: 12 }),
        fc.string({ unit: 'grapheme', maxLength: 12 }),
        fc.constantFrom(' ', ' the gate ', ', ', '-', '(', '“', '\ud800', '船长', 'النص ', '\u0301', 'a&b'),
      ),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(
        fc.array(text, { minLength: 1, maxLength: 4 }),
        fc.nat(),
        fc.nat(),
        fc.nat(),
        (all, which, a, b) => {
          const paragraphs = all.map((parts) => parts.join(''));
          const passages = splitPassages(makeArticle('a', paragraphs, { url: PAGE }));
          const passage = passages[which % passages.length] as (typeof passages)[0];
          const places = [a % (passage.text.length + 1), b % (passage.text.length + 1)].sort((x, y) => x - y);
          const [start = 0, end = 0] = places;
          const link = sourceLink(PAGE, passage, { start, end }, passages);
          if (link === PAGE) return;
          const directive = (link ?? '').slice(`${PAGE}#:~:text=`.length);
          expect(directive).toMatch(
            /^(?:[\w.%]+-,)?[A-Za-z0-9.%]+(?:,[A-Za-z0-9.%]+)?(?:,-[A-Za-z0-9.%]+)?$/,
          );
          const said = directive.split(',').filter((part) => !/^-|-$/.test(part));
          const shown = plain(passage.text.slice(start, end));
          for (const piece of said) expect(shown).toContain(decodeURIComponent(piece));
        },
      ),
      { numRuns: 300 },
    );
  });
});

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/\p{Surrogate}/gu, '\ufffd');
}

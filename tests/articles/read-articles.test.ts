import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../src/articles/decode-text.ts';
import { readFileOf } from '../support/article-file.ts';

const ENDINGS = ['.txt', '.md', '.html', '.jsonl'];

/** What holds of every reading, whatever the bytes. */
function expectSound(name: string, bytes: Uint8Array): void {
  const { articles, warnings } = readFileOf(name, bytes);
  const decoded = decodeText(bytes);
  const length = 'text' in decoded ? decoded.text.length : 0;
  for (const warning of warnings) expect(warning.message).not.toMatch(/[\r\n]/);
  for (const article of articles) {
    expect(article.paragraphs.length).toBeGreaterThan(0);
    let before = 0;
    for (const { text, source } of article.paragraphs) {
      expect(text).toMatch(/\S/);
      expect(text).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
      expect(source.start).toBeGreaterThanOrEqual(before);
      expect(source.end).toBeGreaterThanOrEqual(source.start);
      if (article.line === null) expect(source.end).toBeLessThanOrEqual(length);
      before = source.start;
    }
  }
  expect(readFileOf(name, bytes)).toEqual({ articles, warnings });
}

const piece = fc.constantFrom(
  'The river rose by two metres on Monday, the mayor said.',
  'Advertisement',
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  '\f',
  ' ',
  '\t',
  '---\n',
  '# ',
  '**',
  '> ',
  '<p>',
  '</div>',
  '<br>',
  '<script>',
  '<!--',
  '&amp;',
  '&#0;',
  '![x](y)',
  '[a](b)',
  '| a | b |\n|---|---|\n',
  '```',
  'title: x\n',
  '3 March 2024',
  'By Jane Doe',
  'PARIS (AP) — ',
  '"',
  '\u0000',
  '\u0085',
  '\u2028',
  'é',
  '😀',
  'which was',
  'gov-\n',
  'Page 1 of 2',
  '{"text":"a"}',
  '{"paragraphs":["a\\u0000b\\n"]}',
  '<a href=x>',
  '<li>',
  '<h1>',
  '\\',
  '1. ',
  'https://a.example/b',
);

describe('readArticles', () => {
  it('reads any bytes without throwing, into sound paragraphs', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), fc.constantFrom(...ENDINGS), (bytes, ending) =>
        expectSound(`a${ending}`, bytes),
      ),
      { numRuns: 300 },
    );
  });

  it('reads any mixture of marks and text without throwing, into sound paragraphs', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), fc.constantFrom(...ENDINGS), (pieces, ending) =>
        expectSound(`a${ending}`, new TextEncoder().encode(pieces.join(''))),
      ),
      { numRuns: 600 },
    );
  });

  it('keeps every letter of plain prose, where its source says', () => {
    const words = fc.array(fc.constantFrom('river', 'mayor', 'said', 'bridge', 'Monday', 'naïve', '12'), {
      minLength: 12,
      maxLength: 30,
    });
    const paragraph = words.map((list) => `The ${list.join(' ')} ended there.`);
    fc.assert(
      fc.property(
        fc.uniqueArray(paragraph, { minLength: 1, maxLength: 6 }),
        fc.constantFrom('\n\n', '\r\n\r\n', '\n'),
        (paragraphs, gap) => {
          const text = paragraphs.join(gap);
          const [article] = readFileOf('a.txt', text).articles;
          expect(article?.paragraphs.map((each) => each.text)).toEqual(paragraphs);
          expect(article?.paragraphs.map(({ source }) => text.slice(source.start, source.end))).toEqual(
            paragraphs,
          );
        },
      ),
    );
  });

  it('warns of an empty, a binary and a blank file', () => {
    const png = Uint8Array.from([
      0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52,
    ]);
    for (const content of [new Uint8Array(), png, '\n \n']) {
      const { articles, warnings } = readFileOf('a.txt', content);
      expect(articles).toEqual([]);
      expect(warnings).toHaveLength(1);
      expect(warnings[0]?.file).toBe('a.txt');
    }
  });

  it('serves one line of 50 MB, or refuses it, in every format', () => {
    const line = 'The river rose again and the mayor said so. '.repeat(1_150_000);
    for (const ending of ['.txt', '.md', '.html']) {
      const { articles, warnings } = readFileOf(`a${ending}`, line);
      expect(articles.length + warnings.length).toBe(1);
    }
    expect(readFileOf('a.jsonl', JSON.stringify({ id: 'a', text: line })).articles).toHaveLength(1);
  }, 120_000);

  it('serves long runs of one mark in every format', () => {
    for (const mark of ['*', '"', ' ', '<', '[', '(', '1,', 'A', '-\n', '> ', '#', '_', '<div>', '&']) {
      for (const ending of ENDINGS) {
        const { articles, warnings } = readFileOf(`a${ending}`, mark.repeat(20_000));
        expect(articles.length + warnings.length).toBeGreaterThan(0);
      }
    }
  }, 120_000);

  it('names the line of what is wrong in JSON lines and serves the rest', () => {
    const text = [
      '{"id":"a","text":"One."}',
      '{"id":',
      '{"id":"b"}',
      '{"id":"a","text":"Two."}',
      '{"id":"c","text":7}',
      '[1]',
      '',
      '{"text":"Three."}',
      '{"id":"d","text":"  "}',
    ].join('\n');
    const { articles, warnings } = readFileOf('n.jsonl', text);
    expect(articles.map(({ id, line }) => [id, line])).toEqual([
      ['a', 1],
      ['n:8', 8],
    ]);
    expect(warnings.map(({ line }) => line)).toEqual([2, 3, 4, 5, 6, 9]);
    expect(warnings[2]?.message).toContain('line 1');
  });

  it('takes the paragraphs of a JSON line as they are', () => {
    const paragraphs = [
      'Advertisement',
      ' two  blanks\r\nand a line end ',
      'Advertisement',
      '\n',
      'https://a.example',
    ];
    const [article] = readFileOf('n.jsonl', JSON.stringify({ id: 'a', text: 'x', paragraphs })).articles;
    expect(article?.paragraphs.map(({ text }) => text)).toEqual([
      'Advertisement',
      ' two  blanks and a line end ',
      'Advertisement',
      'https://a.example',
    ]);
  });

  it('parts the text of a JSON line at line ends only where it has no blank line', () => {
    const read = (text: string) =>
      readFileOf('n.jsonl', JSON.stringify({ text })).articles[0]?.paragraphs.map((each) => each.text);
    expect(read('It rained on Monday.\nIt snowed on Tuesday.')).toEqual([
      'It rained on Monday.',
      'It snowed on Tuesday.',
    ]);
    expect(read('It rained\non Monday.\n\nIt snowed.')).toEqual(['It rained on Monday.', 'It snowed.']);
  });

  it('serves a Markdown text whose front matter is not YAML, and names the line', () => {
    const { articles, warnings } = readFileOf(
      'a.md',
      '---\ntitle: "A bridge\nauthor: [Jane\n---\n\nThe bridge opened on Monday.\n',
    );
    expect(articles[0]?.paragraphs.map(({ text }) => text)).toEqual(['The bridge opened on Monday.']);
    expect(warnings).toHaveLength(1);
    expect(warnings[0]?.line).toBeGreaterThan(1);
  });

  it('runs no code in front matter', () => {
    const { articles } = readFileOf(
      'a.md',
      '---js\n{ title: process.exit(3) }\n---\n\nThe bridge opened on Monday.\n',
    );
    expect(articles[0]?.paragraphs.at(-1)?.text).toBe('The bridge opened on Monday.');
  });

  it('reads marks of Markdown as a reader sees them', () => {
    const text =
      'The **old** [mill](https://a.example) in _Vell_ costs 3\\*4 &euro;, `so` he said.[^1]\nIt is <b>closed</b>.\n';
    expect(readFileOf('a.md', text).articles[0]?.paragraphs[0]?.text).toBe(
      'The old mill in Vell costs 3*4 €, so he said. It is closed.'.replace('said.', 'said.[^1]'),
    );
  });

  it('reads HTML that is not closed', () => {
    const text =
      '<html><body><div><p>The bridge opened on Monday<p>It had been shut since <b>May<div>A third line';
    expect(readFileOf('a.html', text).articles[0]?.paragraphs.map((each) => each.text)).toEqual([
      'The bridge opened on Monday',
      'It had been shut since May',
      'A third line',
    ]);
  });

  it('takes no date from the words of an article', () => {
    const [article] = readFileOf(
      'a.txt',
      'The bridge opened on 3 March 2024, said the mayor of the town on the river.\n',
    ).articles;
    expect(article?.published).toBeNull();
  });
});

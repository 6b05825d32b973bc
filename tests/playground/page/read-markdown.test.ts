import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type MarkdownPart, readMarkdown } from '../../../src/playground/page/markdown/read-markdown.ts';

const ID = '123456789012345678';

/** The parts in short: `type(content)`, a text as it is. */
function sketch(parts: readonly MarkdownPart[] | string | undefined): string {
  if (parts === undefined || typeof parts === 'string') return parts ?? '';
  return parts
    .map(({ type, content, level, target, number, depth, id, timestamp, format }) => {
      if (type === 'text') return sketch(content);
      if (type === 'br') return '/';
      const facts = [level, target, number, depth, id, timestamp, format].filter((fact) => fact != null);
      return `${type}${facts.length > 0 ? `[${facts.join(',')}]` : ''}(${sketch(content)})`;
    })
    .join('');
}

test.each([
  ['## Head \\[1\\]\n-# sub **b** x', 'heading[2](Head [1])subtext(sub strong(b) x)'],
  ['-# a\n-# b', 'subtext(a)subtext(b)'],
  ['one\ntwo\n\nthree', 'one/two//three'],
  ['*Perhaps:* **no**', 'em(Perhaps:) strong(no)'],
  ['snake_case_name', 'snake_case_name'],
  ['\\*no\\* \\_ \\<@1\\> \\@everyone \\# \\`c\\`', '*no* _ <@1> @everyone # `c`'],
  ['http\\://a.example', 'http://a.example'],
  ['1\\. first', '1. first'],
  ['\\- no list', '- no list'],
  ['`c:7f3a` · **b**', 'inlineCode(c:7f3a) · strong(b)'],
  [
    '[Open](<https://a.example/b_c?d=*e*#:~:text=f,-g>)',
    'link[https://a.example/b_c?d=*e*#:~:text=f,-g](Open)',
  ],
  ['a <https://a.example/b_c_d> e', 'a autolink[https://a.example/b_c_d](https://a.example/b_c_d) e'],
  ['https://a.example/b_c, d', 'url[https://a.example/b_c](https://a.example/b_c), d'],
  ['> one\n> two\nthree', 'blockQuote(one/two/)three'],
  ['> one\n-# two\n## three', 'blockQuote(one/)subtext(two)heading[2](three)'],
  ['> # one\n> two', 'blockQuote(heading[1](one)two)'],
  ['- one\n-# two', 'listItem[0](one)subtext(two)'],
  ['one -# two # three', 'one -# two # three'],
  ['- a\n- **b**\n  - c\n1. d', 'listItem[0](a)listItem[0](strong(b))listItem[1](c)listItem[1,0](d)'],
  ['text\n- a', 'text/listItem[0](a)'],
  ['-a and - b', '-a and - b'],
  ['<t:1700000000:D> <t:1700000000>', 'timestamp[1700000000,D]() timestamp[1700000000]()'],
  [`<@${ID}> <#${ID}> <@&${ID}>`, `user[${ID}]() channel[${ID}]() role[${ID}]()`],
  ['<script>alert(1)</script>', '<script>alert(1)</script>'],
])('reads %j', (text, parts) => {
  expect(sketch(readMarkdown(text))).toBe(parts);
});

test('no text is lost or added where nothing is marked', () => {
  const plain = fc.stringMatching(/^[a-zA-Z0-9à-ž а-яא-ת,;"'()&%$ ]*$/);
  fc.assert(
    fc.property(plain, (text) => {
      expect(sketch(readMarkdown(text))).toBe(text);
    }),
  );
});

test('takes any text', () => {
  const marks = fc.array(
    fc.constantFrom('*', '_', '`', '[', '](', ')', '<', '>', '\n', '- ', '# ', '|', '\\', 'a', ' '),
  );
  fc.assert(
    fc.property(marks, fc.string(), (all, text) => {
      expect(Array.isArray(readMarkdown(all.join('') + text))).toBe(true);
    }),
  );
});

import { parse } from 'discord-markdown-parser';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readText } from '../../../src/discord/markdown/read-text.ts';
import { showMarked, showText } from '../../../src/discord/markdown/show-text.ts';
import { plainText } from '../../../src/text/plain-text.ts';

interface Node {
  readonly type: string;
  readonly content?: string | Node[];
  /** Of an emoji. */
  readonly name?: string;
}

/** What a reader of Discord's Markdown that is not ours sees: the kinds of nodes and all letters. */
function seen(markdown: string): { kinds: Set<string>; text: string } {
  const kinds = new Set<string>();
  const lettersOf = (node: Node): string => {
    kinds.add(node.type);
    const { content, type, name = '' } = node;
    if (type === 'twemoji') return name;
    return typeof content === 'string' ? content : (content ?? []).map(lettersOf).join('');
  };
  const text = (parse(markdown, 'extended') as Node[]).map(lettersOf).join('');
  return { kinds, text };
}

/** An emoji of the text itself is a picture there, and no more. */
const PLAIN = new Set(['text', 'br', 'url', 'autolink', 'twemoji']);

const HOSTILE = fc.oneof(
  { weight: 3, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
  {
    weight: 5,
    arbitrary: fc
      .array(
        fc.constantFrom(
          ...[
            '*',
            '**',
            '_',
            '__',
            '~~',
            '`',
            '```',
            '||',
            '\\',
            '[',
            '](',
            ')',
            '<',
            '>',
            '@everyone',
            '@here',
          ],
          ...[
            '<@1234567890123456789>',
            '<@&1234567890123456789>',
            '<#1234567890123456789>',
            '<t:1600000000:R>',
          ],
          ...[
            '<:a:1234567890123456789>',
            ':smile:',
            '</ask:1234567890123456789>',
            '# ',
            '-# ',
            '- ',
            '> ',
            '1. ',
          ],
          ...[
            'https://a.example/b_c_d',
            'http://x.example/*y*(z)',
            'discord://a',
            '[a](https://b.example)',
            '\n',
          ],
          ...[' ', 'word', 'Ünder', '\u202e', '\u200b', '🧪', '¯\\_(ツ)_/¯', '<id:browse>', '.', ','],
        ),
        { maxLength: 25 },
      )
      .map((parts) => parts.join('')),
  },
);

describe('text of others', () => {
  test.each([
    ['*bold* and _so_', '\\*bold\\* and \\_so\\_'],
    ['`code`', '\\`code\\`'],
    ['@everyone <@123>', '\\@everyone \\<\\@123\\>'],
    ['see https://a.example/b_c_d, he said', 'see <https://a.example/b_c_d>, he said'],
    ['[press](https://evil.example)', '\\[press\\](<https://evil.example>)'],
    ['# heading', '\\# heading'],
    ['- item', '\\- item'],
    ['1. item', '1\\. item'],
    ['minus -5 and #4', 'minus -5 and #4'],
    [':smile: at 12:30:45', '\\:smile: at 12\\:30:45'],
    ['a\nb', 'a b'],
    ['steam://run', 'steam\\://run'],
  ])('shows %j as it stands', (text, shown) => {
    expect(showText(text)).toBe(shown);
  });

  test('is read by another reader of the Markdown as text and addresses alone, letter for letter', () => {
    fc.assert(
      fc.property(HOSTILE, (text) => {
        const { kinds, text: letters } = seen(showText(text));
        expect([...kinds].filter((kind) => !PLAIN.has(kind))).toEqual([]);
        expect(letters).toBe(plainText(text));
      }),
      { numRuns: 3000 },
    );
  });

  test('comes back from what was shown', () => {
    fc.assert(
      fc.property(HOSTILE, (text) => {
        expect(readText(showText(text))).toBe(plainText(text));
      }),
      { numRuns: 3000 },
    );
  });

  test('holds no mention that a server would read', () => {
    fc.assert(
      fc.property(HOSTILE, (text) => {
        expect(showText(text)).not.toMatch(/<(?:@[!&]?|#|\/[^:>]+:|a?:\w+:)\d+>/);
        expect(showText(text)).not.toMatch(/(?<!\\)@(?:everyone|here)/);
      }),
    );
  });
});

describe('marked words', () => {
  test('are bold, and nothing else is', () => {
    fc.assert(
      fc.property(HOSTILE, fc.nat(20), fc.nat(20), (text, start, length) => {
        const { kinds, text: letters } = seen(showMarked(text, [{ start, end: start + length }]));
        expect([...kinds].filter((kind) => !PLAIN.has(kind) && kind !== 'strong')).toEqual([]);
        expect(letters).toBe(plainText(text));
      }),
      { numRuns: 3000 },
    );
  });

  test('stand between two stars on either side', () => {
    expect(showMarked('a *b* c', [{ start: 2, end: 5 }])).toBe('a **\\*b\\*** c');
  });

  test('leave an address whole', () => {
    expect(showMarked('see https://a.example/x now', [{ start: 6, end: 27 }])).toBe(
      'see <https://a.example/x> now',
    );
  });
});

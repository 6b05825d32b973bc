import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parsePeopleFile } from '../../src/articles/parse-people-file.ts';

test('reads the lists of names to join and to part, with their lines', () => {
  const { file, warnings } = parsePeopleFile(
    [
      '# who is who',
      'join:',
      '  - [Fyodor Orlov, Fedor Orloff]',
      '  - [ "Mohamed Al Falasi",',
      '      Al-Falassi ]',
      'part:',
      '  - - Ingrid Halvorsen',
      '    - Kjell Halvorsen',
      '  - { name: Li Na, as: Li Na (surgeon), in: [ward, 2024/ward-2] }',
    ].join('\n'),
  );
  expect(warnings).toEqual([]);
  expect(file).toEqual({
    join: [
      { names: ['Fyodor Orlov', 'Fedor Orloff'], line: 3 },
      { names: ['Mohamed Al Falasi', 'Al-Falassi'], line: 4 },
    ],
    part: [{ names: ['Ingrid Halvorsen', 'Kjell Halvorsen'], line: 7 }],
    own: [{ name: 'Li Na', shownAs: 'Li Na (surgeon)', articles: ['ward', '2024/ward-2'], line: 9 }],
  });
});

test.each(['', '# nothing yet\n', 'join:\npart:\n', 'join: []'])(
  'takes %j as a file that says nothing',
  (text) => {
    expect(parsePeopleFile(text)).toEqual({ file: { join: [], part: [], own: [] }, warnings: [] });
  },
);

test.each([
  ['join:\n  - [Ann Lee, Anne Lee]\n  - Ann Lee\n', 3, 'needs two names or more'],
  ['join:\n  - [Ann Lee, Ann Lee]\n', 2, 'needs two names or more'],
  ['join:\n  - [Ann Lee, [Anne, Lee]]\n', 2, 'takes lists of names'],
  ['join:\n  - [Ann Lee, "  "]\n', 2, 'takes lists of names'],
  ['join:\n  - { name: Ann Lee, as: Ann, in: [a] }\n', 2, 'takes lists of names'],
  ['part:\n  - { name: Ann Lee, as: Ann }\n', 2, 'needs “name”, “as” and “in”'],
  ['\njoin: Ann Lee\n', 2, '“join” needs a list'],
  ['merge:\n  - [Ann Lee, Anne Lee]\n', 1, '“merge” is neither'],
  ['- [Ann Lee, Anne Lee]\n', 1, 'has no “join:” or “part:”'],
  ['join:\n  - [Ann Lee, Anne Lee\npart:\n', 3, 'is not valid YAML'],
])('%j has a warning for line %i: %s', (text, line, message) => {
  const { warnings } = parsePeopleFile(text);
  expect(warnings).toHaveLength(1);
  expect(warnings[0]).toMatchObject({ file: 'people.yml', line });
  expect(warnings[0]?.message).toContain(message);
});

test('follows the good lines beside a bad one', () => {
  const { file, warnings } = parsePeopleFile('join:\n  - 3\n  - [Ann Lee, Anne Lee]\n');
  expect(file.join).toEqual([{ names: ['Ann Lee', 'Anne Lee'], line: 3 }]);
  expect(warnings).toHaveLength(1);
});

test('any text is read, with warnings in one line of words that name a line of it', () => {
  const piece = fc.constantFrom(
    'join:',
    'part:',
    '\n',
    '  - ',
    '[a b, c d]',
    '{name: a}',
    '&x',
    '*x',
    '!!t',
    '"',
    ': ',
    '\u0000',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'grapheme' }),
        fc.array(piece).map((parts) => parts.join('')),
      ),
      (text) => {
        const { file, warnings } = parsePeopleFile(text);
        for (const { names } of [...file.join, ...file.part]) expect(names.length).toBeGreaterThan(1);
        for (const { line, message } of warnings) {
          expect(message).not.toMatch(/\p{Cc}/u);
          expect(line).toBeGreaterThan(0);
          expect(line).toBeLessThanOrEqual(text.split('\n').length);
        }
      },
    ),
  );
});

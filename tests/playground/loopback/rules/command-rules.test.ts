import { expect, test } from 'vitest';
import { checkCommand, checkCommands } from '../../../../src/playground/loopback/rules/command-rules.ts';

const option = { type: 3, name: 'event', description: 'What' };
const when = { name: 'when', description: 'When it was', options: [{ ...option, required: true }] };
const many = (count: number, make: (at: number) => object) =>
  Array.from({ length: count }, (_, at) => make(at));

test.each<[string, object]>([
  ['a plain command', when],
  [
    'names in other scripts',
    { ...when, name: 'когда', name_localizations: { 'es-ES': 'cuándo', th: 'เมื่อไร', hi: 'कब' } },
  ],
  ['a translation that is taken away', { ...when, name_localizations: { ru: null } }],
  ['25 options', { ...when, options: many(25, (at) => ({ ...option, name: `o${at}` })) }],
  [
    '25 choices',
    { ...when, options: [{ ...option, choices: many(25, (at) => ({ name: `c${at}`, value: 'x' })) }] },
  ],
  [
    'subcommands in a group',
    { ...when, options: [{ ...option, type: 2, name: 'g', options: [{ ...option, type: 1 }] }] },
  ],
  ['limits', { ...when, options: [{ ...option, min_length: 0, max_length: 6_000 }] }],
  ['a number between', { ...when, options: [{ ...option, type: 4, min_value: 1, max_value: 5 }] }],
  ['a command of a menu', { type: 3, name: 'Find sources' }],
])('%s is right', (_, command) => {
  expect(checkCommand(command)).toEqual([]);
});

const withOption = (change: object) => ({ ...when, options: [{ ...option, ...change }] });

test.each<[string, object, string]>([
  ['capitals', { ...when, name: 'When' }, 'name: "When" must be in lower case'],
  ['a space', { ...when, name: 'when was' }, 'name: "when was" must be'],
  ['33 letters', { ...when, name: 'x'.repeat(33) }, 'name: "xxx'],
  ['no name', { description: 'x' }, 'name: is required'],
  ['no description', { name: 'x' }, 'description: is required'],
  ['an empty description', { ...when, description: '' }, 'description: must have 1 to 100 characters, has 0'],
  [
    '101 letters of description',
    { ...when, description: 'x'.repeat(101) },
    'description: must have 1 to 100',
  ],
  ['a wrong translation', { ...when, name_localizations: { ru: 'Когда' } }, 'name_localizations.ru: "Когда"'],
  [
    'no such language',
    { ...when, name_localizations: { es: 'x' } },
    'name_localizations.es: Discord has no such',
  ],
  [
    'a long translation',
    { ...when, description_localizations: { ru: 'x'.repeat(101) } },
    'description_localizations.ru',
  ],
  ['a number for a translation', { ...when, description_localizations: { ru: 5 } }, 'must be a text'],
  ['an option in capitals', withOption({ name: 'Event' }), 'options[0].name: "Event"'],
  [
    'an option without description',
    withOption({ description: undefined }),
    'options[0].description: is required',
  ],
  ['an option of no type', withOption({ type: 12 }), 'options[0].type: must be 1 to 11'],
  ['the same name twice', { ...when, options: [option, option] }, 'options: "event" stands twice'],
  [
    'required after optional',
    { ...when, options: [option, { ...option, name: 'b', required: true }] },
    'options: "b" is required and must stand first',
  ],
  [
    '26 options',
    { ...when, options: many(26, (at) => ({ ...option, name: `o${at}` })) },
    'options: must have 0 to 25',
  ],
  [
    '26 choices',
    withOption({ choices: many(26, (at) => ({ name: `c${at}`, value: 'x' })) }),
    'options[0].choices: must have 0 to 25 entries, has 26',
  ],
  [
    'a choice of 101 letters',
    withOption({ choices: [{ name: 'x', value: 'x'.repeat(101) }] }),
    'choices[0].value',
  ],
  ['a choice without name', withOption({ choices: [{ value: 'x' }] }), 'choices[0].name: is required'],
  [
    'a number for a text',
    withOption({ choices: [{ name: 'x', value: 1 }] }),
    'choices[0].value: must be a text',
  ],
  ['a text for a number', withOption({ type: 4, choices: [{ name: 'x', value: 'x' }] }), 'must be a number'],
  [
    'the same choice twice',
    withOption({
      choices: [
        { name: 'x', value: 'x' },
        { name: 'x', value: 'y' },
      ],
    }),
    'choices: "x" stands twice',
  ],
  [
    'autocomplete with choices',
    withOption({ autocomplete: true, choices: [{ name: 'x', value: 'x' }] }),
    'choices: not with autocomplete',
  ],
  ['autocomplete of a user', withOption({ type: 6, autocomplete: true }), 'autocomplete: not with this type'],
  [
    'choices of a user',
    withOption({ type: 6, choices: [{ name: 'x', value: 1 }] }),
    'choices: not with this type',
  ],
  ['a length of a number', withOption({ type: 4, max_length: 5 }), 'max_length: only with a text'],
  ['a length of 6,001', withOption({ max_length: 6_001 }), 'max_length: must be 1 to 6000'],
  ['lengths the wrong way', withOption({ min_length: 5, max_length: 4 }), 'min_length: more than max_length'],
  ['a value of a text', withOption({ max_value: 5 }), 'max_value: only with a number'],
  [
    'values the wrong way',
    withOption({ type: 4, min_value: 5, max_value: 4 }),
    'min_value: more than max_value',
  ],
  [
    'a mix',
    { ...when, options: [{ ...option, type: 1, name: 's' }, option] },
    'subcommands and other options do not',
  ],
  ['a required subcommand', withOption({ type: 1, required: true }), 'a subcommand is never required'],
  [
    'a group in a group',
    withOption({ type: 2, options: [{ ...option, type: 2, options: [] }] }),
    'options[0].options[0].type: too deep',
  ],
  ['a group of options', withOption({ type: 2, options: [option] }), 'a group holds subcommands alone'],
  [
    'a menu with a description',
    { type: 3, name: 'Find', description: 'x' },
    'description: a menu shows none',
  ],
  ['a menu with options', { type: 3, name: 'Find', options: [option] }, 'options: a menu has none'],
  [
    'more than 8,000 characters',
    {
      ...when,
      options: many(4, (at) => ({
        ...option,
        name: `o${at}`,
        choices: many(25, (choice) => ({ name: `${choice} ${'x'.repeat(70)}`, value: 'y'.repeat(10) })),
      })),
    },
    'characters in all, 8000 at most',
  ],
])('%s is named', (_, command, words) => {
  expect(checkCommand(command).join('\n')).toContain(words);
});

test('what stands wrong among the others is named with its place', () => {
  expect(checkCommands([when, when])).toEqual(['commands: "when" stands twice']);
  expect(checkCommands([when, { type: 3, name: 'when' }])).toEqual([]);
  expect(checkCommands([when, { ...when, name: 'X' }])).toEqual(['[1].name: "X" must be in lower case']);
  expect(checkCommands({})).toEqual(['commands: must be a list']);
  expect(checkCommands(many(101, (at) => ({ ...when, name: `c${at}` })))).toEqual([
    'commands: 100 slash commands at most',
  ]);
  expect(checkCommands(many(16, (at) => ({ type: 3, name: `c${at}` })))).toEqual([
    'commands: 15 of a menu at most',
  ]);
});

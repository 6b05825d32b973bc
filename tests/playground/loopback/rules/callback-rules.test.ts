import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  checkCallback,
  checkEphemeral,
  findFocusedType,
} from '../../../../src/playground/loopback/rules/callback-rules.ts';
import { checkCommands } from '../../../../src/playground/loopback/rules/command-rules.ts';
import { checkMessage } from '../../../../src/playground/loopback/rules/message-rules.ts';

const COMMAND = { type: 2, sourceFlags: null };
const BUTTON = { type: 3, sourceFlags: 0 };
const COMPLETE = { type: 4, sourceFlags: null };
const MODAL = { type: 5, sourceFlags: null };
const EPHEMERAL = 64;

test('each kind of interaction takes its kinds of answer', () => {
  const taken = (about: typeof COMMAND | typeof BUTTON) =>
    [1, 4, 5, 6, 7, 8, 9].filter((type) =>
      checkCallback({ type, data: { title: 'x', custom_id: 'x' } }, about).every(
        (words) => !words.startsWith('type:'),
      ),
    );
  expect(taken(COMMAND)).toEqual([4, 5, 9]);
  expect(taken(BUTTON)).toEqual([4, 5, 6, 7, 9]);
  expect(taken(COMPLETE)).toEqual([8]);
  expect(taken(MODAL)).toEqual([4, 5]);
  expect(taken({ ...MODAL, sourceFlags: 0 } as typeof BUTTON)).toEqual([4, 5, 6, 7]);
});

test('25 choices with names and values of 1 to 100 characters are right', () => {
  const offer = (choices: object[], focusedType = 3) =>
    checkCallback({ type: 8, data: { choices } }, { ...COMPLETE, focusedType });
  const choice = { name: 'x'.repeat(100), value: 'y'.repeat(100) };
  expect(offer(Array.from({ length: 25 }, () => choice))).toEqual([]);
  expect(offer([])).toEqual([]);
  expect(offer([{ name: 'x', value: 5 }], 4)).toEqual([]);
  expect(offer(Array.from({ length: 26 }, () => choice))).toEqual([
    'choices: must have 0 to 25 entries, has 26',
  ]);
  expect(offer([{ ...choice, name: '' }])).toEqual(['choices[0].name: must have 1 to 100 characters, has 0']);
  expect(offer([{ ...choice, value: 'x'.repeat(101) }])).toEqual([
    'choices[0].value: must have 1 to 100 characters, has 101',
  ]);
  expect(offer([{ name: 'x', value: 'x' }], 4)).toEqual(['choices[0].value: must be a number']);
});

test('the type of the field that is written is found in a subcommand', () => {
  const options = [
    {
      type: 1,
      name: 's',
      options: [
        { type: 3, value: 'x' },
        { type: 4, focused: true },
      ],
    },
  ];
  expect(findFocusedType({ options })).toBe(4);
  expect(findFocusedType({})).toBeUndefined();
});

test('what all see cannot become ephemeral', () => {
  expect(checkEphemeral({ flags: EPHEMERAL }, 0)).toEqual([
    'flags: a message that all see cannot become ephemeral',
  ]);
  expect(checkEphemeral({ flags: EPHEMERAL }, EPHEMERAL)).toEqual([]);
  expect(checkCallback({ type: 7, data: { content: 'x', flags: EPHEMERAL } }, BUTTON).length).toBe(1);
});

test('an update goes by the flags of its message', () => {
  const update = { type: 7, data: { content: 'x' } };
  expect(checkCallback(update, { type: 3, sourceFlags: 1 << 15 })).toEqual([
    'content: not with Components V2',
  ]);
});

test('a modal has a title, a custom id and one to five rows', () => {
  const input = { type: 4, custom_id: 'why', style: 1 };
  const label = (component: object, change = {}) => ({ type: 18, label: 'Why', component, ...change });
  const modal = (change: object) =>
    checkCallback(
      { type: 9, data: { title: 'Form', custom_id: 'form', components: [label(input)], ...change } },
      COMMAND,
    );
  expect(modal({})).toEqual([]);
  expect(modal({ components: [{ type: 1, components: [{ ...input, label: 'Why' }] }] })).toEqual([]);
  expect(modal({ components: [{ type: 10, content: 'x' }, label(input)] })).toEqual([]);
  const wrong: readonly (readonly [object, string])[] = [
    [{ title: 'x'.repeat(46) }, 'title: must have 1 to 45 characters, has 46'],
    [{ title: undefined }, 'title: must have 1'],
    [{ custom_id: '' }, 'custom_id: must have 1 to 100'],
    [{ components: [] }, 'components: must have 1 to 5'],
    [{ components: Array.from({ length: 6 }, (_, at) => label({ ...input, custom_id: `${at}` })) }, 'has 6'],
    [{ components: [label(input), label(input)] }, 'the custom_id "why" stands twice'],
    [{ components: [label(input, { label: 'x'.repeat(46) })] }, 'components[0].label: must have 1 to 45'],
    [{ components: [label({ ...input, style: 3 })] }, 'component.style: must be 1 or 2'],
    [{ components: [label({ ...input, max_length: 4_001 })] }, 'component.max_length: must be 1 to 4000'],
    [{ components: [label({ ...input, placeholder: 'x'.repeat(101) })] }, 'component.placeholder'],
    [{ components: [label({ ...input, custom_id: undefined })] }, 'component.custom_id: is required'],
    [
      { components: [label({ type: 3, custom_id: 's', options: [] })] },
      'component.options: must have 1 to 25',
    ],
    [{ components: [{ type: 1, components: [input, input] }] }, 'a row holds one text input'],
    [{ components: [{ type: 2 }] }, 'components[0].type: 2 does not stand in a modal'],
  ];
  for (const [change, words] of wrong) expect(modal(change).join('\n')).toContain(words);
});

test('whatever is sent is judged, and never throws', () => {
  fc.assert(
    fc.property(
      fc.jsonValue(),
      fc.constantFrom(2, 3, 4, 5),
      fc.constantFrom(4, 5, 7, 8, 9),
      (json, type, kind) => {
        const found = [
          ...checkMessage(json),
          ...checkMessage({ components: json, embeds: json, flags: json, allowed_mentions: json }),
          ...checkMessage({
            flags: 1 << 15,
            components: [json, { type: 17, components: json }, { type: 9, accessory: json }],
          }),
          ...checkCommands(json),
          ...checkCommands([
            json,
            { name: json, options: json, name_localizations: json },
            { options: [json] },
          ]),
          ...checkCallback(json, { type, sourceFlags: 0 }),
          ...checkCallback({ type: kind, data: json }, { type, sourceFlags: 0 }),
          ...checkCallback(
            { type: kind, data: { components: json, choices: json } },
            { type, sourceFlags: null },
          ),
        ];
        expect(found.every((words) => typeof words === 'string')).toBe(true);
      },
    ),
  );
});

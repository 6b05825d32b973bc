import { ButtonStyle, ComponentType } from 'discord.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { button, contextButton, rows } from '../../../src/discord/cards/button.ts';
import { makeCard, noteCard, textsOf } from '../../../src/discord/cards/card.ts';
import { complaintsOf, componentsOf } from './card-rules.ts';

const LENGTHS = fc.array(fc.constantFrom(0, 1, 80, 700, 1500, 3999, 4000, 4001, 9000), { maxLength: 45 });

test('whatever is put on a card, Discord takes it', () => {
  fc.assert(
    fc.property(LENGTHS, LENGTHS, fc.boolean(), fc.boolean(), (head, results, pressed, rowed) => {
      const card = makeCard({
        head: ['first', ...head.map((length) => 'h'.repeat(length))],
        results: results.map((length, at) => () => ({
          text: 'r'.repeat(length),
          ...(pressed && { button: contextButton(String(at % 7), 'index') }),
        })),
        rows: () =>
          rowed
            ? rows(
                ['a', 'b', 'c', 'd'].map((name) => button(name, name)),
                [button('e', 'e')],
              )
            : [],
      });
      expect(complaintsOf(card)).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});

describe('results', () => {
  test('are dropped whole, from the last, where they no longer fit', () => {
    const texts = ['a', 'b', 'c', 'd'].map((letter) => letter.repeat(1500));
    const card = makeCard({ head: ['head'], results: texts.map((text) => () => ({ text })) });
    expect(textsOf(card)).toEqual(['head', texts[0], texts[1]]);
  });

  test('that are short do not take the place of one before them', () => {
    const texts = ['a'.repeat(3000), 'b'.repeat(3000), 'c'];
    const card = makeCard({ head: [], results: texts.map((text) => () => ({ text })) });
    expect(textsOf(card)).toEqual([texts[0]]);
  });

  test('are told how much room is left, and the first that it is the first', () => {
    const told: [number, boolean][] = [];
    makeCard({
      head: ['x'.repeat(100)],
      results: [1, 2].map(() => (room, isFirst) => {
        told.push([room, isFirst]);
        return { text: 'y'.repeat(50) };
      }),
    });
    expect(told).toEqual([
      [3900, true],
      [3850, false],
    ]);
  });

  test('the number that is shown is told to the rows', () => {
    const card = makeCard({
      head: ['head'],
      results: Array.from({ length: 30 }, (_, at) => () => ({
        text: `${at}`,
        button: contextButton(String(at), 'index'),
      })),
      rows: (shown) => rows([button(`${shown} shown`, 'x')]),
    });
    const sections = componentsOf(card).filter(({ type }) => type === ComponentType.Section).length;
    expect(sections).toBeGreaterThan(7);
    expect(componentsOf(card).at(-1)).toMatchObject({ label: `${sections} shown` });
  });

  test('of one passage have its button once', () => {
    const one = () => ({ text: 'x', button: contextButton('c:1', 'index') });
    const card = makeCard({ head: [], results: [one, one] });
    expect(componentsOf(card).filter(({ type }) => type === ComponentType.Button)).toHaveLength(1);
    expect(textsOf(card)).toEqual(['x', 'x']);
  });
});

test('a line divides head and results, and stands nowhere else', () => {
  const lines = (card: ReturnType<typeof makeCard>) =>
    componentsOf(card).filter(({ type }) => type === ComponentType.Separator).length;
  expect(lines(makeCard({ head: ['head'], results: [() => ({ text: 'x' })] }))).toBe(1);
  expect(lines(makeCard({ head: [], results: [() => ({ text: 'x' })] }))).toBe(0);
  expect(lines(noteCard('one', 'two'))).toBe(0);
});

test('a card that shares its message leaves room for the rest', () => {
  const card = makeCard({
    head: ['h'.repeat(2000)],
    results: [() => ({ text: 'r'.repeat(1900) })],
    room: 3800,
  });
  expect(textsOf(card)).toEqual(['h'.repeat(2000)]);
});

test('a note has each line as a block', () => {
  expect(textsOf(noteCard('one', '', 'two'))).toEqual(['one', 'two']);
});

test('texts are found in components of any depth, and in nothing else', () => {
  expect(
    textsOf([{ components: [{ content: 'a', components: [] }, { components: [{ content: 'b' }] }] }]),
  ).toEqual(['a', 'b']);
  expect(textsOf([null, 'x', 3, { content: 4 }, {}])).toEqual([]);
});

test('rows without buttons are left out', () => {
  expect(rows([], [button('a', 'b')], [])).toEqual([
    {
      type: ComponentType.ActionRow,
      components: [{ type: ComponentType.Button, style: ButtonStyle.Secondary, label: 'a', custom_id: 'b' }],
    },
  ]);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fillComponents } from '../../../../src/playground/loopback/world/fill-components.ts';
import { walkComponents } from '../../../../src/playground/loopback/world/walk-components.ts';

const text = (content: string, more = {}) => ({ type: 10, content, ...more });
const attachment = { id: '1', filename: 'a.png', url: 'http://127.0.0.1/a.png', proxy_url: '', size: 1 };

test('components without a number get the next that is free, in the order of reading', () => {
  const sent = [
    {
      type: 17,
      components: [text('a', { id: 2 }), { type: 9, components: [text('b')], accessory: { type: 2 } }],
    },
    text('c', { id: 0 }),
  ];
  const ids = [...walkComponents(fillComponents(sent, []))].map(({ component }) => [
    component.type,
    component.id,
  ]);
  expect(ids).toEqual([
    [17, 1],
    [10, 2],
    [9, 3],
    [10, 4],
    [2, 5],
    [10, 6],
  ]);
});

test('a file of the message is named by its address', () => {
  const gallery = {
    type: 12,
    items: [{ media: { url: 'attachment://a.png' } }, { media: { url: 'https://x' } }],
  };
  const [filled] = fillComponents([gallery], [attachment]);
  const { url } = attachment;
  expect(filled?.items).toEqual([
    { media: { id: '1', url, proxy_url: url, attachment_id: '1' }, description: null, spoiler: false },
    { media: { id: '0', url: 'https://x', proxy_url: 'https://x' }, description: null, spoiler: false },
  ]);
});

test('numbers are unique whatever is sent', () => {
  const component = fc.letrec((tie) => ({
    node: fc.record(
      {
        type: fc.integer({ min: 1, max: 18 }),
        id: fc.constantFrom(0, 1, 2),
        components: fc.array(tie('node'), { maxLength: 3 }),
      },
      { requiredKeys: ['type'] },
    ),
  })).node;
  fc.assert(
    fc.property(fc.array(component, { maxLength: 4 }), (sent) => {
      const given = [...walkComponents(sent)].flatMap(({ component: { id } }) => id || []);
      fc.pre(new Set(given).size === given.length);
      const ids = [...walkComponents(fillComponents(sent, []))].map(({ component: { id } }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.every((id) => Number(id) > 0)).toBe(true);
    }),
  );
});

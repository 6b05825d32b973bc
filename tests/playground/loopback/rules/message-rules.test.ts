import { expect, test } from 'vitest';
import { checkMessage } from '../../../../src/playground/loopback/rules/message-rules.ts';

const V2 = 1 << 15;
const text = (content: string) => ({ type: 10, content });
const row = (...components: object[]) => ({ type: 1, components });
const button = { type: 2, style: 1, custom_id: 'more', label: 'More' };
const link = { type: 2, style: 5, url: 'https://news.example', label: 'Open' };
const select = { type: 3, custom_id: 'outlet', options: [{ label: 'Post', value: 'post' }] };
const section = { type: 9, components: [text('x')], accessory: button };
const v2 = (...components: object[]) => ({ flags: V2, components });
const many = (count: number, make: (at: number) => object) =>
  Array.from({ length: count }, (_, at) => make(at));

test.each<[string, object]>([
  ['a text', { content: 'x'.repeat(2_000) }],
  ['a text of 2,000 signs outside the basic plane', { content: '𝔻'.repeat(2_000) }],
  ['a button and a link', { content: 'x', components: [row(button, link)] }],
  ['a select', { content: 'x', components: [row(select)] }],
  [
    'a card',
    v2({ type: 17, components: [text('x'), section, { type: 14 }, row({ ...button, custom_id: 'b' })] }),
  ],
  ['40 components', v2(...many(40, () => text('x')))],
  ['a gallery', v2({ type: 12, items: [{ media: { url: 'https://news.example/a.png' } }] })],
  [
    'embeds of 6,000 characters',
    { embeds: [{ description: 'x'.repeat(4_000) }, { description: 'x'.repeat(2_000) }] },
  ],
  ['a nonce', { content: 'x', nonce: 'n'.repeat(25), enforce_nonce: true }],
  ['mentions of some', { content: 'x', allowed_mentions: { parse: ['roles'], users: ['1'] } }],
])('%s is right', (_, body) => {
  expect(checkMessage(body)).toEqual([]);
});

test.each<[string, object, string]>([
  ['2,001 characters', { content: 'x'.repeat(2_001) }, 'content: must have 0 to 2000 characters, has 2001'],
  ['content with V2', { ...v2(text('x')), content: 'x' }, 'content: not with Components V2'],
  ['embeds with V2', { ...v2(text('x')), embeds: [{ title: 'x' }] }, 'embeds: not with Components V2'],
  ['a poll with V2', { ...v2(text('x')), poll: {} }, 'poll: not with Components V2'],
  ['stickers with V2', { ...v2(text('x')), sticker_ids: ['1'] }, 'sticker_ids: not with Components V2'],
  [
    'V2 without the flag',
    { components: [text('x')] },
    'components[0].type: 10 needs the flag for Components V2',
  ],
  ['a button without a row', { components: [button] }, 'components[0].type: 2 does not stand alone'],
  ['a thumbnail alone', v2({ type: 11 }), 'components[0].type: 11 does not stand alone'],
  [
    'six rows',
    { components: many(6, (at) => row({ ...button, custom_id: `${at}` })) },
    'components: must have 0 to 5',
  ],
  ['41 components', v2(...many(41, () => text('x'))), 'has 41 components in all, 40 at most'],
  [
    '41 components, nested',
    v2({
      type: 17,
      components: many(14, (at) => ({ ...section, accessory: { ...button, custom_id: `${at}` } })),
    }),
    'has 43 components in all, 40 at most',
  ],
  [
    '4,001 characters of text',
    v2(text('x'.repeat(2_000)), { type: 17, components: [text('x'.repeat(2_001))] }),
    'has 4001 characters of text, 4000 at most',
  ],
  ['an empty text', v2(text('')), 'components[0].content: must have 1'],
  ['a custom id twice', { components: [row(button, button)] }, 'the custom_id "more" stands twice'],
  ['an id twice', v2({ ...text('x'), id: 3 }, { ...text('y'), id: 3 }), 'the id 3 stands twice'],
  [
    'a custom id of 101 characters',
    { components: [row({ ...button, custom_id: 'x'.repeat(101) })] },
    'components[0].components[0].custom_id: must have 1 to 100 characters, has 101',
  ],
  [
    'a link with a custom id',
    { components: [row({ ...link, custom_id: 'x' })] },
    'custom_id: a link button has none',
  ],
  [
    'a link without an address',
    { components: [row({ ...link, url: undefined })] },
    'url: a link button needs',
  ],
  ['a link to a script', { components: [row({ ...link, url: 'javascript:x' })] }, 'url: a link button needs'],
  [
    'a long link',
    { components: [row({ ...link, url: `https://x.example/${'x'.repeat(500)}` })] },
    'url: must have 1',
  ],
  [
    'a button with an address',
    { components: [row({ ...button, url: 'https://x' })] },
    'url: only a link button',
  ],
  [
    'a button without a custom id',
    { components: [row({ type: 2, style: 1, label: 'x' })] },
    'custom_id: is required',
  ],
  [
    'a button without a label',
    { components: [row({ ...button, label: undefined })] },
    'label: a button shows',
  ],
  [
    'a label of 81 characters',
    { components: [row({ ...button, label: 'x'.repeat(81) })] },
    'label: must have 0 to 80',
  ],
  ['a button of no style', { components: [row({ ...button, style: 7 })] }, 'style: must be 1 to 6'],
  ['a premium button with a custom id', { components: [row({ ...button, style: 6 })] }, 'has a sku_id alone'],
  ['an empty row', { components: [row()] }, 'components[0].components: must have 1 to 5'],
  [
    'six buttons',
    { components: [row(...many(6, (at) => ({ ...button, custom_id: `${at}` })))] },
    'components[0].components: must have 1 to 5 entries, has 6',
  ],
  ['a select and a button', { components: [row(select, button)] }, 'a select stands alone in its row'],
  [
    'two selects',
    { components: [row(select, { ...select, custom_id: 'b' })] },
    'a select stands alone in its row',
  ],
  ['a text in a row', v2(row(text('x'))), 'a row holds buttons or a select'],
  [
    'a select without options',
    { components: [row({ ...select, options: [] })] },
    'options: must have 1 to 25',
  ],
  [
    'an option twice',
    { components: [row({ ...select, options: [...select.options, ...select.options] })] },
    'the value "post" stands twice',
  ],
  [
    'more than there are',
    { components: [row({ ...select, max_values: 2 })] },
    'max_values: more than there are',
  ],
  [
    'values the wrong way',
    { components: [row({ ...select, min_values: 2 })] },
    'min_values: more than max_values',
  ],
  [
    'an option without a label',
    { components: [row({ ...select, options: [{ value: 'x' }] })] },
    'options[0].label: must have 1',
  ],
  [
    'a placeholder of 151',
    { components: [row({ ...select, placeholder: 'x'.repeat(151) })] },
    'placeholder: must have 0 to 150',
  ],
  ['a section without accessory', v2({ ...section, accessory: undefined }), 'accessory: a section needs'],
  [
    'a section of four texts',
    v2({ ...section, components: many(4, () => text('x')) }),
    'must have 1 to 3 entries',
  ],
  ['a section of buttons', v2({ ...section, components: [{ ...link }] }), 'a section holds text alone'],
  [
    'a container in a container',
    v2({ type: 17, components: [{ type: 17, components: [text('x')] }] }),
    '17 is not held',
  ],
  ['an empty container', v2({ type: 17, components: [] }), 'components[0].components: must have 1'],
  ['an empty gallery', v2({ type: 12, items: [] }), 'items: must have 1 to 10'],
  ['eleven embeds', { embeds: many(11, () => ({ title: 'x' })) }, 'embeds: must have 0 to 10'],
  [
    '6,001 characters in embeds',
    { embeds: [{ description: 'x'.repeat(4_000) }, { description: 'x'.repeat(2_001) }] },
    'embeds: have 6001 characters in all, 6000 at most',
  ],
  ['a long title', { embeds: [{ title: 'x'.repeat(257) }] }, 'embeds[0].title: must have 0 to 256'],
  [
    'an empty field',
    { embeds: [{ title: 'x', fields: [{ name: '', value: 'x' }] }] },
    'fields[0].name: must have 1',
  ],
  [
    '26 fields',
    { embeds: [{ fields: many(26, () => ({ name: 'x', value: 'x' })) }] },
    'fields: must have 0 to 25',
  ],
  ['an empty embed', { embeds: [{}] }, 'embeds[0].description: is required'],
  ['a nonce of 26 characters', { content: 'x', nonce: 'n'.repeat(26) }, 'nonce: must have 1 to 25'],
  ['no nonce to enforce', { content: 'x', enforce_nonce: true }, 'nonce: is required to be enforced'],
  [
    'mentions of all and of some',
    { content: 'x', allowed_mentions: { parse: ['users'], users: ['1'] } },
    'allowed_mentions.users: not where parse has users too',
  ],
  [
    'eleven files',
    { content: 'x', attachments: many(11, (at) => ({ id: at })) },
    'attachments: must have 0 to 10',
  ],
])('%s is named', (_, body, words) => {
  expect(checkMessage(body).join('\n')).toContain(words);
});

test('an edit goes by the flags that the message has', () => {
  expect(checkMessage({ content: 'x' }, V2)).toEqual(['content: not with Components V2']);
  expect(checkMessage({ components: [text('x')] }, V2)).toEqual([]);
});

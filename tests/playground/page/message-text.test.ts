import { expect, test } from 'vitest';
import { messageGist, messageText } from '../../../src/playground/page/message/message-text.ts';

const message = (more: object) => ({ content: '', embeds: [], components: [], ...more }) as never;

test('the text of a message is that of all its parts', () => {
  const components = [
    {
      type: 17,
      components: [
        { type: 10, content: '## One' },
        { type: 9, components: [{ type: 10, content: 'two' }], accessory: { type: 2, label: 'no' } },
      ],
    },
  ];
  expect(messageText(message({ components }))).toBe('## One\ntwo');
  const embeds = [{ title: 'T', description: 'D', fields: [{ name: 'n', value: 'v' }] }];
  expect(messageText(message({ content: 'c', embeds }))).toBe('c\nT\nD\nn: v');
});

test('the gist is one line without marks', () => {
  const content = '-# **/when** did *it* happen\n## 16 February \\[1\\]\nsee [there](<https://a.example/b>)';
  expect(messageGist(message({ content }))).toBe('/when did it happen 16 February [1] see there');
});

test('the gist is cut between letters', () => {
  expect(messageGist(message({ content: '😀😀😀' }), 2)).toBe('😀😀…');
});

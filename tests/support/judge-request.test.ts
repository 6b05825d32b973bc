import { expect, test } from 'vitest';
import type { SeenRequest } from '../../src/playground/loopback/seen-request.ts';
import { judgeRequest } from './judge-request.ts';

const COMMANDS = '/applications/{application_id}/commands';
const MESSAGES = '/channels/{channel_id}/messages';
const CALLBACK = '/interactions/{interaction_id}/{interaction_token}/callback';
const ORIGINAL = '/webhooks/{webhook_id}/{webhook_token}/messages/@original';

function judge(method: string, route: string, body?: unknown, path = route.replace(/\{\w+\}/g, '1')) {
  const request: SeenRequest = {
    method,
    route,
    path,
    params: {},
    query: {},
    body,
    files: [],
    at: 0,
    status: null,
    answeredAt: null,
  };
  return judgeRequest(request);
}

const text = (content: unknown) => ({ type: 10, content });
const row = (...components: object[]) => ({ type: 1, components });
const button = { type: 2, style: 1, custom_id: 'more', label: 'More' };
const option = { type: 3, name: 'event', description: 'What', required: true };

test.each<[string, string, unknown]>([
  ['GET', '/gateway/bot', undefined],
  ['POST', MESSAGES, { content: 'hello', nonce: '1', enforce_nonce: true, tts: false }],
  ['POST', MESSAGES, { message_reference: { message_id: '1', fail_if_not_exists: false }, content: 'x' }],
  [
    'POST',
    MESSAGES,
    { flags: 1 << 15, components: [{ type: 17, accent_color: 1, components: [text('x')] }] },
  ],
  [
    'PATCH',
    `${MESSAGES}/{message_id}`,
    { content: null, embeds: [{ title: 'x', fields: [{ name: 'a', value: 'b' }] }] },
  ],
  [
    'PUT',
    COMMANDS,
    [{ name: 'when', description: 'When', options: [option], default_member_permissions: '32' }],
  ],
  ['PUT', COMMANDS, [{ name: 'Find sources', type: 3, integration_types: [0, 1], contexts: [0, 1, 2] }]],
  ['POST', CALLBACK, { type: 5, data: { flags: 64 } }],
  ['POST', CALLBACK, { type: 6 }],
  ['POST', CALLBACK, { type: 7, data: { components: [row(button)], tts: false, enforce_nonce: false } }],
  ['POST', CALLBACK, { type: 8, data: { choices: [{ name: 'Mara', value: 'Mara' }] } }],
  [
    'POST',
    CALLBACK,
    {
      type: 9,
      data: {
        custom_id: 'f',
        title: 'F',
        components: [{ type: 18, label: 'Why', component: { type: 4, custom_id: 'w', style: 1 } }],
      },
    },
  ],
  ['PATCH', ORIGINAL, { content: 'then', allowed_mentions: { parse: [] }, attachments: [] }],
  ['POST', `${MESSAGES}/{message_id}/threads`, { name: 'When?', auto_archive_duration: 60, type: 11 }],
])('%s %s takes what is right', (method, route, body) => {
  expect(judge(method, route, body)).toEqual([]);
});

test('the path may write @ either way', () => {
  expect(judge('GET', '/users/@me', undefined, '/users/%40me')).toEqual([]);
  expect(judge('PATCH', ORIGINAL, { content: 'x' }, '/webhooks/1/t/messages/%40original')).toEqual([]);
});

test.each<[string, string, string, unknown, string]>([
  ['a route that there is not', 'GET', '/guilds/{guild_id}/members/@me', undefined, 'no such route'],
  ['a method that the route lacks', 'PUT', MESSAGES, {}, 'no such route'],
  ['a body where there is none', 'POST', '/channels/{channel_id}/typing', { for: 5 }, 'body: '],
  [
    'an unknown field',
    'POST',
    MESSAGES,
    { content: 'x', colour: 1 },
    'colour: the description has no such field',
  ],
  [
    'an unknown field in a component',
    'POST',
    MESSAGES,
    { flags: 1 << 15, components: [{ ...text('x'), colour: 1 }] },
    'components[0].colour: the description has no such field',
  ],
  [
    'an unknown field deep in a container',
    'POST',
    CALLBACK,
    { type: 4, data: { components: [{ type: 17, components: [row({ ...button, tooltip: 'x' })] }] } },
    'data.components[0].components[0].components[0].tooltip: the description has no such field',
  ],
  ['a field of the wrong type', 'POST', MESSAGES, { content: 5 }, 'content: '],
  ['a text that is too long', 'PATCH', ORIGINAL, { content: 'x'.repeat(2_001) }, 'content: '],
  ['a component of no kind', 'POST', MESSAGES, { components: [{ type: 99 }] }, 'components[0]'],
  [
    'a text display without text',
    'POST',
    MESSAGES,
    { flags: 1 << 15, components: [{ type: 17, components: [text(5)] }] },
    'components[0].components[0].content: ',
  ],
  ['a flag that is no number', 'POST', CALLBACK, { type: 4, data: { flags: 'x' } }, 'data.flags: '],
  ['an unknown kind of answer', 'POST', CALLBACK, { type: 77 }, 'type: '],
  ['a command without a name', 'PUT', COMMANDS, [{ description: 'x' }], '[0].name: '],
  ['commands that are no list', 'PUT', COMMANDS, { name: 'x' }, 'body: must be a list'],
  [
    'an unknown field of an option',
    'PUT',
    COMMANDS,
    [{ name: 'x', description: 'x', options: [{ ...option, hint: 'x' }] }],
    '[0].options[0].hint: the description has no such field',
  ],
  [
    'a choice without a name',
    'POST',
    CALLBACK,
    { type: 8, data: { choices: [{ value: 'x' }] } },
    'data.choices[0].name',
  ],
  [
    'tts that is said',
    'PATCH',
    ORIGINAL,
    { content: 'x', tts: true },
    'tts: the description has no such field',
  ],
])('%s is named', (_, method, route, body, words) => {
  const found = judge(method, route, body);
  expect(found.length).toBeGreaterThan(0);
  expect(found.join('\n')).toContain(words);
});

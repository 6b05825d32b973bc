import { DiscordAPIError, DiscordjsError, DiscordjsErrorCodes, HTTPError } from 'discord.js';
import { expect, test } from 'vitest';
import { startErrorWords, WRONG_TOKEN } from '../../src/discord/start-error.ts';

function apiError(status: number): DiscordAPIError {
  return new DiscordAPIError({ code: 0, message: 'refused' }, 0, status, 'GET', 'https://d.example', {
    files: undefined,
    body: undefined,
  });
}

/** discord.js makes these only itself. */
function ownError(code: DiscordjsErrorCodes): Error {
  return Object.assign(Object.create(DiscordjsError.prototype), { code }) as Error;
}

const refused = Object.assign(new Error('connect'), { code: 'ECONNREFUSED' });

test('a token that Discord does not know is said so, with where to copy the right one', () => {
  expect(startErrorWords(ownError(DiscordjsErrorCodes.TokenInvalid), undefined)).toBe(WRONG_TOKEN);
  expect(startErrorWords(apiError(401), undefined)).toBe(WRONG_TOKEN);
  expect(WRONG_TOKEN).toContain('https://discord.com/developers/applications');
});

test.each([
  ['a refused connection', refused],
  ['one within another error', new Error('fetch failed', { cause: refused })],
  ['one of several addresses', new AggregateError([new Error('x'), refused])],
  ['a wait that was given up', Object.assign(new Error('aborted'), { name: 'AbortError' })],
  [
    'an answer that is no answer',
    new HTTPError(502, 'Bad Gateway', 'GET', 'https://d.example', { files: undefined, body: undefined }),
  ],
])('%s means that the network is to be checked', (_, error) => {
  expect(startErrorWords(error, undefined)).toMatch(
    /^Discord cannot be reached: check this machine's network, then/,
  );
});

test('where another address is set, that is named too', () => {
  expect(startErrorWords(refused, 'http://127.0.0.1:4000/api')).toMatch(
    /^http:\/\/127\.0\.0\.1:4000\/api cannot be reached: .* and DISCORD_API/,
  );
});

test.each([
  ['a mistake of ours', new TypeError('x is not a function')],
  ['another refusal', apiError(403)],
  ['no error at all', 'text'],
  ['nothing', undefined],
])('%s is left as it is', (_, error) => {
  expect(startErrorWords(error, undefined)).toBeNull();
});

test('an error that is its own cause ends the search', () => {
  const error = new Error('round');
  error.cause = error;
  expect(startErrorWords(error, undefined)).toBeNull();
});

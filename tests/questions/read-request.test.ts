import { expect, test } from 'vitest';
import { LIMITS, readRequest } from '../../src/questions/read-request.ts';

const today = '2024-06-01';

test('the limits taken are those that answers keep', () => {
  expect(LIMITS).toEqual({ excerpts: 10, listed: 100 });
});

test('years and months become their first and last day', () => {
  expect(readRequest({ command: 'timeline', from: '2022', to: '2022-02' }, today)).toEqual({
    command: 'timeline',
    from: '2022-01-01',
    to: '2022-02-28',
    today,
  });
});

test('a person is the query of who and an event that of when, and of nothing else', () => {
  expect(readRequest({ command: 'who', person: 'a' }, today)).toMatchObject({ query: 'a' });
  expect(readRequest({ command: 'when', event: 'b' }, today)).toMatchObject({ query: 'b' });
  expect(() => readRequest({ command: 'where', event: 'b' }, today)).toThrow('query');
});

test('a field of its own says today', () => {
  expect(readRequest({ command: 'quote', today: '2020-02-29' }, today).today).toBe('2020-02-29');
});

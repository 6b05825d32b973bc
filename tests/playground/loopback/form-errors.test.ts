import { expect, test } from 'vitest';
import { formErrors } from '../../../src/playground/loopback/form-errors.ts';

test('tells what is wrong by field and index', () => {
  expect(
    formErrors([
      '[0].name: too long',
      '[0].name: not lower case',
      'data.components[1].label: empty',
      'no form',
    ]),
  ).toEqual({
    0: {
      name: {
        _errors: [
          { code: 'LOOPBACK', message: 'too long' },
          { code: 'LOOPBACK', message: 'not lower case' },
        ],
      },
    },
    data: { components: { 1: { label: { _errors: [{ code: 'LOOPBACK', message: 'empty' }] } } } },
    body: { _errors: [{ code: 'LOOPBACK', message: 'no form' }] },
  });
});

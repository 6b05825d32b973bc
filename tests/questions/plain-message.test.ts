import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainMessage } from '../../src/questions/plain-message.ts';

test.each([
  ['see https://example.com/who?x=1 now', 'see now'],
  ['<https://example.com> hi', 'hi'],
  ['`rm -rf` **who** __sailed__ ||secretly||?', 'who sailed secretly?'],
  ['```js\nwhen()\n```', ''],
  ['```unclosed', ''],
  ['> when?\nat noon', 'at noon'],
  ['5 > 3', '5 > 3'],
  ['who 👍🏽 :thumbsup: <:yes:123456789012345678> 🇫🇷', 'who'],
  ['<t:1700000000:R> </ask:123456789012345678> ok', 'ok'],
  ['hello\nwhen did it sink', 'hello. when did it sink'],
  ['how many\n\n', 'how many.'],
])('“%s” says “%s”', (message, said) => {
  expect(plainMessage(message)).toBe(said);
});

test('whatever is sent, at most 1,000 characters are left', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 3000 }), (message) => {
      expect(plainMessage(message).length).toBeLessThanOrEqual(1000);
      expect(plainMessage(message).isWellFormed()).toBe(true);
    }),
  );
});

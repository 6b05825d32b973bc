import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findIntent } from '../../../src/questions/follow-ups/find-intent.ts';

describe('findIntent', () => {
  test.each(['', '   ', '<@123456789012345678>', '👍', '…', '<:wave:123456789012345678>'])(
    '“%s” is empty',
    (message) => expect(findIntent(message)).toBe('empty'),
  );

  test.each([
    'hi',
    'hello there!',
    'Good morning',
    'hey bot',
    'help',
    'who are you?',
    'what can you do',
    'ping',
  ])('“%s” is a greeting', (message) => expect(findIntent(message)).toBe('greeting'));

  test.each(['thanks', 'thank you so much', 'good bot', 'bad bot', 'lol ok', 'nice', 'thx!!', 'no'])(
    '“%s” is a nod',
    (message) => expect(findIntent(message)).toBe('thanks'),
  );

  test.each([
    'corrado visit date',
    'tessmann',
    'hi, when did corrado land?',
    'thanks! and who met him?',
    'when?',
    'more about him',
    'good harbours',
    'thanks to whom was the canal dug',
  ])('“%s” is a question', (message) => expect(findIntent(message)).toBe('question'));

  test('whatever is typed, it is one of the four', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 3000 }), (message) => {
        expect(['empty', 'greeting', 'thanks', 'question']).toContain(findIntent(message));
      }),
    );
  });
});

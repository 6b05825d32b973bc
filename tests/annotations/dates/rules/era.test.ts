import { describe, it } from 'vitest';
import { expectDates, FRIDAY } from '../expect-dates.ts';

describe('decades and centuries', () => {
  it('writes a decade with three digits and a century with two', () => {
    expectDates("Prices rose in the 1990s, the '80s, the sixties and the 20th century.", FRIDAY, [
      ['the 1990s', '199'],
      ["the '80s", '198'],
      ['the sixties', '196'],
      ['the 20th century', '19'],
    ]);
  });

  it('takes neither ages nor degrees for decades', () => {
    expectDates('A man in his sixties spoke; temperatures stayed in the 70s.', FRIDAY, []);
  });
});

import { expect, test } from 'vitest';
import { expandShorthand } from '../../../src/questions/words/expand-shorthand.ts';

test.each([
  ['years w/o talks', 'years without talks'],
  ['whens the vote', 'when is the vote'],
  ['what did the pm sign', 'what did the prime minister sign'],
  ['meeting at 5 pm', 'meeting at 5 pm'],
  ['us oil firms', 'US oil firms'],
  ['did the us agree', 'did the US agree'],
  ['sanctions by the us', 'sanctions by the US'],
  ['tell us about the strike', 'tell us about the strike'],
  ['what does it mean for us?', 'what does it mean for us?'],
  ['u.s. envoy', 'US envoy'],
  ['govt plans', 'government plans'],
  ['ceo of the mill', 'chief executive of the mill'],
  ['ops called off', 'operations called off'],
  ['nr of doses', 'number of doses'],
  ['no. of seats', 'number of seats'],
  ['how mnay mins late', 'how many minutes late'],
  ['wat did the ex-mayor say', 'what did the former mayor say'],
  ['wen did Wen arrive', 'when did Wen arrive'],
  ['no doses arrived', 'no doses arrived'],
])('“%s” reads as “%s”', (typed, full) => {
  expect(expandShorthand(typed)).toBe(full);
});

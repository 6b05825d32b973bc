import { describe, expect, it } from 'vitest';
import { isFurniture } from '../../../src/articles/cleaning/furniture.ts';

const TAKEN = [
  'Share Tweet Subscribe',
  'FOR IMMEDIATE RELEASE',
  'From our correspondent in Lisbon',
  '[Automatically translated from German]',
  'Front page | World news | Town | Crossword',
  'Advertisement',
  'Skip to main content',
  'Back to top',
  'Share on Facebook',
  'Facebook Twitter Email',
  '0:00 / 3:45',
  'Listen to this article',
  'Озвучить текст',
  'Переведено сервисом «ЛингваБот»',
  'Translated by Jane Doe',
  'Image not found or type unknown',
  'Photo: River Press',
  'Leave a Reply',
  '3 comments',
  'Sign up for our daily newsletter',
  'We use cookies to improve your experience.',
  'All rights reserved',
  '5 min read',
  'Read more: A bridge opens',
  'You may also like',
  'Tags: river, flood',
  'Already a subscriber? Log in',
  '(Reporting by Jane Doe; Editing by Max Roe)',
];
const REFUSED = [
  'Share prices rose sharply.',
  'The press release named nobody.',
  'From our correspondent we heard nothing for a week.',
  'Advertisement revenue fell by a third.',
  'Back to top of the league',
  'Share prices fell sharply',
  'Listen to this story of a man who left',
  'Translated into ten languages, the book sold well.',
  'Photos show a bridge over the Tamm.',
  'Comments by the minister drew anger.',
  'He will sign up for the army.',
  'The cookies were baked by hand.',
  'Read more books, she said.',
  'On Monday',
  'River rises',
  'Jane Doe',
  'Image is everything in politics',
  'Play resumed after the rain',
  'Search for survivors goes on',
  'Print is dead, long live print',
  'Home prices rise again',
];

describe('isFurniture', () => {
  it.each(TAKEN)('takes %j', (text) => expect(isFurniture(text)).toBe(true));
  it.each(REFUSED)('refuses %j', (text) => expect(isFurniture(text)).toBe(false));
});

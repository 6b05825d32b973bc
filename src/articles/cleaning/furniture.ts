import { fold } from '../../text/fold.ts';
import { ADVERTISING } from './furniture/advertising.ts';
import { COMMENTS } from './furniture/comments.ts';
import { IMAGES } from './furniture/images.ts';
import { LEGAL } from './furniture/legal.ts';
import { NAVIGATION } from './furniture/navigation.ts';
import { NEWSLETTER } from './furniture/newsletter.ts';
import { PLAYER } from './furniture/player.ts';
import { RELATED } from './furniture/related.ts';
import { SHARING } from './furniture/sharing.ts';
import { TRANSLATION } from './furniture/translation.ts';

const KINDS = [
  NAVIGATION,
  ADVERTISING,
  SHARING,
  PLAYER,
  RELATED,
  COMMENTS,
  NEWSLETTER,
  IMAGES,
  TRANSLATION,
  LEGAL,
].flat();

// Longer blocks are sentences, whatever they begin with; a notice on cookies is the longest furniture.
const LONGEST = 420;
const EDGES = /^[^\p{L}\p{N}(©{[<]+|[^\p{L}\p{N})?}\]>]+$/gu;

/** Whether the whole of a text is a page's furniture wherever it stands. */
export function isFurniture(text: string): boolean {
  if (text.length > LONGEST) return false;
  const plain = fold(text).replace(EDGES, '');
  return plain !== '' && KINDS.some((pattern) => pattern.test(plain));
}

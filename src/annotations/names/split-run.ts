import { fold } from '../../text/fold.ts';
import type { Span } from '../../text/span.ts';
import { STOP_WORDS } from '../../text/stop-words.ts';
import type { ArticleWords } from './find-names.ts';
import type { CapitalWord, Run } from './find-runs.ts';
import { GIVEN_NAMES } from './given-names.ts';
import { DEMONYMS, isPlaceName } from './places.ts';
import { ORGANISATION_WORDS, TITLE_WORDS } from './titles.ts';

// Words that open sentences and are no names, beside those that the article itself has in lower case.
const OPENERS: ReadonlySet<string> = new Set(
  (
    'according despite although earlier later meanwhile however moreover furthermore similarly undoubtedly predictably currently recently apart relations cooperation tensions restrictions talks officials critics experts ' +
    'asked speaking indeed instead still today yesterday tomorrow last next since because many several two three four five six seven eight nine ten hundreds thousands dozens police people photo image source thanks yes no please let ' +
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december christmas easter'
  ).split(' '),
);

/** The names in a capitalised run: without openers, titles and nationalities in front, parted where two names meet. */
export function splitRun(run: Run, words: ArticleWords): Span[] {
  return partsOf(run.words).flatMap((part, at) => nameIn(part, run.opens && at === 0, words));
}

/** "Cuba and Venezuela" are two; "the Ministry of Energy and Mines" is one. */
function partsOf(words: readonly CapitalWord[]): CapitalWord[][] {
  const parts: CapitalWord[][] = [[]];
  for (const word of words) {
    const last = parts.at(-1) as CapitalWord[];
    if (word.text === 'and' && !isOrganisation(last)) parts.push([]);
    else last.push(word);
  }
  return parts;
}

function nameIn(run: readonly CapitalWord[], opens: boolean, words: ArticleWords): Span[] {
  let parts = [...run];
  while (parts[0] && isNoName(parts[0], opens && parts[0] === run[0], words))
    parts = trimParticles(parts.slice(1));
  while (parts.length > 0 && isParticle(parts.at(-1) as CapitalWord)) parts.pop();
  if (parts.length === 0) return [];
  const titles = titleCount(parts);
  if (titles > 0 && titles < parts.length && !isOrganisation(parts))
    parts = trimParticles(parts.slice(titles));
  else if (titles === parts.length && !isOrganisation(parts)) return [];
  const last = parts.at(-1);
  const first = parts[0];
  return first && last ? [{ start: first.start, end: last.end }] : [];
}

function isNoName({ text }: CapitalWord, opens: boolean, words: ArticleWords): boolean {
  const word = fold(text);
  if (OPENERS.has(word)) return true;
  if (STOP_WORDS.has(word)) return word.length > 2 || text === 'A' || text === 'I' || opens;
  return opens && words.ordinary.has(word) && !GIVEN_NAMES.has(word) && !isPlaceName(word);
}

function titleCount(parts: readonly CapitalWord[]): number {
  let count = 0;
  while (count < parts.length) {
    const word = fold(parts[count]?.text ?? '').replace(/\.$/, '');
    if (TITLE_WORDS.has(word) || DEMONYMS.has(word) || (count > 0 && /^(?:of|and|the)$/.test(word))) count++;
    else break;
  }
  return count;
}

function isOrganisation(parts: readonly CapitalWord[]): boolean {
  return parts.some(({ text }) => ORGANISATION_WORDS.has(fold(text)) && !TITLE_WORDS.has(fold(text)));
}

function isParticle({ text }: CapitalWord): boolean {
  return /^\p{Ll}/u.test(text);
}

function trimParticles(parts: CapitalWord[]): CapitalWord[] {
  let at = 0;
  while (at < parts.length && isParticle(parts[at] as CapitalWord)) at++;
  return parts.slice(at);
}

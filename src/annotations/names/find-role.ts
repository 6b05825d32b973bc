import { fold } from '../../text/fold.ts';
import type { Span } from '../../text/span.ts';
import type { Annotation } from '../annotation.ts';
import { DEMONYMS } from './places.ts';
import { TITLE_WORDS } from './titles.ts';

// Takes ", a leading researcher at the institute", ", Deputy Prime Minister of Russia"; refuses ", who said".
const AFTER =
  /^,\s+((?:an?|the|his|her|its|their)?\s*(?:\p{L}+[ -]){0,4}?(?:president|minister|premier|chancellor|secretary|ambassador|spokes(?:man|woman|person)|director|manager|head|leader|chief|chair(?:man|woman)?|governor|mayor|senator|judge|professor|researcher|analyst|expert|economist|historian|journalist|author|editor|officer|general|commander|founder|owner|lawyer|member|coach|captain|CEO)(?:\s+(?:of|at|for|in|on|to)\s+(?:the\s+)?[^,.;:“”"()]{2,60})?)/iu;

/** The role written with a person's name: the titles before it, or what stands after it between commas. */
export function findRole(text: string, name: Span): Annotation | null {
  const before = titlesBefore(text, name.start);
  if (before) return before;
  const match = AFTER.exec(text.slice(name.end, name.end + 160));
  if (!match?.[1]) return null;
  const start = name.end + (match[0].length - match[1].length);
  return { start, end: start + match[1].length, text: match[1] };
}

function titlesBefore(text: string, end: number): Annotation | null {
  let start = end;
  let found = false;
  const head = text.slice(Math.max(0, end - 120), end);
  // "the Russian Deputy Foreign Minister, Sergey …"; "Oil Minister of the Chavista regime in Venezuela, Tarek …".
  const of =
    /(?:^|\s)((?:\p{L}+[ -]){0,3}?(?:[Mm]inister|[Pp]resident|[Ss]ecretary|[Hh]ead|[Ll]eader|[Dd]irector|[Cc]hief|[Gg]overnor|[Mm]ayor|[Aa]mbassador)(?: of(?: the)?(?: [\p{L}-]+){1,3}(?: in [\p{Lu}][\p{L}]+)?)?), $/u.exec(
      head,
    );
  if (of?.[1]) {
    const from = end - 2 - of[1].length;
    return { start: from, end: end - 2, text: text.slice(from, end - 2) };
  }
  for (const match of [...head.matchAll(/[\p{L}.'’-]+/gu)].reverse()) {
    const at = end - head.length + match.index;
    const gap = text.slice(at + match[0].length, start);
    if (!/^,?\s$/.test(gap)) break;
    const word = fold(match[0]).replace(/\.$/, '');
    if (!TITLE_WORDS.has(word) && !DEMONYMS.has(word) && !(found && (word === 'of' || word === 'and'))) break;
    if (TITLE_WORDS.has(word)) found = true;
    start = at;
  }
  if (!found) return null;
  const written = text.slice(start, end).replace(/,?\s+$/, '');
  return { start, end: start + written.length, text: written };
}

import { fold } from '../text/fold.ts';

const MOST = 50;

/** What can stand for the line's beginning: a command for its first word, a name of the corpus for its last words. */
export function completeLine(
  line: string,
  commands: readonly string[],
  names: readonly string[],
): [string[], string] {
  const first = /^(\/?)(\S*)$/.exec(line);
  if (first) {
    const [, slash = '', typed = ''] = first;
    const hits = commands
      .filter((name) => name.startsWith(typed.toLowerCase()))
      .map((name) => `${slash}${name} `);
    if (hits.length > 0) return [hits, line];
  }
  const words = [...line.matchAll(/\S+/g)];
  // Of the longest run of last words that begins a name: "oil minister Tareck El" completes "Tareck El Aissami".
  for (const { index } of words.slice(-3)) {
    const typed = line.slice(index);
    const folded = fold(typed);
    const hits = folded.length < 2 ? [] : names.filter((name) => beginsWith(name, folded)).slice(0, MOST);
    if (hits.length > 0) return [hits, typed];
  }
  return [[], line];
}

/** "mad" begins the last word of "Nicolás Maduro" as well as a name of its own. */
function beginsWith(name: string, typed: string): boolean {
  const folded = fold(name);
  return folded.startsWith(typed) || folded.includes(` ${typed}`);
}

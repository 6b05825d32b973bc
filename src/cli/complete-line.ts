import type { Command } from '../command.ts';
import { fold } from '../text/fold.ts';

const MOST = 50;
const ASKING = ['--today', '--json'];

/** What a line can be completed with. */
export interface Known {
  readonly commands: readonly Command[];
  /** Words that are no commands of the terminal: help, quit. */
  readonly words: readonly string[];
  /** Names of the corpus, commonest first. */
  readonly names: readonly string[];
  readonly sources: readonly string[];
}

/**
 * What can stand for the end of a line, and that end, as node:readline wants it: a command for the first word, an
 * option behind two dashes, a person or outlet for an option's value, a name of the corpus for the last words.
 */
export function completeLine(line: string, known: Known): [string[], string] {
  const first = /^(\/?)(\S*)$/.exec(line);
  if (first) {
    const [, slash = '', typed = ''] = first;
    const hits = [...known.commands.map(({ name }) => name), ...known.words]
      .filter((name) => name.startsWith(typed.toLowerCase()))
      .map((name) => `${slash}${name} `);
    if (hits.length > 0) return [hits, line];
  }
  const flag = /\s(--[a-z]*)$/.exec(line)?.[1];
  if (flag !== undefined) return [flagsOf(line, known).filter((each) => each.startsWith(flag)), flag];
  const value = /\s--(speaker|source)\s+("?[^"]*)$/.exec(line);
  if (value) return completeValue(value[2] ?? '', value[1] === 'source' ? known.sources : known.names);
  return completeName(line, known.names);
}

function flagsOf(line: string, { commands }: Known): string[] {
  const name = /^\/?(\S+)/.exec(line)?.[1]?.toLowerCase();
  const command = commands.find((each) => each.name === name) ?? commands.find((each) => each.name === 'ask');
  const options = command?.options.filter(({ positional, discordOnly }) => !positional && !discordOnly) ?? [];
  return [...options.map((option) => `--${option.name}`), ...ASKING].map((option) => `${option} `);
}

/** A value of several words needs its quotation marks. */
function completeValue(typed: string, values: readonly string[]): [string[], string] {
  const folded = fold(typed.replace(/^"/, ''));
  const hits = values.filter((each) => beginsWith(each, folded)).slice(0, MOST);
  return [hits.map((each) => (each.includes(' ') ? `"${each}" ` : `${each} `)), typed];
}

function completeName(line: string, names: readonly string[]): [string[], string] {
  // Of the longest run of last words that begins a name: "oil minister Tareck El" completes "Tareck El Aissami".
  for (const { index } of [...line.matchAll(/\S+/g)].slice(-3)) {
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

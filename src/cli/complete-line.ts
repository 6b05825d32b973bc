import { COMMANDS } from '../../commands/index.ts';
import type { Archive } from '../archive/archive.ts';

const WORDS = [...COMMANDS.map(({ name }) => name), 'help', 'quit'];
const MOST = 40;

/** What the end of a typed line can become, and the part of it that would be replaced; as node:readline wants it. */
export function completeLine(line: string, archive: Archive): [string[], string] {
  const first = /^(\/?)(\S*)$/.exec(line);
  if (first) {
    const [, slash = '', typed = ''] = first;
    const commands = WORDS.filter((word) => word.startsWith(typed.toLowerCase()));
    if (commands.length > 0) return [commands.map((word) => `${slash}${word} `), line];
  }
  const flag = /(?:^|\s)(--[a-z]*)$/.exec(line)?.[1];
  if (flag !== undefined) return [flagsOf(line).filter((each) => each.startsWith(flag)), flag];
  return completeName(line, archive);
}

function flagsOf(line: string): string[] {
  const name = /^\/?(\S+)/.exec(line)?.[1]?.toLowerCase();
  const command =
    COMMANDS.find((each) => each.name === name) ?? COMMANDS.find(({ name: ask }) => ask === 'ask');
  const options = command?.options.filter((option) => !option.positional) ?? [];
  return [...options.map((option) => `--${option.name} `), '--today ', '--json '];
}

/** Names and outlets that go on as the last words do; the longest run of words that begins one counts. */
function completeName(line: string, archive: Archive): [string[], string] {
  const value = /--(speaker|source)\s+("?)([^"]*)$/.exec(line);
  const known =
    value?.[1] === 'source' ? sourcesOf(archive) : archive.people.all.flatMap(({ spellings }) => spellings);
  const quoted = value !== null;
  const starts = value
    ? [value.index + value[0].length - (value[3] ?? '').length - (value[2] ?? '').length]
    : wordStarts(line);
  for (const start of starts) {
    const typed = line.slice(start);
    const words = fold(typed.replace(/^"/, ''));
    if (words.trim() === '' && !quoted) continue;
    const found = [...new Set(known.filter((name) => fold(name).startsWith(words)))].slice(0, MOST);
    if (found.length === 0) continue;
    return [found.map((name) => (quoted && name.includes(' ') ? `"${name}" ` : `${name} `)), typed];
  }
  return [[], line];
}

function sourcesOf(archive: Archive): string[] {
  return [...new Set(archive.articles.map(({ source }) => source).filter((source) => source !== null))];
}

function wordStarts(line: string): number[] {
  return [...line.matchAll(/\S+/g)].slice(-4).map(({ index }) => index);
}

function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}

import type { Request } from '../../questions/request.ts';
import { readText } from '../markdown/read-text.ts';
import { showText } from '../markdown/show-text.ts';

/** Fields that a card shows beside the words asked, in order. */
const FIELDS = ['speaker', 'topic', 'from', 'to', 'source'] as const;

/** A shown address, an escaped mark, or a field's name between stars that are not escaped, so ours. */
const TOKEN = /<https?:[^\s<>]+>|\\.|\*([a-z]+):\*/g;

const HEAD = /^-# \*\*\/([a-z]+)\*\* ?/;

/** The first line of a card: the request as it was asked, from which `readCommandLine` makes it again after a restart. */
export function commandLine(request: Request): string {
  const fields = FIELDS.filter((name) => request[name]).map(
    (name) => `*${name}:* ${showText(request[name] ?? '')}`,
  );
  const words = request.query ? [showText(request.query)] : [];
  return ['-#', `**/${request.command}**`, ...words, ...fields].join(' ');
}

/** The fields of the request that a card's first line shows; null for another text. */
export function readCommandLine(line: string): Record<string, string> | null {
  const head = HEAD.exec(line);
  if (!head) return null;
  const fields: Record<string, string> = { command: head[1] ?? '' };
  let name = 'query';
  let at = head[0].length;
  const take = (end: number) => {
    const value = readText(line.slice(at, end)).trim();
    if (value !== '') fields[name] = value;
  };
  for (const { 0: token, 1: next, index } of line.matchAll(TOKEN)) {
    if (next === undefined || index < at) continue;
    take(index);
    name = next;
    at = index + token.length;
  }
  take(line.length);
  return fields;
}

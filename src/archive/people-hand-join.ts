import type { NameType } from '../annotations/annotation.ts';
import { type JoinedNames, PEOPLE_FILE } from '../articles/people-file.ts';
import type { Warning } from '../articles/warning.ts';
import { type Bearer, join, type Loose, newBearer, rootOf } from './people-bearers.ts';
import { type ByHand, ownMark } from './people-by-hand.ts';
import { nameWords, wordKey } from './people-keys.ts';

const TYPES: readonly NameType[] = ['person', 'organisation', 'place'];

/**
 * Marks the bearers that the operator's file keeps apart and joins those that it joins. `lone` tells whose a name of one
 * word is by hand; `complaints` are the lines that name what no article does.
 */
export function joinByHand(
  hand: ByHand,
  byKey: Map<string, Bearer>,
  loose: readonly Loose[],
): { lone: Map<string, Bearer>; complaints: Warning[] } {
  const { file } = hand;
  const lone = new Map<string, Bearer>();
  const complaints: Warning[] = [];
  const alone = new Set(file.join.length === 0 ? [] : loose.map(({ word }) => word));

  for (const [at, { names, line }] of file.part.entries())
    for (const [side, name] of names.entries()) {
      const bearer = find(name);
      if (bearer) bearer.marks.set(at, side);
      else complain(line, unknown(name));
    }
  for (const [at, own] of file.own.entries()) {
    const other = find(own.name);
    if (other) other.marks.set(ownMark(file, at), 0);
    if (!hand.used.has(own)) complain(own.line, `none of the articles of “in” names “${own.name}”`);
  }
  for (const each of file.join) joinNames(each);
  return { lone, complaints };

  function joinNames({ names, line }: JoinedNames): void {
    const [shown = '', ...others] = names;
    const first = names.map(find).find((bearer) => bearer !== undefined) ?? byWord(names);
    if (first === undefined) {
      complain(line, unknown(shown));
      return;
    }
    for (const name of names) {
      const bearer = find(name);
      const word = loneWord(name);
      if (bearer) join(first, bearer, `“${name}” is “${shown}” by hand`);
      else if (word) lone.set(word, first);
      else if (others.includes(name)) complain(line, unknown(name));
      if (bearer && rootOf(bearer) !== rootOf(first))
        complain(line, `“${name}” and “${shown}” are joined here and parted elsewhere`);
    }
    rootOf(first).shown = shown;
  }

  /** A bearer for names that the articles have as one word only; it is filled when those are handed out. */
  function byWord(names: readonly string[]): Bearer | undefined {
    const word = names.map(loneWord).find((each) => each !== null);
    if (word == null) return undefined;
    const bearer = newBearer(`person:${word}`, 'person', [word]);
    byKey.set(bearer.key, bearer);
    return bearer;
  }

  function find(name: string): Bearer | undefined {
    const words = nameWords(name);
    return TYPES.map((type) => byKey.get(hand.keyOf(type, name, words))).find(
      (bearer) => bearer !== undefined,
    );
  }

  function loneWord(name: string): string | null {
    const [word, ...others] = nameWords(name).map(wordKey);
    return word !== undefined && others.length === 0 && alone.has(word) ? word : null;
  }

  function complain(line: number, what: string): void {
    complaints.push({ file: PEOPLE_FILE, line, message: `${what}: it is passed over` });
  }
}

function unknown(name: string): string {
  return `no article names “${name}” in these words`;
}

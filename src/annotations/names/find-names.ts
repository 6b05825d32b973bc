import type { Passage } from '../../passages/passage.ts';
import { fold } from '../../text/fold.ts';
import type { NameAnnotation, NameType, ReferenceAnnotation } from '../annotation.ts';
import { classifyRun } from './classify-run.ts';
import { findRole } from './find-role.ts';
import { findRuns } from './find-runs.ts';
import { splitRun } from './split-run.ts';

/** The names of one passage, and what stands for a person in it; in order, none within another of its list. */
export interface PassageNames {
  readonly names: readonly NameAnnotation[];
  readonly references: readonly ReferenceAnnotation[];
}

/** What the whole article tells of its words. */
export interface ArticleWords {
  /** Words that stand in lower case somewhere: ordinary words, folded. */
  readonly ordinary: ReadonlySet<string>;
  /** Last words of full names of persons, folded, with the full name. */
  readonly surnames: ReadonlyMap<string, string>;
  /** Full names and short forms of organisations: "OPEC". */
  readonly organisations: ReadonlySet<string>;
}

interface Found {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly type: NameType;
}

/** The names of one article, a result for each passage; `name` is the fullest form that this article writes. */
export function findNames(passages: readonly Passage[]): PassageNames[] {
  const ordinary = ordinaryWords(passages);
  const none: ArticleWords = { ordinary, surnames: new Map(), organisations: new Set() };
  const first = passages.map((passage) => namesIn(passage.text, none));
  const words: ArticleWords = { ordinary, surnames: surnamesOf(first.flat()), organisations: new Set() };
  return passages.map(({ text }) => {
    const names = namesIn(text, words).map((found): NameAnnotation => {
      const role = found.type === 'person' ? findRole(text, found) : null;
      const full = found.type === 'person' ? fullName(found.text, words) : found.text;
      return { ...found, name: full, ...(role && { role }) };
    });
    return { names, references: [] };
  });
}

function namesIn(text: string, words: ArticleWords): Found[] {
  return findRuns(text).flatMap((run) =>
    splitRun(run, words).flatMap((span) => {
      const type = classifyRun(span, text, words);
      return type === null ? [] : [{ ...span, text: text.slice(span.start, span.end), type }];
    }),
  );
}

function ordinaryWords(passages: readonly Passage[]): Set<string> {
  const found = new Set<string>();
  for (const { text } of passages)
    for (const [word] of text.matchAll(/(?<![\p{L}\p{N}'’-])\p{Ll}[\p{L}'’-]*/gu)) found.add(fold(word));
  return found;
}

function surnamesOf(names: readonly Found[]): Map<string, string> {
  const surnames = new Map<string, string>();
  for (const { text, type } of names) {
    if (type !== 'person') continue;
    const parts = text.split(' ');
    if (parts.length < 2) continue;
    for (const surname of [
      parts.at(-1),
      parts.length > 2 ? parts.at(-2) : undefined,
      parts.slice(1).join(' '),
    ]) {
      if (surname && surname.length > 2 && !surnames.has(fold(surname))) surnames.set(fold(surname), text);
    }
  }
  return surnames;
}

function fullName(text: string, { surnames }: ArticleWords): string {
  return text.includes(' ') ? (surnames.get(fold(text)) ?? text) : (surnames.get(fold(text)) ?? text);
}

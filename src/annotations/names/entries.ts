import type { NameType } from '../annotation.ts';
import type { Token } from './find-tokens.ts';
import type { Run } from './run.ts';
import type { Weight } from './weigh-runs.ts';

/** A run as it stands in one passage of the article, with what speaks for it. */
export interface Mention {
  readonly passage: number;
  readonly run: Run;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly words: readonly Token[];
  /** Under what it is gathered. */
  readonly key: string;
  readonly inherent: number;
  readonly context: Weight;
}

/** What a mention names, and under which name the article knows it. */
export interface Decision {
  readonly mention: Mention;
  readonly type: NameType;
  readonly name: string;
}

/** All mentions of an article under one name. */
export interface Entry {
  readonly key: string;
  readonly words: readonly string[];
  readonly text: string;
  readonly mentions: Mention[];
  type: NameType | null;
  name: string;
}

/** Under what the mention of these words is gathered: the words folded, a lone short form as written. */
export function keyOf(text: string, words: readonly Token[], headline: boolean): string {
  const first = words[0] as Token;
  if (words.length === 1) return first.shape === 'caps' && !headline ? text : first.word.folded;
  let key = first.word.folded;
  for (let at = 1; at < words.length; at++) key += ` ${(words[at] as Token).word.folded}`;
  return key;
}

/** The entries of the mentions, in order of the first of each. */
export function gather(mentions: readonly Mention[]): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  for (const mention of mentions) {
    const { key } = mention;
    const entry = entries.get(key);
    if (entry !== undefined) entry.mentions.push(mention);
    else
      entries.set(key, {
        key,
        words: mention.words.map((word) => word.word.folded),
        text: mention.text,
        mentions: [mention],
        type: null,
        name: mention.text,
      });
  }
  return entries;
}

/** What the words of an entry alone say it is, or null. */
export function fixedKind(entry: Entry): NameType | null {
  for (const { run } of entry.mentions) if (run.kind !== null) return run.kind;
  return null;
}

import type { ArticleMentions } from './article-mentions.ts';
import { type Bearer, join, type KeyOf, label, rootOf } from './people-bearers.ts';
import { nameWords } from './people-keys.ts';

/** "OPEC" alone joins the body that some article writes out with it, where there is only one. */
export function joinShortForms(
  ordered: readonly ArticleMentions[],
  byKey: Map<string, Bearer>,
  keyOf: KeyOf,
): void {
  const meant = new Map<string, Set<Bearer>>();
  for (const { names } of ordered)
    for (const name of names) {
      if (name.type !== 'organisation') continue;
      for (const [spelling] of name.spellings) {
        if (spelling === name.name || !/^[\p{Lu}\d&]{2,8}$/u.test(spelling)) continue;
        const long = byKey.get(keyOf('organisation', name.name, nameWords(name.name)));
        if (long === undefined) continue;
        const set = meant.get(spelling);
        if (set === undefined) meant.set(spelling, new Set([rootOf(long)]));
        else set.add(rootOf(long));
      }
    }
  for (const [short, long] of meant) {
    const bearer = byKey.get(keyOf('organisation', short, nameWords(short)));
    const bodies = new Set([...long].map(rootOf));
    if (bearer === undefined || bodies.size !== 1) continue;
    const [body] = [...bodies] as [Bearer];
    join(body, bearer, `“${short}” is written in brackets after “${label(body)}”`);
  }
}

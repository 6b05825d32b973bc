import type { Draft } from '../draft.ts';
import { readDate } from '../read-date.ts';

const HEAD = 6;
const BY =
  /^(?:by|por|par|von|автор:?|author:|written by|text:|reporting by)\s+(\p{Lu}[\p{L}'’.-]+(?:\s+(?:and\s+)?(?:\p{Lu}|de|van|von|der|al|bin|la|el)[\p{L}'’.-]*){0,7})(?:\s*[,|·•–—-]\s*(.{3,60}))?$/u;
const NAME =
  /^\p{Lu}\p{Ll}[\p{L}'’-]*(?: (?:\p{Lu}\p{Ll}[\p{L}'’-]*|\p{Lu}\.?|de|van|von|der|al|bin|la|el)){1,3}$/u;

/** Reads the author from a byline ("By Jane Doe", a name alone under the title), and takes that out. */
export function findByline(draft: Draft): Draft {
  let { author, published } = draft;
  const blocks = draft.blocks.filter(({ text, kind }, at) => {
    if (at >= HEAD || text.length > 120) return true;
    const byline = BY.exec(text);
    if (byline) {
      author ??= byline[1] ?? null;
      published ??= byline[2] ? readDate(byline[2]) : null;
      return false;
    }
    if (author === null && at > 0 && at <= 2 && kind === 'body' && NAME.test(text) && follows(draft, at)) {
      author = text;
      return false;
    }
    return true;
  });
  return { ...draft, blocks, author, published };
}

/** Whether the line stands between a title and the first paragraph. */
function follows(draft: Draft, at: number): boolean {
  const before = draft.blocks[at - 1]?.text ?? '';
  const after = draft.blocks[at + 1]?.text ?? '';
  return before.length < 160 && !/[.!?]$/.test(before) && after.length > 80;
}

import { fold } from '../../text/fold.ts';
import { addFacts, type Block, type Draft } from '../draft.ts';
import { RELATED_HEAD } from './furniture/related.ts';
import { endsSentence, isProse } from './shape.ts';

const READ_ALSO =
  /^(?:read (?:more|also|next)|see also|also read|lee tambien|lire aussi|lesen sie auch|читаите также)$/;
const AUTHOR =
  /^(?:about (?:the )?(?:authors?|writers?|reporters?|contributors?)|(?:the )?authors? bio|author profile|meet the author|sobre (?:el|la|o|a) autora?|uber den autor|a propos de l'auteur|об авторе)$/;
const COMMENTS =
  /^(?:leave (?:a|your) (?:reply|comment|response).{0,30}|post (?:a|your) comment|write a comment|add (?:a|your) comment|comments?(?: ?\(\d+\))?|\d+ (?:comments?|replies|responses|thoughts on .{1,120})|join the (?:conversation|discussion)|dejar? un comentario.{0,20}|laisser un commentaire.{0,20}|kommentare|комментарии)$/;
// "About Acme", "Notes to editors": what follows a press release's end mark.
const BOILERPLATE =
  /^(?:notes? (?:to|for) editors?|(?:media|press) (?:contacts?|enquiries|inquiries)|for (?:more|further) information,? (?:please )?contact|contact information|forward-looking statements)$/;
const LONGEST_HEAD = 140;
// After comments begin, what is left is no article; but a link "Comments" may stand above it.
const PROSE_BEFORE = 2;

/** Cuts sections that are not the article: lists of other articles, the author box, comments, notes to editors. */
export function dropSections(draft: Draft): Draft {
  const { blocks } = draft;
  const kept: Block[] = [];
  let prose = 0;
  let changed = false;
  const total = blocks.filter(isProse).length;
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at];
    if (!block) continue;
    const head =
      block.text.length <= LONGEST_HEAD
        ? fold(block.text).replace(/^[^\p{L}\p{N}]+|[\s:.…»›>*_]+$/gu, '')
        : '';
    if (head !== '' && prose >= 1) {
      const left = total - prose;
      if (COMMENTS.test(head) && (prose >= PROSE_BEFORE || left === 0)) return finish(draft, kept);
      if (AUTHOR.test(head) && left <= Math.max(2, prose)) return finish(draft, kept, blocks[at + 1]);
      if (BOILERPLATE.test(head) && left <= prose) return finish(draft, kept);
    }
    if (head !== '' && (RELATED_HEAD.test(head) || READ_ALSO.test(head))) {
      at = skipList(blocks, at);
      changed = true;
      continue;
    }
    if (isProse(block)) prose++;
    kept.push(block);
  }
  return changed ? { ...draft, blocks: kept } : draft;
}

function finish(draft: Draft, blocks: readonly Block[], box?: Block): Draft {
  const name = box
    ? /^(\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]+){1,3})(?: (?:is|was|writes|covers|has)\b|$)/u.exec(
        box.text,
      )?.[1]
    : undefined;
  return addFacts({ ...draft, blocks }, { author: name ?? null });
}

/** The last of the short lines without an end mark that follow the head of a list. */
function skipList(blocks: readonly Block[], head: number): number {
  let at = head;
  for (let next = blocks[at + 1]; next; next = blocks[at + 1]) {
    if (next.kind !== 'body' || next.text.length > 130 || endsSentence(next.text)) break;
    at++;
  }
  return at;
}

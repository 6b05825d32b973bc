import { addFacts, type Draft } from '../draft.ts';

// "From: desk@a.example", "Sent: Monday"; not "From: the diary of a miner, a book of 1911, comes this story."
const HEAD_LINE = /^(?:from|to|cc|bcc|date|sent|reply-to|subject)\s*:\s*\S.{0,160}$/i;
const SUBJECT = /^subject\s*:\s*(?:(?:re|fwd?)\s*:\s*)?(\S.*)$/i;
const LEAST = 2;

/** Takes the head of a mail off: two lines or more of "From:", "Subject:"; the subject is the title. */
export function takeMailHead(draft: Draft): Draft {
  let count = 0;
  while (count < draft.blocks.length && HEAD_LINE.test(draft.blocks[count]?.text ?? '')) count++;
  if (count < LEAST) return draft;
  const lines = draft.blocks.slice(0, count).map(({ text }) => SUBJECT.exec(text)?.[1]);
  return addFacts(
    { ...draft, blocks: draft.blocks.slice(count) },
    { title: lines.find((each) => each) ?? null },
  );
}

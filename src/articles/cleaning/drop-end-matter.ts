import type { Draft } from '../draft.ts';

const ABOUT =
  /^\p{Lu}\p{Ll}+(?: \p{Lu}[\p{L}.'’-]+){0,3} (?:is|was) (?:an?|the) (?:\p{L}+[ -]){0,4}(?:author|journalist|writer|reporter|correspondent|columnist|editor|contributor|analyst|blogger|freelancer?|staff writer|news writer)\b/u;
const SPECIALIST =
  /^(?:Specialist|Expert|Analyst|Journalist|Writer|Editor|Correspondent|Contributor|Columnist|Researcher)\b(?! (?:said|says|told|added))[^.!?]{0,200}$/u;
const FOOT = 6;

/** Takes the author box off the foot of an article. */
export function dropEndMatter(draft: Draft): Draft {
  const count = draft.blocks.length;
  let { author } = draft;
  const blocks = draft.blocks.filter(({ text }, at) => {
    if (at < count - FOOT || at === 0) return true;
    if (
      ABOUT.test(text) &&
      /\b(?:known for|works?|writes?|covers?|based in|contributes?|lives|has written|experience|(?:his|her|their) (?:work|writing))\b/u.test(
        text,
      )
    ) {
      author ??= /^(\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,3}) (?:is|was)/u.exec(text)?.[1] ?? null;
      return false;
    }
    return !(SPECIALIST.test(text) && at > 0);
  });
  return { ...draft, blocks, author };
}

import { addFacts, type Draft } from '../draft.ts';

// "Jane Doe is a reporter …", "Ricardo is a renowned author and journalist, …"; not "Jane Doe is in hospital."
const BOX =
  /^((?:Dr\.? )?\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]+){0,3}) (?:is|was|works as|has been|writes|covers|reports)\b(?: (?:an?|the|our|currently))?(.{1,160})/u;
const TRADE =
  /\b(?:authors?|journalist|writer|reporter|correspondent|columnist|editor|contributor|blogger|freelancer?|producer|intern|fellow|bureau chief|commentator)\b/iu;
const OWN =
  /\b(?:known for (?:his|her|their)|currently works|works (?:as|at|for)|writes (?:about|for|on)|covers|covering|based in|contributes|has (?:written|worked|reported)|follow (?:him|her|them)|(?:his|her|their) work|can be reached|tweets|experience|lives in|joined)\b|@\w/iu;
const PROFILE =
  /^(?:Specialist|Expert|Journalist|Freelance|Staff writer|Writer|Editor|Correspondent|Contributor|Columnist|Researcher|Senior fellow)\b(?:(?! (?:said|says|told|added))[^.!?]){0,200}$/iu;
const FOOT = 4;

/**
 * Takes an author box without a heading off the foot: who is presented there writes for a living, and nothing else in
 * the article speaks of them.
 */
export function dropAuthorBox(draft: Draft): Draft {
  const { blocks } = draft;
  let author: string | null = null;
  const kept = blocks.filter((block, at) => {
    if (at === 0 || at < blocks.length - FOOT || block.text.length > 700) return true;
    if (at === blocks.length - 1 && PROFILE.test(block.text)) return false;
    const box = BOX.exec(block.text);
    const name = box?.[1];
    if (!name || !OWN.test(block.text)) return true;
    if (name === draft.facts.author) return false;
    if (!TRADE.test(box[2] ?? '')) return true;
    const given = name.split(' ').at(-1) ?? name;
    const spokenOf = blocks.some(
      (other, place) => place !== at && other.text.length > 60 && other.text.includes(given),
    );
    if (spokenOf) return true;
    author ??= name;
    return false;
  });
  return kept.length === blocks.length ? draft : addFacts({ ...draft, blocks: kept }, { author });
}

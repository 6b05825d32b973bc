import type { NameAnnotation } from '../../annotations/annotation.ts';
import type { Archive } from '../../archive/archive.ts';
import type { Passage } from '../../passages/passage.ts';
import { findTerms } from '../../text/find-terms.ts';
import type { AskedRole } from './asked-role.ts';

const MINISTERS: ReadonlySet<string> = new Set(['minister', 'secretary']);
// Takes "The energy ministry goes to the engineer ", "Health goes to newcomer " before a name.
const GOES_TO =
  /(?:^|[.;] |\band )([\p{L}-]+(?: [\p{Ll}-]+){0,3}) (?:goes|went|will go|passes|passed|falls|fell|was given|is given) to (?:(?:the|a|an|his|her) )?(?:[\p{Ll}-]+ ){0,3}$/u;
// Takes " takes over the energy ministry", ", a surgeon, gets the health portfolio" behind a name.
const TAKES =
  /^(?:,[^,.;]{0,60},)? (?:takes?|took|taking|gets?|got|is given|was given|inherits?|inherited)(?: over)?(?: the)? ((?:[\p{Ll}-]+ ){1,3}(?:ministry|portfolio|brief|department))\b/u;

/** Those to whom a passage says that the ministry of the asked office goes. */
export function findPortfolios(
  passage: Passage,
  { noun, kinds }: AskedRole,
  archive: Archive,
): NameAnnotation[] {
  if (!MINISTERS.has(noun.word) || kinds.length === 0) return [];
  const { text } = passage;
  const isAsked = (what: string | undefined) => {
    const words = new Set(findTerms(what ?? '').map(({ term }) => term));
    return what !== undefined && kinds.every(({ term }) => words.has(term));
  };
  return archive
    .names(passage)
    .filter(
      ({ type, start, end }) =>
        type === 'person' &&
        (isAsked(GOES_TO.exec(text.slice(0, start))?.[1]) || isAsked(TAKES.exec(text.slice(end))?.[1])),
    );
}

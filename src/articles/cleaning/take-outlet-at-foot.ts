import { addFacts, type Draft } from '../draft.ts';
import { isProse } from './shape.ts';

const NAME =
  /^(?:The )?\p{Lu}[\p{L}\p{N}&'’.-]*(?: (?:\p{Lu}|\d|de |of |the |and |del |la |para )[\p{L}\p{N}&'’.-]*){0,5}$/u;
const OUTLET =
  /\b(?:radio|news|times|agency|press|post|herald|tv|television|tribune|gazette|journal|reuters|afp|efe|xinhua|tass|ria|prensa|diario|broadcasting|media|daily|weekly|wire|courier|observer|chronicle|telegraph|guardian|mirror|bulletin)\b/i;
const FOOT = 3;
const LONGEST = 50;

/** Takes a name that stands alone at the foot, set off or an outlet by its words: who published the article. */
export function takeOutletAtFoot(draft: Draft): Draft {
  const { blocks } = draft;
  for (let at = blocks.length - 1; at > 0 && at >= blocks.length - FOOT; at--) {
    const block = blocks[at];
    if (!block || isProse(block)) return draft;
    if (block.text.length > LONGEST || !NAME.test(block.text) || block.kind === 'caption') continue;
    if (!(block.marked && block.kind === 'body') && !OUTLET.test(block.text)) continue;
    return addFacts({ ...draft, blocks: blocks.filter((_, place) => place !== at) }, { source: block.text });
  }
  return draft;
}

import { addFacts, type Draft } from '../draft.ts';
import { countWords, isProse } from './shape.ts';

// "Source: Gestion", "First published in The Post"; not "Source: three people who knew him said so."
const LABELLED =
  /^\(?(?:source|sources|fuente|quelle|источник|fonte|(?:this article )?(?:was )?(?:originally|first) (?:published|appeared)(?: (?:by|in|on|at))?|via|credit)\s*:?\s+(?:the )?(\p{Lu}\S{0,40}(?: \S{1,30}){0,5}?)[.)]{0,2}$/iu;
const NAME =
  /^(?:The )?\p{Lu}[\p{L}\p{N}&'’.-]*(?: (?:\p{Lu}|\d|de |of |the |and |del |la |para )[\p{L}\p{N}&'’.-]*){0,5}$/u;
const OUTLET =
  /\b(?:radio|news|times|agency|press|post|herald|tv|television|tribune|gazette|journal|reuters|afp|efe|xinhua|tass|ria|prensa|diario|broadcasting|media|daily|weekly|wire|courier|observer|chronicle|telegraph|guardian|mirror|bulletin)\b/i;
const FOOT = 3;

/** Reads the outlet from a line at the foot that names it ("Source: X", a bold name alone), and takes that out. */
export function takeOutlet(draft: Draft): Draft {
  const { blocks } = draft;
  let source: string | null = null;
  const kept = blocks.filter((block, at) => {
    const { text } = block;
    if (text.length > 100 || isProse(block)) return true;
    const labelled = LABELLED.exec(text)?.[1];
    if (labelled && /^(?:\(?(?:source|fuente|quelle|источник|fonte))/i.test(text) === /[:]/.test(text)) {
      source ??= labelled;
      return false;
    }
    const atFoot =
      at > 0 && at >= blocks.length - FOOT && blocks.slice(at + 1).every((next) => !isProse(next));
    if (!atFoot || text.length > 50 || !NAME.test(text) || countWords(text) > 6) return true;
    if (!block.marked && !OUTLET.test(text)) return true;
    source ??= text;
    return false;
  });
  return kept.length === blocks.length ? draft : addFacts({ ...draft, blocks: kept }, { source });
}

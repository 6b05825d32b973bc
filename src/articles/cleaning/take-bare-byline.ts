import { addFacts, type Draft } from '../draft.ts';
import { isProse } from './shape.ts';

// "Mikaila D", "Jane van Doe"; not "New York", "Breaking News", "BACKGROUND".
const NAME =
  /^\p{Lu}\p{Ll}[\p{L}'’-]*(?: (?:\p{Lu}\p{Ll}[\p{L}'’-]*|\p{Lu}\.?|de|van|von|der|al|bin|la|el|y|and)){1,5}$/u;
const NO_NAME =
  /^(?:New|San|Los|Las|Saint|United|South|North|West|East|Breaking|Press|News|Special|Full|Latest|Key|Main|The|A|An|In|On|What|Why|How|Who|When|Exclusive|Opinion|Analysis|Live|World|Local)\b|\b(?:News|Report|Edition|Agency|Release|Update|Times|Post|City|County|Street|Council|Statement|Background|Summary|Desk|Conference)\b/;
const HEAD = 2;

/** Takes a name that stands alone between the title and the first paragraph: who wrote it, if the text never says it. */
export function takeBareByline(draft: Draft): Draft {
  const { blocks, facts } = draft;
  if (facts.title === null || facts.author !== null) return draft;
  for (let at = 0; at < HEAD && at < blocks.length - 1; at++) {
    const block = blocks[at];
    if (!block || isProse(block)) return draft;
    const { text } = block;
    if (text.length > 60 || !NAME.test(text) || NO_NAME.test(text) || block.kind === 'heading') continue;
    const surname = text.split(' ').at(-1) ?? text;
    if (surname.length > 2 && blocks.some((other, place) => place !== at && other.text.includes(surname)))
      continue;
    return addFacts({ ...draft, blocks: blocks.filter((_, place) => place !== at) }, { author: text });
  }
  return draft;
}

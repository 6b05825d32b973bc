import type { Block, Draft } from '../draft.ts';
import { isProse } from './shape.ts';

const LONGEST = 400;
const CREDIT_END =
  /[([](?:(?:file )?(?:photo|image|picture|foto|pic|credit|courtesy|photograph|graphic|illustration|source)s?\b ?(?:by|:|of|credit|courtesy|\/)?[^()[\]]{0,60}|(?:ap|afp|reuters|epa|efe|getty(?: images)?|xinhua|tass)(?: photo)?(?:\/[^()[\]]{1,30})?)[)\]]\.?$/i;
const CREDIT_TAIL =
  /\b(?:photo(?:graph)?|image|picture|foto|credit)s?(?: (?:by|credit))? ?[:/] ?[^.!?:]{2,60}\.?$/i;
const CAPTION_START =
  /^(?:file photo|photo|caption|image|picture|pictured|above|bild|foto|фото)(?: ?:|,| -)\s/i;
// A photograph's caption and credit that ran into the paragraph: "… in Rome. NEWS DESK (EFE)The minister …".
const GLUED =
  /^(.{10,220}?\(\s?(?:EFE|AFP|AP|EPA|ANSA|DPA|TASS|REUTERS|Reuters|Getty Images|Xinhua|AP Photo)(?:\/[^()]{1,40})?\s?\))(?=["“]?\p{Lu}\p{Ll})/u;

/** Marks captions of pictures by their credit, and parts one from the paragraph that it ran into. */
export function markCaptions(draft: Draft): Draft {
  return {
    ...draft,
    blocks: draft.blocks.flatMap((block) => (block.kind === 'body' ? mark(block) : [block])),
  };
}

function mark(block: Block): Block[] {
  const { text, source } = block;
  const glued = text.includes('(') ? GLUED.exec(text.slice(0, 300))?.[1] : undefined;
  if (glued && text.length > glued.length + 60) {
    const cut = source.start + glued.length;
    return [
      {
        ...block,
        text: glued,
        kind: 'caption',
        source: { start: source.start, end: Math.min(cut, source.end) },
      },
      {
        ...block,
        text: text.slice(glued.length),
        source: { start: Math.min(cut, source.end), end: source.end },
      },
    ];
  }
  if (text.length > LONGEST) return [block];
  const isCaption =
    CREDIT_END.test(text.slice(-90)) ||
    CAPTION_START.test(text) ||
    (!isProse(block) && CREDIT_TAIL.test(text.slice(-90)));
  return [isCaption ? { ...block, kind: 'caption' } : block];
}

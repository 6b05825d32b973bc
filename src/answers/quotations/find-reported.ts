import type { QuoteAnnotation } from '../../annotations/annotation.ts';
import type { Archive } from '../../archive/archive.ts';
import type { SentenceEvidence } from '../../evidence/evidence.ts';
import type { Passage } from '../../passages/passage.ts';

// Takes " said that", ", who told reporters"; refuses " was told".
const CUE =
  /^(?:,[^,]{1,80},)?(?:\s+(?:also|then|later|further|repeatedly|himself|herself|has|had|who))*\s+(said|says|told|tells|stated|states|added|adds|affirmed|affirms|claimed|claims|declared|declares|assured|assures|stressed|stresses|noted|notes|maintained|maintains|argued|argues|warned|warns|explained|explains|announced|announces|indicated|indicates|highlighted|highlights|insisted|insists|denied|denies|confirmed|confirms|reiterated|responded|clarified|expressed|praised|lauded|accused|admitted|pointed out|did not rule out)\b/u;

// "Critics of " and "a lawyer for the coach " before a name: somebody else speaks.
const OBJECT = /\b(?:of|for|to|against|with|by|from|about) (?:the )?(?:\p{L}+ ){0,2}$/u;
const LOOK_BACK = 40;
// A sentence beyond this is a text whose ends were lost.
const LONGEST = 800;

/** Sentences in which someone is told to have said something, without quotation marks. */
export function findReported(
  passage: Passage,
  sentences: readonly SentenceEvidence[],
  archive: Archive,
  bySpeaker: (name: string | null) => boolean,
): QuoteAnnotation[] {
  const speakers = [...archive.names(passage), ...archive.references(passage)].filter((each) =>
    bySpeaker(each.name),
  );
  const found: QuoteAnnotation[] = [];
  for (const speaker of speakers) {
    if (OBJECT.test(passage.text.slice(Math.max(0, speaker.start - LOOK_BACK), speaker.start))) continue;
    const sentence = sentences.find((each) => each.start <= speaker.start && each.end >= speaker.end);
    const cue =
      sentence && CUE.exec(passage.text.slice(speaker.end, Math.min(sentence.end, speaker.end + 160)))?.[1];
    if (!sentence || !cue || sentence.end - sentence.start > LONGEST) continue;
    found.push({
      start: sentence.start,
      end: sentence.end,
      text: passage.text.slice(sentence.start, sentence.end),
      form: 'reported',
      speaker: speaker.name,
      speakerSpan: { start: speaker.start, end: speaker.end },
      cue,
      certainty: 'likely',
    });
  }
  return found;
}

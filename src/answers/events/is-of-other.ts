import type { Evidence } from '../../evidence/evidence.ts';

// Takes "Roth has governed", "“Prices rose"; refuses "She has governed", "The vote", "In May".
const OTHER_NAME =
  /^["“‘'(]*(?!(?:The|A|An|He|She|It|They|We|I|His|Her|Its|Their|Our|This|That|These|Those|Such|There|Both|All|Some|Many|Most|In|On|At|By|For|Of|To|As|Since|From|After|Before|During|Until|Between|When|While|If|And|But|However|Later|Then|Earlier|Now|Also|Meanwhile|Last|Next|Early|Late|Talks|Police|Officials|Work)\b)\p{Lu}/u;

// Takes "Archivist Ruth Abel came upon it", "Divers recovered the"; refuses "Roth governed it" where it opens with the name.
const LOOKS_BACK = /^["“‘'(]*(?:\p{Lu}\p{Ll}+[^s\W]s (?=\p{Ll})|[^.]{0,120}\b(?:it|them|there)\b)/u;

/** Whether a sentence has no word of the subject, of which another in its passage has one, and begins with a name. */
export function isOfOther(text: string, sentences: Evidence['sentences'], at: number): boolean {
  const sentence = sentences[at];
  if (!sentence || sentence.matches.length > 0) return false;
  if (LOOKS_BACK.test(text.slice(sentence.start, sentence.end))) return false;
  return (
    sentences.some(({ matches }) => matches.length > 0) &&
    OTHER_NAME.test(text.slice(sentence.start, sentence.end))
  );
}

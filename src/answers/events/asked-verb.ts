import type { Findings } from '../../evidence/evidence.ts';
import type { Question } from '../../questions/question.ts';
import { IRREGULAR_VERBS } from '../../questions/words/irregular-verbs.ts';

const IRREGULAR = new Set(IRREGULAR_VERBS.trim().split(/\s+/));
// Takes "when did the mayor resign", "when will they vote"; refuses "when was it", "did" at the end.
const WITH_AUXILIARY = /\b(?:did|does|do|will|would)\b(?=\s+\S)/iu;
const PAST = /^\p{Ll}{2,}(?:ed|ied)$/u;
// In "-ed" but no verb.
const NOT_PAST = /^(?:united|red|hundred|bed|speed|need|indeed|seed|feed)$/;

/**
 * The term of a question that says what happened ("closed" of "when was the bridge closed"), by its index; null where
 * the question names the event as a thing or does not show its verb.
 */
export function askedVerb(question: Question, findings: Findings): number | null {
  const auxiliary = WITH_AUXILIARY.exec(question.text);
  const from = auxiliary ? auxiliary.index + auxiliary[0].length : 0;
  const at = findings.terms.findIndex(
    (term, index) =>
      term.start >= from &&
      !term.inName &&
      !term.inDate &&
      (term.weight === 1 || (index === 0 && term.end < question.text.length - 1)) &&
      (auxiliary ? isBareVerb(index, term.word, findings) : isPast(term.word)),
  );
  return at < 0 ? null : at;
}

function isPast(word: string): boolean {
  return (PAST.test(word) && !NOT_PAST.test(word)) || (IRREGULAR.has(word) && !BARE.has(word));
}

// The first of each line is the infinitive, which may be a noun ("the run", "a deal").
const BARE = new Set(
  IRREGULAR_VERBS.trim()
    .split('\n')
    .map((line) => line.split(' ')[0] ?? ''),
);

/** After "did" a verb stands bare, as many nouns do; a past form of it in the articles shows that it is one. */
function isBareVerb(index: number, word: string, findings: Findings): boolean {
  if (IRREGULAR.has(word)) return true;
  return findings.evidence.some(({ passage, sentences }) =>
    sentences.some(({ matches }) =>
      matches.some(
        ({ term, weight, start, end }) =>
          term === index && weight === 1 && PAST.test(passage.text.slice(start, end)),
      ),
    ),
  );
}

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
      (auxiliary
        ? isBareVerb(index, term, question.text, findings)
        : isPast(term.word) && !isAdjective(term, question.text)),
  );
  return at < 0 ? (auxiliary ? lastWord(question.text, findings) : null) : at;
}

/** "Stolen" of "the stolen paintings": a past form between an article and what it is said of. */
function isAdjective({ start, end }: { start: number; end: number }, text: string): boolean {
  return (
    /\b(?:the|an?|his|her|its|their|this|that|these|those|all) $/iu.test(text.slice(0, start)) &&
    /^ \p{L}{3,}/u.test(text.slice(end)) &&
    !/^ (?:by|in|on|at|from|of|for|with|to)\b/u.test(text.slice(end))
  );
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

/** "Start" of "when did work on the dam start": what ends a question with "did" is its verb, if it is no name. */
function lastWord(text: string, { terms }: Findings): number | null {
  const at = terms.length - 1;
  const last = terms[at];
  if (!last || at === 0 || last.inName || last.inDate || last.weight < 1) return null;
  const ends = /^[\s?!.]*$/u.test(text.slice(last.end)) && /^\p{Ll}{3,}$/u.test(last.word);
  return ends &&
    !/\b(?:the|an?|of|in|on|at|to|for|with|from|his|her|its|their) (?:\w+ )?$/iu.test(
      text.slice(0, last.start),
    )
    ? at
    : null;
}

/** After "did" a verb stands bare, as many nouns do; a past form of it in the articles shows that it is one. */
function isBareVerb(
  index: number,
  { word, start }: { word: string; start: number },
  text: string,
  findings: Findings,
): boolean {
  // "Will be replayed"; but not "will the abandoned match".
  if (PAST.test(word) && !NOT_PAST.test(word)) return /\bbe (?:\w+ly )?$/u.test(text.slice(0, start));
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

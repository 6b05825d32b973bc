/** Two events of which a question asks the order, each in words that can be asked on their own. */
export interface AskedOrder {
  readonly first: string;
  readonly second: string;
  /** "Did" before the first, which tells its verb; null where none stands there. */
  readonly auxiliary: string | null;
  /** Asks which of the two came first, not whether the first did. */
  readonly which: boolean;
}

// Takes "did the airport close before or after the eruption"; refuses "what did he say before or after".
const BEFORE_OR_AFTER =
  /^(?:(?:so|and)\s)?(?:(did|was|were|is|are|has|have|had|does|do)\s)?(?!(?:what|who|why|how|where)\b)(\S.{2,120}?)\s(?:before or after|after or before|earlier or later than)\s(\S.{2,120})$/iu;
// Takes "which came first, the strike or the vote", "what happened earlier: the fire or the flood".
const WHICH_FIRST =
  /^(?:which|what)\s(?:of these\s)?(?:came|was|happened|took place|started|began|is)\s(?:first|earlier|later|last)\s?[,:–-]?\s(\S.{2,120}?),?\sor\s(\S.{2,120})$/iu;
const PRONOUN = /^(?:he|she|it|they|this|that)\s/iu;
// What stands before the verb of "the minister resigned".
const SUBJECT = /^((?:the |a |an )?\S+(?: \S+){0,2}?)\s(?:\S+ed|\S+)$/iu;

/** The events of "did A happen before or after B" or "which came first, A or B"; null where the order is not asked. */
export function findOrder(text: string): AskedOrder | null {
  const words = text.trim().replace(/[?.!\s]+$/u, '');
  const direct = BEFORE_OR_AFTER.exec(words);
  const either = direct ? null : WHICH_FIRST.exec(words);
  const [first = '', second = ''] = direct?.slice(2) ?? either?.slice(1) ?? [];
  if (first === '' || second === '') return null;
  const subject = PRONOUN.test(second) ? (SUBJECT.exec(first)?.[1] ?? null) : null;
  const which = direct === null;
  const auxiliary = direct?.[1]?.toLowerCase() ?? null;
  return {
    first,
    which,
    auxiliary,
    second: subject === null ? second : second.replace(PRONOUN, `${subject} `),
  };
}

import type { Match, SentenceEvidence } from '../../evidence/evidence.ts';
import type { Question } from '../../questions/question.ts';
import { isPastVerb } from '../../questions/question-parts.ts';
import { fold } from '../../text/fold.ts';

// Takes "a US delegation ", "when Ann Lee ", "that Lee "; refuses "he ", "the two countries ", "Talks " at the start.
const OTHER_SUBJECT =
  /(?:^|[\s“"(])(?:(?:[Aa]n?|[Aa]nother)\s(?:[\p{L}-]+\s){1,4}|(?:\p{Lu}[\p{L}.'’-]*\s){2,4}|(?<=\p{L}\s)\p{Lu}[\p{L}.'’-]*\s)$/u;
const NO_SUBJECT = /(?:^|\s)(?:On|In|At|He|She|It|They|We|I|The|This|That|Who|Which|And|But|Then|Later)\s$/u;
const AUXILIARY = /(?:(?:has|have|had|also|then|later|first|\p{Ll}+ly)\s)+$/u;
const REACH = 60;
const OTHER_CLAUSE = /\b(?:after|before|when|while|that|until|since)\b/u;

/** Whether every place of a verb in a sentence has a subject of its own, which is none of those that a question asks about. */
export function hasOtherActor(
  { people, terms }: Pick<Question, 'people' | 'terms'>,
  verb: number,
  { matches, start }: Pick<SentenceEvidence, 'matches' | 'start'>,
  text: string,
): boolean {
  const asked = terms[verb];
  if (!asked) return false;
  const actors = people.filter(({ span }) => span.end <= asked.start);
  if (actors.length === 0) return false;
  const isActor = ({ term }: Match) =>
    actors.some(
      ({ span }) => (terms[term]?.start ?? -1) >= span.start && (terms[term]?.end ?? 0) <= span.end,
    );
  const own = matches.filter(({ term }) => term === verb);
  return (
    own.length > 0 &&
    own.every((match) => {
      if (!isPastVerb(fold(text.slice(match.start, match.end)))) return false;
      // "Alm spoke after an envoy visited": she stands in another clause.
      if (matches.some((other) => isActor(other) && !OTHER_CLAUSE.test(text.slice(other.end, match.start))))
        return false;
      const from = Math.max(start, match.start - REACH);
      const before = text.slice(from, match.start).replace(AUXILIARY, '');
      const subject = NO_SUBJECT.test(before) ? null : OTHER_SUBJECT.exec(before);
      return (
        subject !== null &&
        !matches.some((other) => other.start >= from + subject.index && other.end <= match.start)
      );
    })
  );
}

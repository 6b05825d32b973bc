import type { Question } from '../questions/question.ts';
import type { WrittenWord } from '../text/find-words.ts';
import type { Analysis } from './analyse-passage.ts';
import type { PlacedMatch } from './evidence.ts';

const NEAR = 8;

// "1914", "17", "tuesday"; not "2,021".
const DATE_WORD =
  /^(?:1\d{3}|20\d{2}|\d{1,2}|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|century|decade|year|ago)$/;
// "453", "dozen", "percent"; not "many".
const NUMBER_WORD =
  /^(?:\d.*|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|hundred|thousand|million|billion|dozen|half|third|quarter|percent|first|second|twice|several)s?)$/;
// "because", "due"; not "and".
const REASON_WORD = /^(?:because|to|due|since|order|result|reason|so|therefore|caused|as)$/;

/** Whether the passage has a word of the kind that is wanted, not of the question, near two of the question's. */
export function answersNear(
  question: Question,
  analysis: Pick<Analysis, 'list' | 'sentences'>,
  matches: readonly PlacedMatch[],
): boolean {
  const fits = testOf(question, analysis);
  if (!fits) return false;
  const { list } = analysis;
  const taken = new Set(matches.map((match) => match.position));
  let first = 0;
  for (let at = 0; at < list.length; at++) {
    while ((matches[first]?.position ?? Number.POSITIVE_INFINITY) < at - NEAR) first++;
    const second = matches[first + 1];
    if (!second || second.position > at + NEAR) continue;
    if (!taken.has(at) && fits(list.read(at) as WrittenWord, at)) return true;
  }
  return false;
}

function testOf(
  question: Question,
  analysis: Pick<Analysis, 'list' | 'sentences'>,
): ((word: WrittenWord, at: number) => boolean) | null {
  switch (question.kind) {
    case 'when':
      return (word) => DATE_WORD.test(word.text);
    case 'howmany':
      return (word) => NUMBER_WORD.test(word.text);
    case 'who':
    case 'where': {
      const starts = new Set(analysis.sentences.map((sentence) => sentence.start));
      return (word, at) => word.capital && !/^\d/.test(word.text) && !starts.has(analysis.list.startOf(at));
    }
    default:
      return question.wanted === 'reason' ? (word) => REASON_WORD.test(word.text) : null;
  }
}

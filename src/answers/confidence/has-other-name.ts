import { analysePassage } from '../../evidence/analyse-passage.ts';
import type { Findings, WeighedTerm } from '../../evidence/evidence.ts';
import type { Question } from '../../questions/question.ts';
import { isOrdinary } from '../../questions/words/spell-word.ts';
import { findWords, type Word } from '../../text/find-words.ts';
import { fold } from '../../text/fold.ts';
import type { Claim } from '../claim.ts';
import { isInOpening } from '../support-of.ts';

const LETTERS = /^\p{L}{3,}$/u;
// What stands in for a name as surely as this is a spelling of it.
const SPELLING = 0.85;
// Takes " Hedda" after "storm"; refuses " warnings".
const NAME_AFTER = /^ (\p{Lu}[\p{L}-]+)/u;
// Takes "Skerry " before "Bridge"; refuses "The ", "old ", "Norway's ".
const NAME_BEFORE =
  /(?:^|[^.!?“"] )(?!(?:The|This|That|Its|His|Her|Their|A|An|On|In|At)\b)(\p{Lu}[\p{L}-]+) $/u;

/**
 * Whether the question names a thing by a word that the claim's headline, opening and paragraph lack, and one of these
 * calls the thing of that kind by another name: "storm Boris" where it tells of storm Hedda.
 */
export function hasOtherName({ text }: Question, { passage }: Claim, { evidence, terms }: Findings): boolean {
  const found = evidence.find((each) => each.passage === passage);
  if (!found) return false;
  const { title } = analysePassage(passage);
  const matches = found.sentences.flatMap((sentence) => sentence.matches);
  const isTold = (term: WeighedTerm, at: number) =>
    title.has(term.term) ||
    isInOpening(term, passage) ||
    matches.some((match) => match.term === at && match.weight >= SPELLING);
  const told = toldBy(passage);
  return terms.some((name, at) => {
    if (name.weight < 1 || name.inDate || !LETTERS.test(name.word) || isOrdinary(name.word)) return false;
    if (isTold(name, at) || isCommon(at, evidence)) return false;
    const [before, after] = [terms[at - 1], terms[at + 1]];
    const ahead = before && isKind(before) && text.slice(before.end, name.start) === ' ' ? before : null;
    const behind = after && isKind(after) && text.slice(name.end, after.start) === ' ' ? after : null;
    const names = [
      ...(ahead
        ? placesOf(ahead.word, told).map(({ end }) => NAME_AFTER.exec(told.slice(end, end + 30)))
        : []),
      ...(behind
        ? placesOf(behind.word, told).map(({ start, capital }) =>
            capital ? NAME_BEFORE.exec(told.slice(Math.max(0, start - 40), start)) : null,
          )
        : []),
    ].flatMap((match) => fold(match?.[1] ?? '') || []);
    return names.length > 0 && !names.some((each) => areAlike(each, name.word));
  });
}

const ALIKE = 4;

/** Whether two names begin alike: "Brigid" and "brigids". */
function areAlike(a: string, b: string): boolean {
  return a.slice(0, ALIKE) === b.slice(0, ALIKE);
}

/** Whether some passage has a term in small letters. */
function isCommon(at: number, evidence: Findings['evidence']): boolean {
  return evidence.some(({ passage, sentences }) =>
    sentences.some(({ matches }) =>
      matches.some(
        ({ term, weight, start }) =>
          term === at && weight === 1 && /^\p{Ll}/u.test(passage.text.slice(start)),
      ),
    ),
  );
}

/** The headline, the first paragraph and the claim's own. */
function toldBy({ article, text }: Claim['passage']): string {
  const first = article.paragraphs.find(({ kind }) => kind === 'body')?.text ?? '';
  return [article.title ?? '', first, text].join(' \n');
}

function placesOf(word: string, text: string): Word[] {
  return findWords(text).filter((each) => each.text === word);
}

function isKind({ weight, inDate, word }: WeighedTerm): boolean {
  return weight >= 1 && !inDate && isOrdinary(word);
}

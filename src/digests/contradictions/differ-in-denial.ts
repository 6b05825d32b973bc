import type { Span } from '../../text/span.ts';
import { stem } from '../../text/stem.ts';
import type { Difference } from './difference.ts';
import {
  type Comparison,
  daysBetween,
  nameOneDay,
  nameOtherDays,
  nameOtherFigures,
  shareOf,
} from './same-matter.ts';
import type { Statement, StatementWord } from './statement.ts';

const FEWEST_SHARED = 3;
const LEAST_SHARED = 0.7;
// Later it may have come about all the same.
const DAYS_APART = 30;
// Takes "did not approve", "never met", "didn't come"; what follows is denied.
const NOT =
  /(?:\b(?:did|does|do|was|were|is|are|will|would|has|have|had|could|can)\s+)?(?:\b(?:not|never)\b|(?<=n)['’]t\b)/giu;
// Takes "denied that it will close", "denies closing", "dismissed reports that".
const DENIED =
  /\b(?:den(?:ied|ies|y)|(?:dismissed|rejected|denied) (?:the )?(?:reports?|claims?|rumou?rs?)(?: that)?)\b/giu;
// What may stand between "not" and what is denied.
const BETWEEN = /^\s*(?:(?:\p{L}+ly|be|been|being|have|to|yet|a|an|the|in|on|at|any)\s+)*$/iu;
// What is not wholly denied, or says something else.
const HALF =
  /\b(?:not|never)\s+(?:only|just|yet|until|least|necessarily|all|every|always|even|before|again|alone|so|without|more|less)\b|\bno longer\b|\bwhether\b|\bif\b|\bnot\b.*\bbut\b/iu;
const OTHER_NEGATION = /\b(?:no|none|nobody|nothing|neither|nor|without|refus|fail(?:ed|s)?)\b/iu;
// Takes "has not approved": it may have done so since.
const UNTIL_NOW = /\b(?:has|have)(?:\s+not|n['’]t|\s+never)\b|\byet\b|\bso far\b|\bstill\b/iu;
const FUTURE = /\b(?:will|would|plans? to|is to|are to|going to)\b/iu;
const AUXILIARY = /\b(?:will|would|has|have|had|was|were|is|are|did|may)\s+(?:\p{L}+ly\s+|be\s+|been\s+)?$/iu;

/** Words that exclude one another where two articles say them of one thing, two groups a line. */
const EXCLUDING = [
  'approved accepted adopted backed passed allowed permitted | rejected refused opposed banned forbade blocked',
  'convicted guilty | acquitted cleared innocent',
  'won | lost',
  'survived | died',
  'confirmed | denied',
].map((line) => line.split(' | ').map((words) => new Set(words.split(' ').map(stem))));
const DIRECTIONS = [
  'rose grew increased climbed gained widened | fell dropped declined decreased shrank sank narrowed',
].map((line) => line.split(' | ').map((words) => new Set(words.split(' ').map(stem))));
// Without a day a parliament may have changed its mind since.
const DECIDED_DAYS = 3;
// "Found guilty" is one verb.
const FOUND = stem('found');

/** Where one denies what the other says, or says its opposite; null for neither. */
export function differInDenial(now: Statement, before: Statement, comparison: Comparison): Difference | null {
  const { own, others, shared, sharedProper } = comparison;
  if (own.proper.length > 0 && others.proper.length > 0) return null;
  if (sharedProper === 0 || shared + Number(nameOneDay(now, before)) < FEWEST_SHARED) return null;
  if (nameOtherDays(now, before) || nameOtherFigures(now, before)) return null;
  if (!nameOneDay(now, before) && (daysBetween(now, before) ?? 0) > DAYS_APART) return null;
  const [a, b] = [denialOf(now), denialOf(before)];
  if (a === 'unclear' || b === 'unclear') return null;
  if (a === null && b === null) return differInVerb(now, before, comparison);
  if (a !== null && b !== null) return null;
  const [denial, denying, saying] = a !== null ? [a, now, before] : [b as Denial, before, now];
  const verb = saying.words.find(({ term }) => denial.verb.forms.has(term));
  if (!verb || shareOf(comparison) < LEAST_SHARED) return null;
  // The word that denies is no further difference.
  const rest = (words: readonly StatementWord[]) =>
    words.filter(({ start, end }) => start < denial.start || end > denial.verb.end);
  const [left, right] = a !== null ? [rest(own.words), others.words] : [own.words, rest(others.words)];
  if (left.length > 0 && right.length > 0) return null;
  if (denying === before && UNTIL_NOW.test(textOf(before))) return null;
  if (!denial.isReported && FUTURE.test(textOf(now)) !== FUTURE.test(textOf(before))) return null;
  const told = withAuxiliary(saying, verb);
  const denied = { start: denial.start, end: denial.end };
  return a !== null
    ? { now: denied, before: told, isUpdate: false }
    : { now: told, before: denied, isUpdate: false };
}

interface Denial extends Span {
  /** What is denied. */
  readonly verb: StatementWord;
  /** By somebody, not by the article. */
  readonly isReported: boolean;
}

function denialOf(statement: Statement): Denial | 'unclear' | null {
  const text = textOf(statement);
  if (HALF.test(text)) return 'unclear';
  const { span } = statement.sentence;
  const found = [
    ...[...text.matchAll(NOT)].map((match) => ({ match, isReported: false })),
    ...[...text.matchAll(DENIED)].map((match) => ({ match, isReported: true })),
  ];
  const [first] = found;
  if (!first) return OTHER_NEGATION.test(text) ? 'unclear' : null;
  if (found.length > 1) return 'unclear';
  const start = span.start + first.match.index;
  const end = start + first.match[0].length;
  const verb = statement.words.find((word) => word.start >= end);
  if (!verb) return 'unclear';
  // "Did not say why he resigned" denies no resigning.
  const { text: whole } = statement.sentence.passage;
  if (!first.isReported && !BETWEEN.test(whole.slice(end, verb.start))) return 'unclear';
  return { start, end: first.isReported ? end : verb.end, verb, isReported: first.isReported };
}

function differInVerb(now: Statement, before: Statement, comparison: Comparison): Difference | null {
  const { own, others } = comparison;
  const [[left, ...more], [right, ...further]] = [own, others].map(({ words }) =>
    words.filter(({ term }) => term !== FOUND),
  ) as [StatementWord[], StatementWord[]];
  if (!left || !right || more.length > 0 || further.length > 0) return null;
  const exclude = (pairs: readonly ReadonlySet<string>[][]) =>
    pairs.some(
      ([one, other]) =>
        (one?.has(left.term) && other?.has(right.term)) || (one?.has(right.term) && other?.has(left.term)),
    );
  const isOneTime = nameOneDay(now, before);
  const decided = exclude(EXCLUDING) && (isOneTime || (daysBetween(now, before) ?? 0) <= DECIDED_DAYS);
  if (!decided && !(exclude(DIRECTIONS) && isOneTime)) return null;
  return { now: left, before: right, isUpdate: false };
}

function withAuxiliary({ sentence: { passage, span } }: Statement, { start, end }: StatementWord): Span {
  const before = passage.text.slice(span.start, start);
  const auxiliary = AUXILIARY.exec(before);
  return { start: auxiliary ? span.start + auxiliary.index : start, end };
}

function textOf({ sentence: { passage, span } }: Statement): string {
  return passage.text.slice(span.start, span.end);
}

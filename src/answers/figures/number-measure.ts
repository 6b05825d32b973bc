import { findVariants } from '../../questions/words/find-variants.ts';
import { stem } from '../../text/stem.ts';

const TIME_UNIT = /^(?:second|minute|hour|day|night|week|month|year|decade|centur(?:y|ie)|generation)s?$/i;
const SHARE_UNIT = /^(?:%|per ?cent|percent|percentage points?|points?|fold)$/i;
// Takes "a third of the masts", "three out of five houses", "one in six"; refuses "half a million", "third-largest".
const PART =
  /\b(?:thirds?|quarters?|fifths?|sixths?|eighths?|tenths?|half)\b(?! (?:an?|dozen)\b)|\b(?:out of|of every|in) (?:every )?[\p{Ll}\d]+/iu;
const MONEY_UNIT =
  /^(?:[$€£¥]|usd|eur|dollars?|euros?|pounds?|yen|yuan|rubles?|roubles?|pesos?|bolivars?|francs?|rupees?|crowns?|kron[aeo]r?|kroner|kroons?|rands?|liras?|lire|shekels?|won|dinars?|dirhams?|riyals?|rials?|zlot(?:y|ys)|forints?|reais|reals?|baht|ringgit|naira|cedis?|marks?|shillings?|cents?)$/i;
const PEOPLE = /^(?:people|persons|men|women|others|residents|inhabitants)$/i;
// Takes "voters", "migrants", "victims", "crew"; refuses "letters", "ferries".
const PERSONS =
  /^(?:.{2,}(?:sters|eers|ists|ians|ants|ees|men|women|kers|ners|vers|yers|gers|ders|sers|zers|itors|ators|ctors|oters)|voters|fans|guests|residents|citizens|students|patients|victims|children|pupils|tourists|families|troops|soldiers|police|crew|staff|members|delegates|spectators|refugees|protesters|prisoners|adults|viewers|injured|dead|wounded|missing|killed|victims|lives)$/iu;

/** A number as far as its measure goes. */
export interface Measured {
  readonly text: string;
  readonly unit: string | null;
  readonly value?: string | number | null;
}

/** Whether a number is a stretch of time, a share, an amount of money, or anything else. */
export function measureOf({ text, unit, value }: Measured): 'duration' | 'share' | 'amount' | 'any' {
  if (TIME_UNIT.test(unit ?? '')) return 'duration';
  if (SHARE_UNIT.test(unit ?? '') || /%|per ?cent/.test(text) || isPart(text, value)) return 'share';
  if (MONEY_UNIT.test(unit ?? '') || /[$€£¥]/.test(text)) return 'amount';
  return 'any';
}

/** Whether a number is told as a part of a whole. */
function isPart(text: string, value: Measured['value']): boolean {
  return typeof value === 'number' && value > 0 && value < 1 && PART.test(text);
}

/** Whether a unit is the word for any people: "people", "others". */
export function isPeople(unit: string | null): boolean {
  return PEOPLE.test(unit ?? '');
}

/** Whether a noun means people of some kind: "voters", "crew". */
export function arePersons(noun: string): boolean {
  return PERSONS.test(noun);
}

/**
 * Whether two numbers may be values of one thing: "£3" and "4 dollars", "12 pupils" and "34 children", "5 ships" and
 * "7 vessels", a bare number and one of a noun; not "6 people" and "3 metres".
 */
export function mayCompare(a: Measured, b: Measured): boolean {
  const measure = measureOf(a);
  if (isBareSum(a, b) || isBareSum(b, a)) return true;
  if (measure !== measureOf(b)) return false;
  if (measure !== 'any' || a.unit === null || b.unit === null) return true;
  const [one, other] = [a.unit.toLowerCase(), b.unit.toLowerCase()];
  if (areAnyPersons(one) && areAnyPersons(other)) return true;
  const [term, otherTerm] = [stem(one), stem(other)];
  return term === otherTerm || findVariants(one, term).some((variant) => variant.term === otherTerm);
}

// "It was to cost 4.1 billion": so much may stand without its currency.
const LEAST_BARE_SUM = 1e6;

function isBareSum(bare: Measured, sum: Measured): boolean {
  return bare.unit === null && Number(bare.value ?? 0) >= LEAST_BARE_SUM && measureOf(sum) === 'amount';
}

function areAnyPersons(noun: string): boolean {
  return PEOPLE.test(noun) || PERSONS.test(noun);
}

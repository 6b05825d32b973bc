import { GIVEN_NAMES } from '../annotations/names/given-names.ts';
import { countSlips } from '../text/similarity.ts';
import { type Bearer, label } from './people-bearers.ts';
import type { Company } from './people-company.ts';
import { soundKey } from './people-keys.ts';
import { areOneGivenName } from './people-nicknames.ts';

/** Whether two bearers of one surname are one: initials, short forms, a middle name more, a slip in the given name. */
export function sameSurname(a: Bearer, b: Bearer, company: Company): string | null {
  const one = a.parts;
  const two = b.parts;
  if (one.suffix !== two.suffix && one.suffix !== '' && two.suffix !== '') return null;
  if (!middlesAgree(one.middle, two.middle)) return null;
  if (one.given === two.given) return `“${label(a)}” and “${label(b)}” share given name and surname`;
  if (one.given.length === 1 || two.given.length === 1) return null;
  if (areOneGivenName(one.first, two.first) && mayBeShortForm(a, b, company))
    return `“${label(a)}” is a form of “${label(b)}”`;
  if (one.given.length < 5 || two.given.length < 5 || countSlips(one.given, two.given, 1) > 1) return null;
  return company.evidence(a, b)
    ? `“${label(a)}” and “${label(b)}” differ by a slip and share role or company`
    : null;
}

/** "Ellen" is a form of "Helen", but mostly another woman: only short forms need no role in common. */
function mayBeShortForm(a: Bearer, b: Bearer, company: Company): boolean {
  const one = a.parts.first;
  const two = b.parts.first;
  const long = one.length > 4 && two.length > 4 && one.charAt(0) !== two.charAt(0);
  if (long && !PET_NAME.test(one) && !PET_NAME.test(two)) return company.share(a, b);
  return !company.part(a, b);
}

const PET_NAME = /(?:y|ie|sha|ya|ka)$/;

/** Whether two bearers whose surnames sound alike have one given name, whatever alphabet it was written in first. */
export function soundsAlike(a: Bearer, b: Bearer, company: Company): string | null {
  const one = a.parts;
  const two = b.parts;
  if (one.suffix !== two.suffix || one.given.length < 2 || two.given.length < 2) return null;
  if (company.part(a, b)) return null;
  const form = areOneGivenName(one.first, two.first) && mayBeShortForm(a, b, company);
  if (soundKey(one.given) !== soundKey(two.given) && !form) return null;
  return `“${label(a)}” and “${label(b)}” are one name in Latin letters`;
}

/** "Zhou Lian" and "Lian Zhou": the family's name first or last, under one role. */
export function turnedRound(a: Bearer, b: Bearer, company: Company): string | null {
  const one = a.parts.words;
  const two = b.parts.words;
  if (one.length !== 2 || two.length !== 2 || one[0] !== two[1] || one[1] !== two[0]) return null;
  // "Martin Paul" and "Paul Martin".
  if (one.every((word) => GIVEN_NAMES.has(word))) return null;
  if (!company.share(a, b) && !company.evidence(a, b)) return null;
  return `“${label(a)}” and “${label(b)}” have the same two names and share role or company`;
}

/** Why one of two bearers of a surname abbreviates the other: "J. Brandt" and "Johann Brandt"; null where neither does. */
export function abbreviated(a: Bearer, b: Bearer): string | null {
  const one = a.parts;
  const two = b.parts;
  if (one.suffix !== two.suffix || !middlesAgree(one.middle, two.middle)) return null;
  return isInitial(one.given, two.given) ? `“${label(a)}” abbreviates “${label(b)}”` : null;
}

/** A slip in the surname under one given name, with more evidence than the spelling. */
export function slippedSurname(
  a: Bearer,
  b: Bearer,
  company: Company,
  alone: ReadonlyMap<number, ReadonlySet<string>>,
): string | null {
  const one = a.parts.surname;
  const two = b.parts.surname;
  if (one === two || a.parts.given.length < 2 || Math.min(one.length, two.length) < 4) return null;
  if (!middlesAgree(a.parts.middle, b.parts.middle) || a.parts.suffix !== b.parts.suffix) return null;
  if (countSlips(one, two, 1) > 1) return null;
  const both =
    a.articles.some((article) => alone.get(article)?.has(two)) ||
    b.articles.some((article) => alone.get(article)?.has(one));
  if (!both && !company.evidence(a, b)) return null;
  return `“${label(a)}” and “${label(b)}” differ by a slip and share given name and ${both ? 'article' : 'role or company'}`;
}

function isInitial(a: string, b: string): boolean {
  return (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));
}

function middlesAgree(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0) return true;
  if (a.length !== b.length) return a.length < b.length ? isPart(a, b) : isPart(b, a);
  return a.every((key, i) => key === b[i] || isInitial(key, b[i] as string));
}

/** "Luis Vega de Mora" and "Luis Alberto Vega de Mora"; not "George W. Harrow" and "George H. W. Harrow". */
function isPart(shorter: readonly string[], longer: readonly string[]): boolean {
  let at = 0;
  for (const key of longer) if (key === shorter[at] && key.length > 1) at++;
  return at === shorter.length;
}

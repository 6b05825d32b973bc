import { daysOf } from '../../questions/days-of.ts';
import type { Claim } from '../claim.ts';

// An article that tells the day of what another dates to the month may fit this much less.
const CLOSER = 0.8;
const CLOSER_BY_SEVERAL = 0.6;
const DAY_MS = 86_400_000;
const LONGEST_AGREED = 92;

/** Where another article that fits about as well has a day of the month or year that the best claim names, that first. */
export function closerFirst(claims: readonly Claim[]): Claim[] {
  const [best, ...others] = claims;
  const days = daysOf(best ? dateOf(best) : null);
  if (!best || !days || days.from === days.to) return [...claims];
  const isDayWithin = (claim: Claim) => {
    const own = daysOf(dateOf(claim));
    return own !== null && own.from === own.to && days.from <= own.from && own.to <= days.to;
  };
  const within = others.filter(
    (claim) => claim.passage.article !== best.passage.article && isDayWithin(claim),
  );
  const articlesOf = (claim: Claim) =>
    new Set(within.filter(({ key }) => key === claim.key).map(({ passage }) => passage.article)).size;
  const closer = within.find(
    (claim) => claim.score >= best.score * (articlesOf(claim) > 1 ? CLOSER_BY_SEVERAL : CLOSER),
  );
  return closer ? [closer, best, ...others.filter((claim) => claim !== closer)] : [...claims];
}

/** A month or quarter that holds the day of a better claim is the same answer, told less closely. */
export function asOneWhereAgreed(claims: readonly Claim[]): Claim[] {
  const finer: { key: string; from: string; to: string }[] = [];
  return claims.map((claim) => {
    const days = daysOf(dateOf(claim));
    if (!days) return claim;
    const length = (Date.parse(days.to) - Date.parse(days.from)) / DAY_MS;
    const within =
      length > 0 && length <= LONGEST_AGREED
        ? finer.find(({ from, to }) => days.from <= from && to <= days.to)
        : undefined;
    if (within) return { ...claim, key: within.key };
    finer.push({ key: claim.key, ...days });
    return claim;
  });
}

function dateOf({ value }: Claim): string | null {
  return typeof value === 'string' ? value : null;
}

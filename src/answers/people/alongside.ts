import type { Passage } from '../../passages/passage.ts';
import type { Claim } from '../claim.ts';

// "Envoy Ann Lee and Mayor Bo Berg signed": both did.
const AND = /^(?:,|,? and) (?:the )?(?:[\p{L}.’'-]+ ){0,5}$/u;
// "By Ann Lee for the town and by Bo Berg for the club".
const AND_BY = /^ (?:for|of) [\p{L} ]{1,40},? and (?:by )?(?:the )?(?:[\p{Ll}-]+ ){0,3}$/u;
const ALONGSIDE = 0.97;
// Far below, a name is that of somebody to whom it was done.
const LEAST_ALONGSIDE = 0.5;

// "A, B and C": C stands beside B, and B beside A.
const LONGEST_CHAIN = 4;

// Between two that are joined stand at most claims of the same two.
const MOST_BESIDE = 6;

/** Claims of names that one "and" joins, each as good as the best one of the row. */
export function alongside(claims: readonly Claim[]): Claim[] {
  let joined = [...claims];
  for (let step = 0; step < LONGEST_CHAIN; step++) joined = besideBetter(joined);
  return joined;
}

function besideBetter(claims: readonly Claim[]): Claim[] {
  const passages = new Map<Passage, number>();
  for (const { passage } of claims) if (!passages.has(passage)) passages.set(passage, passages.size);
  const inText = claims
    .map((claim, at) => ({
      claim,
      at,
      passage: passages.get(claim.passage) ?? 0,
      start: claim.focus[0]?.start ?? 0,
    }))
    .sort((a, b) => a.passage - b.passage || a.start - b.start);
  const better = new Map<Claim, { readonly claim: Claim; readonly at: number }>();
  inText.forEach((one, place) => {
    for (const other of inText.slice(place + 1, place + 1 + MOST_BESIDE)) {
      const [low, high] = one.claim.score < other.claim.score ? [one, other] : [other, one];
      if (!isAlongside(low.claim, high.claim)) continue;
      if (high.at < (better.get(low.claim)?.at ?? Number.POSITIVE_INFINITY)) better.set(low.claim, high);
    }
  });
  return claims.map((claim) => {
    const partner = better.get(claim)?.claim;
    if (!partner) return claim;
    return { ...claim, score: partner.score * ALONGSIDE, support: Math.max(claim.support, partner.support) };
  });
}

/** Whether one "and" joins the name of a claim to that of a better one. */
function isAlongside(claim: Claim, other: Claim): boolean {
  const [name] = claim.focus;
  const [next] = other.focus;
  if (!name || !next || other.passage !== claim.passage) return false;
  if (other.score <= claim.score || claim.score < other.score * LEAST_ALONGSIDE) return false;
  const [first, last] = name.start < next.start ? [name, next] : [next, name];
  const between = claim.passage.text.slice(first.end, last.start);
  return (
    (AND.test(between) || AND_BY.test(between)) &&
    !/ (?:said|told|met|was|were|is|has|had) |ing /.test(between)
  );
}

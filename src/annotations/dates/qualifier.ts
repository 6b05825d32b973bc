/** Pattern source of words that loosen a number: "about", "more than", "almost"; no group. */
export const QUALIFIER =
  '(?:about|around|almost|nearly|more than|over|at least|less than|under|up to|some|roughly|approximately|just over|just under|just|only|exactly|barely|precisely)';

/** TIMEX3's word for a match of QUALIFIER; undefined where it loosens nothing ("exactly", "just"). */
export function qualifierMod(qualifier: string | undefined): string | undefined {
  const lower = (qualifier ?? '').toLowerCase();
  if (/more than|over/.test(lower)) return 'MORE_THAN';
  if (lower === 'at least') return 'EQUAL_OR_MORE';
  if (/less than|under|almost|nearly|barely/.test(lower)) return 'LESS_THAN';
  if (lower === 'up to') return 'EQUAL_OR_LESS';
  return /about|around|some|roughly|approximately/.test(lower) ? 'APPROX' : undefined;
}

import type { Finding } from '../rule.ts';

/** Findings with neighbours made one wherever `merge` makes one of them; what was made may merge again. */
export function combine(
  findings: readonly Finding[],
  merge: (left: Finding, right: Finding) => Finding | null,
): Finding[] {
  const combined: Finding[] = [];
  for (const finding of findings) {
    const last = combined.at(-1);
    const merged = last && last.type !== null && finding.type !== null ? merge(last, finding) : null;
    if (merged) combined[combined.length - 1] = merged;
    else combined.push(finding);
  }
  return combined;
}

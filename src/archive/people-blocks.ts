import { type Bearer, join, mayBeOne, rootOf } from './people-bearers.ts';

/** A block of more bearers than this (a very common surname) is compared by given name alone. */
export const LARGEST_BLOCK = 64;

/** Joins each pair that one reason speaks for, if all partners of one could be one another too. */
export function joinBlock(
  block: readonly Bearer[],
  reasonFor: (a: Bearer, b: Bearer) => string | null,
): void {
  for (const part of block.length <= LARGEST_BLOCK ? [block] : byInitial(block)) {
    const partners = new Map<Bearer, Map<Bearer, string>>();
    for (let i = 0; i < part.length; i++)
      for (let j = i + 1; j < Math.min(part.length, i + LARGEST_BLOCK); j++) {
        const a = rootOf(part[i] as Bearer);
        const b = rootOf(part[j] as Bearer);
        if (a === b || !mayBeOne(a, b)) continue;
        const reason = reasonFor(part[i] as Bearer, part[j] as Bearer);
        if (reason === null) continue;
        note(partners, a, b, reason);
        note(partners, b, a, reason);
      }
    for (const [bearer, others] of partners) {
      if (!agree(partners, new Set([bearer, ...others.keys()]))) continue;
      for (const [other, reason] of others) join(bearer, other, reason);
    }
  }
}

/** Whether these could all be one another and nobody else: "W.", "Bill" and "William", without a "Walter". */
function agree(
  partners: ReadonlyMap<Bearer, ReadonlyMap<Bearer, string>>,
  group: ReadonlySet<Bearer>,
): boolean {
  if (group.size > 8) return false;
  for (const bearer of group) {
    const others = partners.get(bearer);
    if (others === undefined || others.size !== group.size - 1) return false;
    for (const other of others.keys()) if (!group.has(other)) return false;
  }
  return true;
}

function byInitial(block: readonly Bearer[]): Bearer[][] {
  const parts = new Map<string, Bearer[]>();
  for (const bearer of block) {
    const key = bearer.parts.given.slice(0, 2);
    const part = parts.get(key);
    if (part === undefined) parts.set(key, [bearer]);
    else part.push(bearer);
  }
  return [...parts.values()];
}

function note(partners: Map<Bearer, Map<Bearer, string>>, a: Bearer, b: Bearer, reason: string): void {
  const others = partners.get(a);
  if (others === undefined) partners.set(a, new Map([[b, reason]]));
  else others.set(b, reason);
}

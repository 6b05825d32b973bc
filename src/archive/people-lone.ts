import { isWomansName, isWomansTitle } from '../annotations/names/sex-of-name.ts';
import type { MentionedName } from './mentioned-name.ts';
import { type Bearer, label, newBearer, rootOf, takeIn } from './people-bearers.ts';
import { LARGEST_BLOCK } from './people-blocks.ts';
import type { Company } from './people-company.ts';

/** Whose a lone name is and why, “%” for the name in full. */
export interface Choice {
  readonly bearer: Bearer;
  readonly reason: string;
}

/** Why a lone name is the only bearer's. */
export const ONLY = 'alone can only be “%”';

// Two who stand beside the bearer elsewhere are no accident.
const ENOUGH_COMPANY = 2;

/**
 * Whom a lone name that no full name of its article explains means in the corpus: the only bearer of the surname; of
 * several the one whose role it is given, or in whose company it stands; or the bearer of the given name whose family is named.
 */
export function chooseAnywhere(
  article: number,
  name: MentionedName,
  bearers: ReadonlySet<Bearer>,
  namesakes: ReadonlySet<Bearer>,
  here: readonly Bearer[],
  company: Company,
): Choice | null {
  const all = [...new Set([...bearers].map(rootOf))];
  const roots = all.filter((bearer) => fitsSex(name, bearer));
  const [first] = roots;
  if (first && roots.length === 1) return { bearer: first, reason: ONLY };
  if (all.length > LARGEST_BLOCK) return null;
  if (roots.length > 1) {
    const lone = newBearer('', 'person', [name.name]);
    takeIn(lone, article, name);
    const byRole = only(roots.filter((bearer) => company.share(lone, bearer)));
    if (byRole) return { bearer: byRole, reason: 'has the role of “%”' };
    const beside = roots.filter((bearer) => company.shared(lone, bearer) > 0);
    const known = only(beside);
    return known && company.shared(lone, known) >= ENOUGH_COMPANY && !company.part(lone, known)
      ? { bearer: known, reason: 'stands among those named with “%”' }
      : null;
  }
  if (all.length > 0 || namesakes.size > LARGEST_BLOCK) return null;
  const families = new Set(here.map(({ parts }) => parts.surname));
  const relatives = new Set([...namesakes].filter(({ parts }) => families.has(parts.surname)).map(rootOf));
  const relative = only([...relatives]);
  return relative && { bearer: relative, reason: 'beside the family is “%”' };
}

/** Whether the titles of a lone name allow it to be this person: "Ms Berg" is not "Johann Berg". */
export function fitsSex({ roles }: MentionedName, bearer: Bearer): boolean {
  const titles = roles.map(({ role }) => isWomansTitle(role)).filter((sex) => sex !== null);
  if (titles.length === 0) return true;
  const root = rootOf(bearer);
  const told = root.roles.map(({ role }) => isWomansTitle(role)).filter((sex) => sex !== null);
  const sex = isWomansName(label(root)) ?? told[0] ?? null;
  return sex === null || titles.every((title) => title === sex);
}

function only(bearers: readonly Bearer[]): Bearer | null {
  return bearers.length === 1 ? (bearers[0] ?? null) : null;
}

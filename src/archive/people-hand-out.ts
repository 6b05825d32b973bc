import { countSlips } from '../text/similarity.ts';
import type { ArticleMentions } from './article-mentions.ts';
import { add, type Bearer, type KeyOf, type Loose, label, rootOf, takeIn } from './people-bearers.ts';
import type { Company } from './people-company.ts';
import { nameWords } from './people-keys.ts';
import { type Choice, chooseAnywhere, fitsSex, ONLY } from './people-lone.ts';
import { areOneGivenName } from './people-nicknames.ts';

/** Gives each lone name to its only possible bearer in its article, then in the corpus; the rest stand for themselves. */
export async function handOut(
  ordered: readonly ArticleMentions[],
  byKey: Map<string, Bearer>,
  people: readonly Bearer[],
  loose: readonly Loose[],
  byHand: ReadonlyMap<string, Bearer>,
  keyOf: KeyOf,
  company: Company,
  breathe: () => Promise<void>,
): Promise<Map<string, Map<string, Bearer>>> {
  const bySurname = new Map<string, Set<Bearer>>();
  const byGiven = new Map<string, Set<Bearer>>();
  const byArticle = new Map<number, Set<Bearer>>();
  for (const bearer of people) {
    await breathe();
    const root = rootOf(bearer);
    for (const word of new Set([
      bearer.parts.surname,
      ...bearer.parts.middle.filter((key) => key.length > 2),
    ])) {
      const set = bySurname.get(word);
      if (set === undefined) bySurname.set(word, new Set([root]));
      else set.add(root);
    }
    const namesakes = byGiven.get(bearer.parts.given);
    if (namesakes === undefined) byGiven.set(bearer.parts.given, new Set([root]));
    else namesakes.add(root);
    for (const article of bearer.articles) {
      const set = byArticle.get(article);
      if (set === undefined) byArticle.set(article, new Set([bearer]));
      else set.add(bearer);
    }
  }
  const local = new Map<string, Map<string, Bearer>>();
  for (const { article, name, word, place } of loose) {
    await breathe();
    const here = [...(byArticle.get(article) ?? [])].filter((bearer) => fitsSex(name, bearer));
    const given = byHand.get(word);
    const inOrder = () => {
      const { names } = ordered[article] as ArticleMentions;
      const bearers = names.map(({ type, name }) => byKey.get(keyOf(type, name, nameWords(name))));
      return { before: bearers.slice(0, place), after: bearers.slice(place + 1) };
    };
    const choice = given
      ? { bearer: rootOf(given), reason: 'is “%” by hand' }
      : (asChoice(chooseHere(here, word, inOrder)) ??
        chooseAnywhere(
          article,
          name,
          bySurname.get(word) ?? new Set(),
          byGiven.get(word) ?? new Set(),
          here,
          company,
        ));
    if (choice === null) {
      const words = nameWords(name.name);
      add(byKey, `person:${word}`, 'person', words, article, name);
      continue;
    }
    const { bearer: found, reason } = choice;
    takeIn(found, article, name);
    found.reasons.add(`“${name.name}” ${reason.replace('%', label(found))}`);
    const id = (ordered[article] as ArticleMentions).article;
    const names = local.get(id);
    if (names === undefined) local.set(id, new Map([[name.name, found]]));
    else names.set(name.name, found);
  }
  return local;
}

function asChoice(bearer: Bearer | null): Choice | null {
  return bearer && { bearer, reason: ONLY };
}

type Around = Readonly<Record<'before' | 'after', readonly (Bearer | undefined)[]>>;

function chooseHere(here: readonly Bearer[], word: string, inOrder: () => Around): Bearer | null {
  const bySurname = rootsOf(here, ({ parts }) => parts.surname === word || parts.middle.includes(word));
  if (bySurname.length === 1) return bySurname[0] as Bearer;
  if (bySurname.length > 1) return firstNamed(bySurname, inOrder());
  const byGiven = rootsOf(here, ({ parts }) => parts.given === word || areOneGivenName(parts.given, word));
  if (byGiven.length > 0) return byGiven.length === 1 ? (byGiven[0] as Bearer) : null;
  if (word.length < 5) return null;
  const isSlip = (known: string) => known.length >= 5 && countSlips(known, word, 1) <= 1;
  const slipped = rootsOf(here, ({ parts }) => isSlip(parts.surname));
  if (slipped.length > 0) return slipped.length === 1 ? (slipped[0] as Bearer) : null;
  // "Nicholas" beside "Nicolas Ferrand".
  const slippedGiven = word.length < 7 ? [] : rootsOf(here, ({ parts }) => isSlip(parts.given));
  return slippedGiven.length === 1 ? (slippedGiven[0] as Bearer) : null;
}

/** The persons that bearers of an article who fit belong to: each spelling has its own surname. */
function rootsOf(here: readonly Bearer[], fits: (bearer: Bearer) => boolean): Bearer[] {
  return [...new Set(here.filter(fits).map(rootOf))];
}

/** Of several of one surname the one named before it is first written alone, or, in a headline, the first one after. */
function firstNamed(bearers: readonly Bearer[], { before, after }: Around): Bearer | null {
  const among = (names: Around['before']) =>
    new Set(names.flatMap((each) => (each && bearers.includes(rootOf(each)) ? [rootOf(each)] : [])));
  const [first, ...others] = [...among(before)];
  if (first) return others.length === 0 ? first : null;
  return [...among(after)][0] ?? null;
}

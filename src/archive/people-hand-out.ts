import { countSlips } from '../text/similarity.ts';
import type { ArticleMentions } from './article-mentions.ts';
import { add, type Bearer, type Loose, label, rootOf, takeIn } from './people-bearers.ts';
import { nameWords } from './people-keys.ts';
import { areOneGivenName } from './people-nicknames.ts';

/** Gives each lone name to its only possible bearer in its article, then in the corpus; the rest stand for themselves. */
export function handOut(
  ordered: readonly ArticleMentions[],
  byKey: Map<string, Bearer>,
  people: readonly Bearer[],
  loose: readonly Loose[],
  byHand: ReadonlyMap<string, Bearer>,
): Map<string, Map<string, Bearer>> {
  const bySurname = new Map<string, Set<Bearer>>();
  const byArticle = new Map<number, Set<Bearer>>();
  for (const bearer of people) {
    const root = rootOf(bearer);
    for (const word of new Set([
      bearer.parts.surname,
      ...bearer.parts.middle.filter((key) => key.length > 2),
    ])) {
      const set = bySurname.get(word);
      if (set === undefined) bySurname.set(word, new Set([root]));
      else set.add(root);
    }
    for (const article of bearer.articles) {
      const set = byArticle.get(article);
      if (set === undefined) byArticle.set(article, new Set([root]));
      else set.add(root);
    }
  }
  const local = new Map<string, Map<string, Bearer>>();
  for (const { article, name, word } of loose) {
    const here = [...(byArticle.get(article) ?? [])];
    const given = byHand.get(word);
    const found = given ? rootOf(given) : (chooseHere(here, word) ?? onlyOne(bySurname.get(word)));
    if (found === null) {
      const words = nameWords(name.name);
      add(byKey, `person:${word}`, 'person', words, article, name);
      continue;
    }
    takeIn(found, article, name);
    found.reasons.add(
      given
        ? `“${name.name}” is “${label(found)}” by hand`
        : `“${name.name}” alone can only be “${label(found)}”`,
    );
    const id = (ordered[article] as ArticleMentions).article;
    const names = local.get(id);
    if (names === undefined) local.set(id, new Map([[name.name, found]]));
    else names.set(name.name, found);
  }
  return local;
}

function chooseHere(here: readonly Bearer[], word: string): Bearer | null {
  const bySurname = here.filter(({ parts }) => parts.surname === word || parts.middle.includes(word));
  if (bySurname.length > 0) return bySurname.length === 1 ? (bySurname[0] as Bearer) : null;
  const byGiven = here.filter(({ parts }) => parts.given === word || areOneGivenName(parts.given, word));
  if (byGiven.length > 0) return byGiven.length === 1 ? (byGiven[0] as Bearer) : null;
  if (word.length < 5) return null;
  const slipped = here.filter(
    ({ parts }) => parts.surname.length >= 5 && countSlips(parts.surname, word, 1) <= 1,
  );
  return slipped.length === 1 ? (slipped[0] as Bearer) : null;
}

function onlyOne(bearers: ReadonlySet<Bearer> | undefined): Bearer | null {
  if (bearers === undefined) return null;
  const roots = new Set([...bearers].map(rootOf));
  return roots.size === 1 ? ([...roots][0] as Bearer) : null;
}

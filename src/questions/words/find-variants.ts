import { COUNTRY_NAMES, DEMONYMS } from '../../annotations/names/countries.ts';
import { findTerms } from '../../text/find-terms.ts';
import { fold } from '../../text/fold.ts';
import { stem } from '../../text/stem.ts';
import type { Variant } from '../question.ts';
import { CAPITALS } from './capitals.ts';
import { DEED_NOUNS } from './deed-nouns.ts';
import { DOER_NOUNS } from './doer-nouns.ts';
import { IRREGULAR_VERBS } from './irregular-verbs.ts';
import { LOOSE_SYNONYMS } from './loose-synonyms.ts';
import { NEWS_SYNONYMS } from './news-synonyms.ts';
import { SPLIT_STEMS } from './split-stems.ts';

// What a stand-in counts beside the word itself; set on questions over news and on three public question sets, where
// higher weights lost the passages that have the very word.
const SYNONYM_WEIGHT = 0.4;
/** What stands in for a word as loosely as this tells of a passage that was found, and finds none. */
export const LOOSE_WEIGHT = 0.15;
const NATION_WEIGHT = 0.8;
const CAPITAL_WEIGHT = 0.6;
const SPELLING_WEIGHT = 1;
// "Up by half" is told as "by 50 percent"; but half a day is not fifty.
const HALF_WEIGHT = 0.6;
// Another form of the same verb is nearly the word itself, but may be a noun ("rose", "felt").
const FORM_WEIGHT = 0.9;
const DOER_WEIGHT = 0.7;

const table = new Map<string, Map<string, number>>();
for (const line of NEWS_SYNONYMS.trim().split('\n')) relate(line.split(' ').map(stem), SYNONYM_WEIGHT);
for (const line of LOOSE_SYNONYMS.trim().split('\n')) relate(line.split(' ').map(stem), LOOSE_WEIGHT);
for (const line of [...IRREGULAR_VERBS.trim().split('\n'), ...SPLIT_STEMS.trim().split('\n')]) {
  const forms = line.split(' ').map(stem);
  // What stands for one form stands for the others.
  const others = forms.flatMap((form) => [...(table.get(form) ?? [])]);
  for (const form of forms)
    for (const [other, weight] of others) if (!forms.includes(other)) relateOne(form, other, weight);
  relate(forms, FORM_WEIGHT);
}
for (const line of [...DOER_NOUNS.trim().split('\n'), ...DEED_NOUNS.trim().split('\n')]) {
  const [verb = '', ...nouns] = line.split(' ').map(stem);
  const forms = [
    verb,
    ...[...(table.get(verb) ?? [])].flatMap(([form, weight]) => (weight === FORM_WEIGHT ? [form] : [])),
  ];
  for (const noun of nouns)
    for (const form of forms)
      if (form !== noun) {
        relateOne(form, noun, DOER_WEIGHT);
        relateOne(noun, form, DOER_WEIGHT);
      }
}
relate([stem('ex'), stem('former')], FORM_WEIGHT);
const nations = nationTerms();
for (const terms of nations.values()) relate([...terms], NATION_WEIGHT);
for (const [country, capital] of CAPITALS) {
  for (const term of nations.get(country) ?? []) relate([stem(fold(capital)), term], CAPITAL_WEIGHT);
}
for (const [at, name] of 'zero one two three four five six seven eight nine ten eleven twelve'
  .split(' ')
  .entries()) {
  relate([stem(name), String(at)], SPELLING_WEIGHT);
}

relate([stem('half'), '50'], HALF_WEIGHT);

/** The terms that may stand for a word of a question: its synonyms in the news, its other spelling, its nation. */
export function findVariants(word: string, term: string): Variant[] {
  const found = new Map(table.get(term));
  for (const spelling of otherSpellings(word)) {
    const other = stem(spelling);
    if (other !== term) found.set(other, SPELLING_WEIGHT);
  }
  found.delete(term);
  return [...found].map(([variant, weight]) => ({ term: variant, weight }));
}

// British and American beginnings and endings of words from Greek and Latin, and a few of others.
const SPELT: readonly (readonly [string, string])[] = (
  'aem:em aesth:esth aetio:etio archaeo:archeo caesar:cesar coeli:celi cyclopaed:cycloped enrolm:enrollm faec:fec foet:fet ' +
  'fulfilm:fulfillm grey:gray gynaec:gynec instalm:installm manoeuv:maneuv mould:mold oedem:edem oesoph:esoph oestr:estr ' +
  'orthopaed:orthoped paed:ped palaeo:paleo plough:plow pnoea:pnea programme:program rrhoea:rrhea sceptic:skeptic sulph:sulf'
)
  .split(' ')
  .map((pair) => pair.split(':') as [string, string]);

/**
 * British for American and the other way round: "organise", "labour", "centre", "licence", "travelled", "anaemia". Some
 * are no words; the corpus does not have those.
 */
function otherSpellings(word: string): string[] {
  const found: string[] = [];
  if (word.length < 5) return found;
  if (/[iy]s(?=[ei]|ation)/.test(word))
    found.push(word.replace(/([iy])s(e|ed|es|ing|ation|ations|er|ers)$/, '$1z$2'));
  if (/[iy]z(?=[ei]|ation)/.test(word))
    found.push(word.replace(/([iy])z(e|ed|es|ing|ation|ations|er|ers)$/, '$1s$2'));
  if (/our/.test(word)) found.push(word.replace(/our(?=s?$|ed$|ing$|ite|able|al|hood)/, 'or'));
  if (/[^aeiou]or/.test(word)) found.push(word.replace(/or(?=s?$|ed$|ing$|ite|able|al|hood)/, 'our'));
  if (/tre$/.test(word)) found.push(word.replace(/tre$/, 'ter'));
  if (/[aeiou]nce$/.test(word)) found.push(word.replace(/nce$/, 'nse'));
  if (/[aeiou]nse$/.test(word)) found.push(word.replace(/nse$/, 'nce'));
  if (/ll(?:ed|ing|er)$/.test(word)) found.push(word.replace(/ll(ed|ing|er)$/, 'l$1'));
  for (const [british, american] of SPELT) {
    if (word.includes(british)) found.push(word.replace(british, american));
    else if (word.includes(american)) found.push(word.replace(american, british));
  }
  return found.filter((each) => each !== word);
}

function relate(terms: readonly string[], weight: number): void {
  for (const a of terms) for (const b of terms) if (a !== b) relateOne(a, b, weight);
}

function relateOne(term: string, variant: string, weight: number): void {
  const known = table.get(term) ?? new Map<string, number>();
  known.set(variant, Math.max(known.get(variant) ?? 0, weight));
  table.set(term, known);
}

/** For each country the terms of its one-word names, and of its adjective and people. */
function nationTerms(): Map<string, Set<string>> {
  const nations = new Map<string, Set<string>>();
  for (const [name, country] of [...COUNTRY_NAMES, ...DEMONYMS]) {
    const terms = findTerms(name);
    if (country === null || terms.length !== 1) continue;
    nations.set(country, (nations.get(country) ?? new Set()).add(terms[0]?.term ?? ''));
  }
  return nations;
}

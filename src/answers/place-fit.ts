import { COUNTRY_NAMES, DEMONYMS } from '../annotations/names/countries.ts';

// Asked where something goes, the place that it comes from is the wrong end of the way, and the other way round.
const OTHER_END = 0.5;
// A town where a country is asked for, and a country where a town is.
const OTHER_GRAIN = 0.3;
const BY_PEOPLE = 0.8;

// Takes "where did she go", "where to", "last stage finish"; refuses "where do they come from".
const ASKS_TO =
  /\bwhere to\b|\b(?:finish(?:es|ed)?|ends?|ended|arriv\w+|mov(?:e|es|ed|ing)|go|goes|going|went|travel\w*|fl(?:y|ew|own)|sent|taken|brought|head(?:ed|ing)|bound|destination|deported|transferred|emigrated?)\b/iu;
// Takes "from where", "where does it come from", "where does the ferry leave"; refuses "where did it go".
const ASKS_FROM =
  /\bfrom (?:where|which|what)\b|\bfrom\W*$|\b(?:where|place|point|port)\b.*\b(?:start(?:s|ed)?|depart\w*|leaves?|left|set (?:off|out))\b|\b(?:come|came|comes) from\b/iu;
// Takes "to the ", "to southern "; refuses "to Bergen from ".
const TO_BEFORE =
  /\b(?:to|into|onto|towards?|for|reach(?:es|ed)?)\s+(?:the\s+)?(?:(?!from\b)\p{Ll}+\s+){0,2}$/u;
const FROM_BEFORE = /\b(?:from|leaves?|leaving|left)\s+(?:the\s+)?(?:(?!to\b)\p{Ll}+\s+){0,2}$/u;
const ASKS_COUNTRY = /\b(?:which|what) (?:country|nation|state)\b|^country\b/iu;
const ASKS_TOWN = /\b(?:which|what) (?:city|town|village|port|resort|suburb)\b|^(?:city|town|village)\b/iu;

/** How far a place fits the end of a way and the size that a question asks for, `before` being what stands before it; 0 to 1. */
export function placeFit(question: string, place: string, before: string): number {
  return endFit(question, before) * grainFit(question, place);
}

function endFit(question: string, before: string): number {
  if (ASKS_FROM.test(question)) return TO_BEFORE.test(before) ? OTHER_END : 1;
  if (ASKS_TO.test(question)) return FROM_BEFORE.test(before) ? OTHER_END : 1;
  return 1;
}

function grainFit(question: string, place: string): number {
  const isCountry = COUNTRY_NAMES.has(place) || DEMONYMS.has(place);
  if (ASKS_COUNTRY.test(question)) return isCountry ? (DEMONYMS.has(place) ? BY_PEOPLE : 1) : OTHER_GRAIN;
  return ASKS_TOWN.test(question) && isCountry ? OTHER_GRAIN : 1;
}

/** Whether a country is asked for by that word, which "the Pole" and "Portuguese doctors" tell too. */
export function asksCountry(question: string): boolean {
  return ASKS_COUNTRY.test(question);
}

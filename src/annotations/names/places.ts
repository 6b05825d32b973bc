import { NATIONS } from './nations.ts';

const MORE_PLACES =
  'africa|europe|asia|latin america|south america|north america|central america|middle east|caribbean|balkans|baltics|crimea|donbass|donbas|abkhazia|south ossetia|gaza|west bank|south africa|north korea|south korea|saudi arabia|new zealand|' +
  'sri lanka|costa rica|el salvador|dominican republic|puerto rico|united states|united kingdom|united arab emirates|great britain|northern ireland|scotland|wales|hong kong|soviet union|european union|new york|los angeles|san francisco|chicago|' +
  'boston|houston|dallas|miami|california|texas|florida|washington|st petersburg|kazan|istanbul|dubai|mumbai|shanghai|sydney|melbourne|toronto|vancouver|montreal|barcelona|munich|hamburg|frankfurt|geneva|zurich|milan|naples|brussels|the hague|' +
  'strasbourg|manchester|liverpool|birmingham|glasgow|edinburgh|london|rio de janeiro|sao paulo|buenos aires|la paz|santo domingo|san salvador|guatemala city|mexico city|panama city|addis ababa|phnom penh|kuala lumpur|new delhi|tel aviv|' +
  "people's republic of china|islamic republic of iran|russian federation|bolivarian republic of venezuela|bolivarian republic|bosnia and herzegovina|antarctica|arctic|atlantic|pacific|mediterranean|black sea|u.s|u.s.a|usa|u.k|uk|us|eu";

/** Adjectives and peoples of nations, folded: no names of places. */
export const DEMONYMS: ReadonlySet<string> = new Set([
  ...NATIONS.flatMap(([, , ...others]) => others).filter(
    (word) => !['kremlin', 'turkiye', 'england', 'uk', 'america'].includes(word),
  ),
  ...NATIONS.flatMap(([, , ...others]) => others.map((word) => `${word}s`)),
  ...'american americans european europeans african africans asian asians arab arabs western soviet bolivarian chavista latin'.split(
    ' ',
  ),
]);

const PLACES: ReadonlySet<string> = new Set([
  ...NATIONS.flatMap(([country, capital]) => [country, capital]).filter(
    (name) => name !== '' && name !== 'chad',
  ),
  ...MORE_PLACES.split('|'),
  'england',
  'america',
  'turkiye',
]);

/** Whether a folded name is that of a country, a capital, or another well-known place. */
export function isPlaceName(folded: string): boolean {
  return PLACES.has(folded.replace(/^the /, ''));
}

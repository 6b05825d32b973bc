const LENGTH =
  /\b(?:km|kilomet(?:er|re)s?|met(?:er|re)s?|miles?|feet|foot|ft|inch(?:es)?|cm|mm|centimet(?:er|re)s?|millimet(?:er|re)s?|yards?|storeys|stories|floors|nautical)\b(?!\/| per| an )/iu;
const MASS =
  /\b(?:kg|kilos?|kilograms?|grams?|tons?|tonnes?|pounds?|ounces?|litres?|liters?|gallons?|barrels?|bushels?|crates?|cubic|bags?|sacks?)\b/iu;
const DEPTH_OF_WATER = /\b(?:mm|cm|millimet(?:er|re)s?|centimet(?:er|re)s?|inch(?:es)?|feet|foot|litres)\b/iu;
const STRETCH =
  'bridge|tunnel|river|road|route|track|pipeline|wall|fence|cable|coast|border|ship|vessel|queue|trail|line|canal|beach|runway|course|race|railway';

// Each: what a question says, and the units in which it is told.
const MEASURES: readonly (readonly [asked: RegExp, units: RegExp])[] = [
  [
    /\bhow fast\b|\bspeeds?\b|\bhow strong\b.*\b(?:wind|gust)s?\b/iu,
    /km\/h|\bmph\b|\bkph\b|\bknots?\b|m\/s|\b(?:kilomet(?:er|re)s?|miles?|met(?:er|re)s?|km) (?:per|an?) (?:hour|second)/iu,
  ],
  [
    /\bhow (?:often|frequently|regularly)\b|\bhow many times (?:a|an|per|each|every)\b/iu,
    /\btimes\b|\bonce\b|\btwice\b|\bevery\b/iu,
  ],
  [/\b(?:winning|finishing|running|record|lap|race) time\b/iu, /\b(?:hours?|minutes?|seconds?)\b/iu],
  [/\bhow (?:hot|cold|warm)\b|\btemperatures?\b/iu, /\bdegrees?\b|°|\bcelsius\b|\bfahrenheit\b/iu],
  [/\b(?:rain|snow)fall\b|\bhow much (?:rain|snow|hail)\b/iu, DEPTH_OF_WATER],
  [/\bhow heavy\b|\bweighs?\b|\bweight\b/iu, MASS],
  [
    /\bturnout\b|\bpercentage\b|\bper ?cent\b|\b(?:unemployment|jobless|interest|inflation|growth) rate\b/iu,
    /%|\bper ?cent\b|\bpercent(?:age)?\b|\bpoints?\b/iu,
  ],
  [
    new RegExp(
      `\\bhow (?:tall|deep|wide|thick|broad|far)\\b|\\b(?:height|depth|width|distance|altitude|diameter)\\b|\\bhow long (?:is|are|was|were) (?:the|this|that|its) (?:\\p{L}+ ){0,2}(?:${STRETCH})\\b`,
      'iu',
    ),
    LENGTH,
  ],
  [
    /\bhow (?:big|large) (?:is|was|are)\b.*\b(?:area|field|park|island|fire|forest|farm)\b/iu,
    /\b(?:hectares?|acres?|square)\b/iu,
  ],
];

/** The units in which the measure is told that a question names ("how deep": metres, feet); null where it names none. */
export function askedMeasure(question: string): RegExp | null {
  return MEASURES.find(([asked]) => asked.test(question))?.[1] ?? null;
}

// Takes "how much steel", "how much fresh water"; refuses "how much did", "how much money".
const STUFF =
  /\bhow much (?!(?:did|do|does|is|are|was|were|will|would|has|have|had|can|could|should|money|cash|it|they|he|she|more|less|of)\b)\p{Ll}+/iu;

// Takes "how much did the river rise", "by how much have prices fallen"; refuses "how much did it cost".
const CHANGE =
  /\b(?:how much|how far) (?:more |less )?(?:did|has|have|had|does|do|was|were|is|are)\b.{0,80}\b(?:grow|grew|grown|ris(?:e|en)|rose|fall|fell|fallen|increased?|decreased?|drop(?:ped)?|declined?|climb(?:ed)?|gain(?:ed)?|los[et]|shrink|shrunk|change[d]?|cut|raised?)\b|\bby how much\b|\b(?:rise|increase|drop|fall|decline|growth) (?:in|of)\b/iu;

/** Whether it is asked by how much something rose or fell. */
export function asksOfChange(question: string): boolean {
  return CHANGE.test(question);
}

/** Whether a quantity of something is asked for that may be told in tons or litres as well as in money. */
export function asksOfStuff(question: string): boolean {
  return STUFF.test(question);
}

/** Whether a number is told as a quantity of stuff. */
export function isQuantity(text: string): boolean {
  return (
    MASS.test(text) ||
    DEPTH_OF_WATER.test(text) ||
    /\b(?:\p{L}*watts?|[gm]wh?|hectares?|acres?)\b/iu.test(text)
  );
}

import { mainClause } from './main-clause.ts';
import type { Wanted } from './question.ts';
import type { RequestCommand } from './request.ts';

interface KindRule {
  readonly kind: RequestCommand;
  readonly wanted: Wanted;
  /** Read against the question in lower case without accents. */
  readonly pattern: RegExp;
}

// Nouns whose value is a number of a currency, and of anything else.
const MONEY_NOUN =
  'costs?|prices?|value|worth|fees?|fares?|fines?|salary|budget|savings|revenues?|turnover|profits?|damages|prize money|price tag|bail|ransom|rent';
const MEASURE_NOUN =
  'turnout|wind speed|top speed|speed|temperature|rainfall|snowfall|length|height|depth|width|weight|altitude|diameter|magnitude|death toll|toll|attendance|population|capacity|headcount|inflation|unemployment rate|interest rate|growth rate|growth|increase|rise|drop|decline|fall';

// Takes "prize money silver lantern", "parking fee old town"; refuses "price cap gas", "why fees rose".
const CLEAR_MONEY_FIRST =
  '^(?!.*\\b(?:why|what|who|when|where|which|how|did|does|do|is|was|were|are|has|have)\\b)(?:\\p{L}+ )?(?:prize money|price tag|costs?|prices?|fees?|fares?|salary|bail|ransom) (?!(?:caps?|cuts?|rises?|increases?|freezes?|controls?|limits?|wars?|talks|deals?|plans?|law|policy|rules|reform|dispute|row|hearing|case|protests?|strikes?|for|to|and|or|over|rose|fell|go|goes|went|up|down)\\b)';

// Takes "tram line length port ellery", "flood death toll brunau"; refuses "death toll rises", "how did the turnout fall".
const CLEAR_MEASURE_FIRST =
  '^(?!.*\\b(?:why|what|who|when|where|which|how|did|does|do|is|was|were|are|has|have)\\b)(?:\\p{L}+ ){0,3}(?:turnout|wind speed|top speed|temperature|rainfall|snowfall|length|lenght|height|depth|width|weight|altitude|magnitude|death toll|attendance) (?!(?:for|to|and|or|over|rose|rises?|fell|falls?|go|goes|went|up|down|limits?|rules?|records?|bans?|row|dispute)\\b)';

/**
 * Takes "what was the turnout in May", "turnout town vote", "the turnout was what", "cup final attendance"; refuses
 * "what caused the rise", "why prices fell", "what did the price cap do".
 */
function measured(nouns: string): string {
  const place = '(?: (?:of|for|in|at|per|on|to|from|by|during|since|between|after|last|this|when)\\b.*)?';
  return (
    `^(?:the )?(?:average |total |record |annual |exact )?(?:${nouns}) (?:of|for|in|at|per|on|to|from|by|during)\\b` +
    `|^what(?:['’]?s| is| was| were| are| will be)? (?:the |its |his |her |their )?(?:\\p{L}+ ){0,2}(?:${nouns})${place}$` +
    `|^(?!.*\\b(?:why|what|who|when|where|which|how|did|does|do|is|was|were|are|has|have)\\b).*\\b(?:${nouns})${place}$` +
    `|\\b(?:${nouns})\\b.*\\b(?:is|was|were) what\\W*$`
  );
}

/**
 * The first rule that fits decides. Longer question words stand before the shorter ones that they hold ("how long"
 * before "how"), question words before nouns in telegraph style ("borisov visit date").
 */
const RULES: readonly KindRule[] = [
  {
    kind: 'timeline',
    wanted: 'any',
    pattern:
      /^(?:a |the )?(?:timeline|chronology|history) (?:of|for)\b|^(?!(?:why|who|how|when|where|which)\b).*\btimeline\b/,
  },
  {
    kind: 'compare',
    wanted: 'any',
    pattern:
      /^(?:compare|contrast)\b|\b(?:differ|disagree|contradict)\b.*\b(?:articles|sources|outlets|reports)\b|\b(?:articles|sources|outlets|reports)\b.*\b(?:differ|disagree|contradict|agree)\b/,
  },
  {
    kind: 'timeline',
    wanted: 'any',
    pattern:
      /^what(?: (?:has|have|had|all|else))? (?:happened|took place|went on)\b(?!.*\b(?:to|with)\b)|^(?:all )?(?:the )?(?:events|happenings) (?:of|in|from|during|between|on) (?=.*\d{4})/,
  },
  {
    kind: 'quote',
    wanted: 'any',
    pattern:
      /^(?:quotes?|quotations?)\b|\bin (?:his|her|their) own words\b|^what (?!do(?:es)? .*\bstate\b|does it mean\b)(?:did|does|do|has|have|had|was)\b.{1,60}?\b(?:say|says|said|tell|told|state|declare|announce)\b(?: about| on| of| to|$|\?)/,
  },
  {
    // "Since 2014" tells how long as well as "for three years" does.
    kind: 'when',
    wanted: 'any',
    pattern:
      /\bhow long ago\b|\bhow long (?:has|have)\b|\bhow (?:often|frequently|regularly) (?:do|does|is|are|did|was|were|will)\b/,
  },
  {
    kind: 'howmany',
    wanted: 'duration',
    pattern:
      /\bhow (?:long|old)\b|\b(?:how many|number of|amount of) (?:years|days|months|weeks|hours|minutes|decades)\b|^(?:years|days|months|weeks|hours|minutes)\b|^(?:(?:what(?:['’]?s| is| was) )?(?:the )?)?(?:age|duration|length of time|length(?! of (?:the )?(?:\S+ ){0,2}(?:bridge|tunnel|river|road|route|track|line|pipeline|wall|fence|cable|coast|border|ship|canal|beach|runway|course|railway)\b)) of\b/,
  },
  {
    kind: 'howmany',
    wanted: 'share',
    pattern:
      /\b(?:percentage|percent|per cent|what share|which share|what proportion|by how much|how much (?:\p{Ll}+er|more|less) (?!money|than)|how much (?:did|has|have|was|were|does|do)\b.{0,80}\b(?:grow|grew|grown|rise|rose|risen|fall|fell|fallen|increase[ds]?|decrease[ds]?|drop(?:ped)?|decline[ds]?))\b/u,
  },
  {
    kind: 'howmany',
    wanted: 'amount',
    pattern: new RegExp(`\\bhow much\\b|${measured(MONEY_NOUN)}|${CLEAR_MONEY_FIRST}`, 'u'),
  },
  {
    kind: 'howmany',
    wanted: 'any',
    pattern:
      /\bhow (?:many|often|far|big|large|high|tall|deep|fast|few|wide|thick|heavy|hot|cold|warm|strong)\b|^(?:the )?(?:total )?(?:number|nr|amount|count|total) of\b|\bwhat(?:['’]?s| is| was| were) the (?:total )?(?:number|total|amount|count)\b|\bwhat number\b/,
  },
  {
    kind: 'when',
    wanted: 'any',
    pattern:
      /\bwhen\b|\b(?:what|which) (?:date|day|year|month|time|decade|century|week)\b|\bsince when\b|\bdate (?:of|for|when)\b|^(?:the )?(?:start|beginning) of\b|\bdate$|^(?!.*\b(?:why|what|who|where|which|how|did|does|do|is|was|were|are|has|have)\b)(?:the )?(?:[\p{L}-]+ ){1,2}date (?!(?:with|back|from)\b)\p{L}|\bhow (?:recently|soon|long ago)\b/u,
  },
  {
    kind: 'who',
    wanted: 'any',
    pattern:
      /^(?:.{0,40}\b)?(?:who|whom|whose|who's|whos)\b|\b(?:which|what) (?:person|man|woman|politician|minister|president|official|leader|journalist|actor|actress|author|player|people)\b|\bname of (?:the )?(?:person|man|woman|minister|president|leader)\b/,
  },
  {
    kind: 'where',
    wanted: 'channel',
    pattern:
      /\b(?:which|what) (?:tv |television |radio )?(?:channel|station|network|broadcaster|newspaper|outlet)\b/,
  },
  {
    kind: 'where',
    wanted: 'any',
    pattern:
      /\bwhere\b|\b(?:in|at|to|from|on)? ?(?:which|what) (?:city|country|town|place|state|region|location|continent|province|village|venue|building)\b/,
  },
  {
    kind: 'ask',
    wanted: 'reason',
    pattern:
      /\bwhy\b|\bwhat(?:['’]?s| is| was| were) (?:the |their |its |his |her )?(?:reasons?|purpose|cause|aim|motive)\b|\breasons? (?:for|why|of|behind)\b|^(?:the )?reasons?\b|\breason\W*$|\bwhat (?:caused|led|made|prompted|triggered)\b|\bcauses? of\b|^(?:for what|what for)\b|\bwhat\b.{1,100}(?<!\b(?:known|famous|noted|renowned|remembered|best known|responsible|stands?|called?|asked|looking|waiting|pa(?:id|y)|named|search(?:ed|ing)) )\bfor(?: exactly)?\W*$|\bhow come\b/,
  },
  {
    // How it came about.
    kind: 'ask',
    wanted: 'reason',
    pattern:
      /^how (?:did|was|were|had)\b.* (?:start|started|begin|begun|break out|happen|come about|occur|caused)\W*$/,
  },
  {
    kind: 'ask',
    wanted: 'manner',
    pattern: /^(?:and |so |but )?how (?:did|do|does|was|were|is|are|has|have|had|can|could|will)\b/,
  },
  {
    kind: 'howmany',
    wanted: 'any',
    pattern: new RegExp(`(?<!\\ba )\\bnumber of\\b|${measured(MEASURE_NOUN)}|${CLEAR_MEASURE_FIRST}`, 'u'),
  },
];

/** Which kind of answer the words of a free question want; `ask` where they want a passage. */
export function findKind(folded: string): { kind: RequestCommand; wanted: Wanted } {
  const asked = mainClause(folded);
  const rule = RULES.find((each) => each.pattern.test(asked));
  return rule ? { kind: rule.kind, wanted: rule.wanted } : { kind: 'ask', wanted: 'any' };
}

/** What narrows a kind that the command already gives; the same words as in a free question. */
export function findWanted(kind: RequestCommand, folded: string): Wanted {
  const rule = RULES.find((each) => each.kind === kind && each.wanted !== 'any' && each.pattern.test(folded));
  if (rule) return rule.wanted;
  if (kind === 'howmany') return findAmount(folded);
  if (
    kind === 'where' &&
    /\b(?:aired?|broadcast|channel|published|interview)\b.{0,30}\bon$|\baired on\b/.test(folded)
  ) {
    return 'channel';
  }
  return 'any';
}

function findAmount(folded: string): Wanted {
  if (/^(?:the )?(?:share|percentage|proportion) of\b/.test(folded)) return 'share';
  if (/\b(?:grow(?:th)?|grew|increase|rise|rose|decline|drop|fall|up|down)\b/.test(folded)) return 'share';
  return /\btolls? (?:for|on|per)\b|\b(?:bridge|road|tunnel) tolls?\b|\b(?:values?|costs?|prices?|worth|dollars|euros|money|pay|paid|earn(?:s|ed|ings)?|spen[dt]|income|reward|revenues?|profits?|fees?|fines?|fined|salary|wages?|budgets?|savings|loss(?:es)?|debts?|damages?)\b/.test(
    folded,
  )
    ? 'amount'
    : 'any';
}

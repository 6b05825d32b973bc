import { KIND } from '../find-date-words.ts';
import { COUNT } from '../read-count.ts';
import { stated } from '../reading.ts';
import { type DateRule, type Finding, patternRule } from '../rule.ts';
import { MONTH, WEEKDAY } from '../vocabulary.ts';

const DIGITS = KIND.year | KIND.numeric;
const DAYS = KIND.weekday | KIND.day;
const UNITS = KIND.unit;

/** Words that look like a date and are none; what is found here no later rule may read. */
export const ignoreRules: readonly DateRule[] = [
  // takes "the Sunday Times", "Mail on Sunday"; refuses "Sunday times"
  ignore(
    'newspaper',
    DAYS,
    new RegExp(
      `\\b${WEEKDAY} (?:Times|Telegraph|Post|Mirror|Mail|Express|Star|Herald|Independent|World|Business|People|Night (?:Live|Football)|[Ll]eague|[Ss]chools?|Review|Age|Book|Club)\\b|\\bTGI Fridays\\b|\\bGood Friday (?:[Aa]greement|[Aa]ccords?|[Dd]eal)\\b|\\bFriday the 13th\\b|\\b(?:Mail on|Fox News|Bloody|Black|Cyber|Super|Casual|Man) ${WEEKDAY}\\b|\\b(?:USA|Russia|India|Turkey|Africa|Asia|Israel|Psychology|Britain) Today\\b`,
      'g',
    ),
  ),
  // takes "the October Revolution", "April Fools"; refuses "the October vote"
  ignore(
    'event named after a month',
    KIND.month,
    new RegExp(
      `\\b${MONTH} (?:Revolution|Uprising|Rising|Revolt|Massacres?|Surprise|Plot|Fools?|Days|Coup|Decrees|Manifesto)\\b`,
      'g',
    ),
  ),
  // takes "Resolution 2231", "Boeing 1900", "Article 1984"; refuses "in 1984"
  ignore(
    'number of a thing',
    DIGITS,
    /\b(?:[Rr]esolutions?|Res\.|[Oo]rder|[Dd]irective|[Ll]aw|[Dd]ecree|[Bb]ill|[Aa]rticles?|[Ss]ections?|[Nn]o\.|[Nn]os\.|[Nn]umber|[Rr]egulation|[Rr]ule|[Rr]oom|[Ff]light|[Rr]oute|[Hh]ighway|Boeing|Airbus|Russell?|Windows|Office|Peugeot|[Mm]odel|[Vv]ersion|[Pp]age|[Cc]hapter|pp?\.|[Cc]ase|[Pp]rotocol|[Ss]ed[ae]n|ISO|IEC|RFC|Area|[Cc]ode|[Ee]xtension|[Pp]ostcode|ZIP|[Bb]ox|[Bb]us|[Tt]ram|[Tt]rain|[Uu]nit|[Ll]ot|[Ss]uite|[Gg]ate|[Ff]orm|[Ii]tem|[Rr]ow) (?:No\. ?|№ ?)?\d{3,5}(?:\/\d{2,4})?(?: ?\(\d{4}\))?/g,
  ),
  // takes "S/2021/45", "A/RES/70/1"; refuses "3/4/2021"
  ignore('document sign', DIGITS, /\b[A-Z]{1,4}(?:\/[A-Z0-9.]{1,8}){1,4}\/\d{1,5}\b/g),
  // takes "24/7", "24/7/365"; refuses "24/7/2021"
  ignore('round the clock', DIGITS, /\b24\/7(?:\/365)?\b(?!\/\d)/g),
  // takes "$1999", "1999 dollars", "2000 people", "1,998 km"; refuses "2000 elections"
  ignore(
    'amount',
    DIGITS,
    /[$€£¥₽]\s?\d[\d,.]{0,14}|\b\d{4}\s?(?:%|percent\b|per cent\b|(?:dollars?|euros?|pounds?|rubles?|roubles?|pesos?|yen|yuan|rupees?|people|persons|troops|soldiers|men|women|children|workers|employees|jobs|votes|points|metres|meters|miles|kilometres|kilometers|km|kg|tonnes|tons|barrels|units|members|homes|houses|cases|deaths|patients|students|police|passengers|vehicles|cars|planes|ships|tanks|times|words|pages|copies|feet|acres|hectares|megawatts|MW|prisoners|migrants|refugees|families|users|years|hours|days)\b)/g,
  ),
  // takes "52-year-old", "45 years old", "aged 70", "3-month-old", "70 years of age"; refuses "70 years of relations"
  ignore(
    'age',
    UNITS,
    new RegExp(
      `\\b${COUNT}[\\s-](?:year|month|week|day|hour|decade)s?(?:[\\s-]olds?\\b|\\sof\\sage\\b)|\\b(?:over |more than |almost |nearly )?(?:an? )?(?:year|month|week|day|decade|century|centurie|hour)s?-olds?\\b`,
      'gi',
    ),
    KIND.old,
  ),
  // takes "day-to-day", "day by day", "second to none"; refuses "day"
  ignore(
    'turn of phrase',
    UNITS,
    /\b(?:day-to-day|day[- ]by[- ]day|day after day|year[- ](?:after|by)[- ]year|week after week|one day|some day|same-day|modern-day|present-day|split[- ]second|day in,? day out|(?:of|for) the day\b(?= (?:when|that))|D-Day landings?|time and time again|rainy day|field day|daytime|Earth Hour|happy hour|rush hour|peak hours?|the other day)\b/gi,
  ),
  // takes "60 miles an hour", "120 km per hour"; refuses "an hour later"
  ignore(
    'speed',
    UNITS,
    /\b(?:miles|kilomet(?:er|re)s|km|kilowatts?|megawatts?|knots|revolutions|frames)[ -](?:an|per|a)[ -](?:hour|second|minute)\b/gi,
  ),
  // takes "+58 212-555-1999", "555-2014"; refuses "1999-2014"
  ignore(
    'telephone',
    DIGITS,
    /\+\d{1,3}[\s.-]?(?:\(?\d{1,5}\)?[\s.-]?){1,4}\d{2,5}\b|\b\d{3}[.-]\d{3,4}[.-]?\d{0,4}\b(?![-/]\d)/g,
  ),
];

function ignore(name: string, needs: number, pattern: RegExp, hints = 0): DateRule {
  return patternRule(name, needs, pattern, () => NOTHING, hints);
}

const NOTHING: Omit<Finding, 'start' | 'end'> = { type: null, grain: null, read: () => stated(null) };

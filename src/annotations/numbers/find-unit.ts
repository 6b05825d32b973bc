/** What a number counts. */
export interface Unit {
  /** Head noun in lower case, "percent" for "%". */
  readonly unit: string;
  /** How many characters of the text behind the number it takes, modifiers in. */
  readonly length: number;
}

const PERCENT = /^(?:\s?%|[\s-]per ?cent\b|[\s-]percent(?:age)?\b(?! points?))/iu;
const POINTS = /^[\s-]percentage points?\b/iu;
// "-year-old", "-member": hung on with a hyphen.
// "km/h", "m/s", "°C", "degrees Celsius", "m deep", "years old".
const COMPOUND =
  /^[\s\u00a0-]?(km\/h|m\/s|°\s?[CF]\b|°|[CF](?![\p{L}\p{N}'’.-])|degrees (?:Celsius|Fahrenheit)|kilomet(?:er|re)s (?:an|per) hour|miles (?:an|per) hour|m(?= (?:wide|deep|long|high|tall|above|below|across|thick)\b)|(?:years?|months?|weeks?|days?) old\b)/u;
const HYPHEN = /^-(\p{Ll}+(?:-old)?)\b/u;
const WORD = /^[\s\u00a0]([\p{L}][\p{L}\p{M}]*(?:[-’'.][\p{L}]+)*)/u;
const MEASURE =
  /^(?:km|kilomet(?:er|re)s?|mph|kph|kg|mm|cm|tons?|tonnes?|people|men|women|children|police|troops|staff|cattle|fish|dollars?|euros?|pounds?|yen|yuan|rubles?|roubles?|bolivars?|pesos?|cents?|kron[ae]|kronor|kroner|baht|zloty|rand|rupees?|won|soles?|shillings?|millimet(?:er|re)s?|centimet(?:er|re)s?|met(?:er|re)s?|lit(?:er|re)s?|knots|years?|months?|weeks?|days?|hours?|minutes?|seconds?|decades?|centuries|century|degrees?|feet|foot|miles?|acres?|hectares?|barrels?|million|billion|aircraft|personnel|crew|times|lives|dead|wounded|injured)$/iu;
// Words that end the run of modifiers: what follows a number across them is not what it counts.
const STOP =
  /^(?:and|or|but|nor|of|in|on|at|to|by|for|from|with|than|that|which|who|whose|when|while|where|as|is|was|are|were|be|been|has|have|had|will|would|could|can|may|might|do|does|did|the|a|an|this|these|those|his|her|its|their|our|said|says|say|after|before|since|until|between|during|into|over|under|per|if|because|so|not|also|ago|later|earlier|more|less|it|he|she|they|we|i|you|goes|comes|makes|shows|means|remains|includes|takes|gives|gets|needs|wants|plus|versus|vs)$/iu;
const MOST_MODIFIERS = 5;
// "11" of the 25 seats counts seats.
const WHOLE =
  /^ of (?:the |its |their |his |her |all |these |those )?(?:(?:some|about|roughly|nearly|more than|over) )?(?:\d[\d,.]*(?: (?:thousand|million|billion))?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty)(?= \p{Ll})/u;

/** What stands behind a number as that which it counts, up to five modifiers in between; null where nothing does. */
export function findUnit(rest: string): Unit | null {
  const points = POINTS.exec(rest);
  if (points) return { unit: 'percentage points', length: points[0].length };
  const percent = PERCENT.exec(rest);
  if (percent) return { unit: 'percent', length: percent[0].length };
  const compound = COMPOUND.exec(rest);
  if (compound) return { unit: (compound[1] as string).toLowerCase(), length: compound[0].length };
  const hyphen = HYPHEN.exec(rest);
  if (hyphen) return { unit: (hyphen[1] as string).toLowerCase(), length: hyphen[0].length };
  const whole = WHOLE.exec(rest);
  if (whole) {
    const unit = headNoun(rest, whole[0].length);
    return unit && { unit: unit.unit, length: 0 };
  }
  const more = /^ (?:more|other|further|additional)(?= \p{Ll})(?! than\b)/u.exec(rest);
  const of = /^ of (?:the |its |their |his |her |all |these |those )?/u.exec(rest);
  return headNoun(rest, of?.[0].trimEnd().length ?? more?.[0].length ?? 0);
}

function headNoun(rest: string, from: number): Unit | null {
  let at = from;
  for (let round = 0; round <= MOST_MODIFIERS; round++) {
    const match = WORD.exec(rest.slice(at, at + 40));
    if (!match) return null;
    const word = match[1] as string;
    if (STOP.test(word) || /['’]s$/u.test(word)) return null;
    at += match[0].length;
    const lower = word.toLowerCase();
    if (MEASURE.test(lower) || isPlural(word)) return { unit: lower, length: at };
  }
  return null;
}

/** "agreements", "doses", "countries", but not "Texas", "gas", "sanctioned", "crisis". */
function isPlural(word: string): boolean {
  if (/^\p{Lu}/u.test(word)) return /^\p{Lu}\p{Ll}+(?:ans|ians|ers|ists|crats|cans)$/u.test(word);
  return word.length > 3 && /s$/.test(word) && !/(?:ss|us|is|ous|gas)$/.test(word);
}

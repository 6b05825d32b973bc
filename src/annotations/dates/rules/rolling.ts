import { KIND } from '../find-date-words.ts';
import { COUNT, readCount } from '../read-count.ts';
import { fromPublished, stated, UNKNOWN } from '../reading.ts';
import { type DateRule, patternRule } from '../rule.ts';
import { UNIT, unitWord } from '../vocabulary.ts';
import { durationValue } from './duration.ts';
import { rolling } from './unit-relative.ts';

const KINDS_OF_DAY =
  '(?:trading |business |working |calendar |consecutive |straight |full |school |fiscal )?';

const LASTS = /\b(?:to|would|could|will|may|might|can|not|should|must|often)\s$/i;

// takes "has lost 10 percent in ", "have been working over "; refuses "has said it fell in", "had lost in "
const PERFECT =
  /\b(?:has|have)\s(?:(?!that\b|said\b)[^\s.,;:]+\s){1,9}(?:in|over|during|within|of|through)\s$/;
// takes ", the fund has lost", " have been slow"; refuses ", he left"
const PERFECT_AHEAD = /^,?\s(?:[\p{L}\d'’$-]+\s){0,6}(?:has|have)\s\p{L}/u;

/** So many units up to now or from now on: "the past two decades", "the next four years", "recent years". */
export const rollingRules: readonly DateRule[] = [
  patternRule(
    'so many units',
    KIND.unit,
    // takes "the past two decades", "in the last six months", "the next four years"; refuses "the last two of them"
    new RegExp(
      `\\b(?:the |these |this )?(past|last|previous|preceding|next|coming|following) (${COUNT}) (${KINDS_OF_DAY})(${UNIT})\\b`,
      'gi',
    ),
    (match, text) => {
      const [whole, word = '', count = '', kind = '', unitWritten = ''] = match;
      if (
        /^\sof\b/.test(text.slice(match.index + whole.length)) &&
        !/^\sof (?:war|talks)/.test(text.slice(match.index + whole.length))
      ) {
        return {
          type: 'DURATION',
          grain: null,
          read: () => stated(durationValue(readCount(count), unitWritten)),
        };
      }
      // "is to last 48 hours": a verb.
      if (/^last/i.test(whole) && LASTS.test(text.slice(Math.max(0, match.index - 12), match.index)))
        return null;
      const number = readCount(count);
      const unit = unitWord(unitWritten);
      const back = /^(?:past|last)$/i.test(word);
      const small = /^(?:hour|minute|second)$/.test(unit);
      const duration = durationValue(number, unitWritten);
      // "For the past three years", "has served over the past four months" tell how long; decades are an age.
      const before = text.slice(Math.max(0, match.index - 90), match.index);
      const lasts =
        /\b(?:for|lasted|spent)(?: at least| about| nearly| almost)? $/i.test(before) ||
        (!/^(?:decade|century)$/.test(unit) &&
          (PERFECT.test(before) ||
            PERFECT_AHEAD.test(text.slice(match.index + whole.length, match.index + whole.length + 60))));
      if (!back || small || number === null || kind !== '' || lasts) {
        return { type: 'DURATION', grain: null, read: () => stated(duration) };
      }
      return {
        type: 'DATE',
        grain: null,
        read: ({ published }) => {
          if (!published) return UNKNOWN;
          const reading = rolling(published, unit, number);
          return reading.value === null ? reading : fromPublished(published, reading.value);
        },
      };
    },
    KIND.which,
  ),
  patternRule(
    'a decade ahead',
    KIND.unit,
    // takes "over the next decade"; refuses "the next decade of his life"
    /\b(?:over|in|within|during|for) (the (?:next|coming) (decade|century))\b(?! of\b)/gi,
    (match) => ({
      type: 'DURATION',
      grain: null,
      from: match[0].length - (match[1] ?? '').length,
      read: () => stated(durationValue(1, match[2] ?? '')),
    }),
    KIND.which,
  ),
  patternRule(
    'vague units',
    KIND.unit,
    // takes "recent years", "the coming days", "the past years"; refuses "recent events"
    /\b(?:the )?(?:(?:more |most )?(recent|past|last|previous)|coming|next|following) (?:few )?(?:hours|days|weeks|months|years|decades|centuries)\b/gi,
    (match) => {
      // "in the following years" come after what was told, not after now.
      if (/following/i.test(match[0])) {
        const unit = match[0].split(' ').at(-1) ?? '';
        return { type: 'DURATION', grain: null, read: () => stated(durationValue(null, unit)) };
      }
      return {
        type: 'DATE',
        grain: null,
        read: () => stated(match[1] === undefined ? 'FUTURE_REF' : 'PAST_REF'),
      };
    },
    KIND.which,
  ),
];

import { KIND } from '../find-date-words.ts';
import { stated } from '../reading.ts';
import { type DateRule, patternRule } from '../rule.ts';

/** Times that no calendar holds: "now", "recently", "in the future". */
export const vagueRules: readonly DateRule[] = [
  patternRule(
    'present',
    KIND.vague,
    // takes "currently", "is now", "until now", "at present"; refuses "Now, let us see", "now and then"
    /\b(?:currently|nowadays|at present|at the moment|right now|these days|for the time being|from now on|now(?! and (?:then|again)| or never|-)|current)\b/gi,
    (match, text) => {
      // "Now, let us see" only begins to speak.
      if (match[0] === 'Now' && text.startsWith(',', match.index + 3)) return null;
      return { type: 'DATE', grain: null, read: () => stated('PRESENT_REF') };
    },
  ),
  patternRule(
    'past',
    KIND.vague,
    // takes "recently", "recent", "in the past"; refuses "the past year"
    /\b(?:(?:more |most |(?<!\bas ))recently|recent|lately|(?:in|of) the (?:recent |distant )?past|not long ago|long ago)\b(?! (?:days|weeks|months|years|decades)\b)/gi,
    (match) => ({
      type: 'DATE',
      grain: null,
      from: /^(?:in|of) the/i.test(match[0]) ? 3 : 0,
      read: () => stated('PAST_REF'),
    }),
  ),
  patternRule(
    'future',
    KIND.vague | KIND.unit,
    // takes "in the near future", "in the future", "soon"; refuses "Future Group"
    /\b(?:((?:the )?(?:near |foreseeable |not too distant |immediate )?future)|(?:in|over|for) (the (?:near|short|long|medium) term)|(the (?:days|weeks|months|years|decades) ahead))\b/gi,
    (match, text) => {
      const words = match[1] ?? match[2] ?? match[3] ?? match[0];
      if (/^F/.test(words)) return null;
      // "Her future husband" tells no time.
      if (/^future$/i.test(words) && /^ \p{L}/u.test(text.slice(match.index + match[0].length))) return null;
      return {
        type: 'DATE',
        grain: null,
        from: match[0].length - words.length,
        read: () => stated('FUTURE_REF'),
      };
    },
  ),
];

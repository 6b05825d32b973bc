import { KIND } from '../date-words.ts';
import { stated } from '../reference.ts';
import { type DateRule, patternRule } from '../rule.ts';

/** Times that no calendar holds: "now", "recently", "in the future". */
export const vagueRules: readonly DateRule[] = [
  patternRule(
    'present',
    KIND.vague,
    // takes "currently", "is now", "right now", "at present"; refuses "Now, let us see", "now that"
    /\b(?:currently|nowadays|at present|at the moment|right now|these days|for the time being|until now|by now|from now on|(?:is|are|was|were|has|have|will|can|it|that|who|which|they|he|she|we|and|but) now|now (?=(?:is|are|has|have|had|faces?|wants?|says?|seeks?|includes?|stands?|holds?|runs?|plans?|expects?|believes?|owns?|uses?|serving|known|called|under|being|in|at|on|the)\b)|current(?= (?:circumstances|situation|state|level|levels|crisis|president|government|price|prices|season|term|conditions|form)\b))\b/gi,
    (match) => {
      const lead = /^(?:is|are|was|were|has|have|will|can|it|that|who|which|they|he|she|we|and|but) /i.exec(
        match[0],
      );
      return {
        type: 'DATE',
        grain: null,
        from: lead ? lead[0].length : 0,
        to: match[0].trimEnd().length,
        read: () => stated('PRESENT_REF'),
      };
    },
  ),
  patternRule(
    'past',
    KIND.vague,
    // takes "recently", "recent", "in the past"; refuses "the past year"
    /\b(?:(?:more |most )?recently|recent|lately|in the (?:recent |distant )?past|not long ago|long ago)\b(?! (?:days|weeks|months|years|decades)\b)/gi,
    (match) => ({
      type: 'DATE',
      grain: null,
      from: /^in the/i.test(match[0]) ? 3 : 0,
      read: () => stated('PAST_REF'),
    }),
  ),
  patternRule(
    'future',
    KIND.vague,
    // takes "in the near future", "in the future", "soon"; refuses "future president"
    /\b(?:(?:in|for) (the (?:near |foreseeable |not too distant |immediate )?future|future)|(?:in|over) (the (?:near|short|long|medium) term))\b/gi,
    (match) => ({
      type: 'DATE',
      grain: null,
      from: match[0].length - (match[1] ?? match[2] ?? match[0]).length,
      read: () => stated('FUTURE_REF'),
    }),
  ),
];

import type { SentenceEvidence, WeighedTerm } from '../evidence/evidence.ts';
import type { Span } from '../text/span.ts';

/** A run that gives a reason or a purpose, from its first word on. */
export interface Reason extends Span {
  /** How surely its first words say why: 0 to 1. */
  readonly strength: number;
}

const DAY =
  '(?:\\d|then\\b|last\\b|early\\b|late\\b|mid|the (?:\\d|early|late|end|beginning|start|middle|\\p{L}+ (?:of|in)\\b)|\\p{Lu})';
const UP_TO_END = '[^.;!?]*';

/** Cues, each with how surely it says why or how; of one sentence the surest counts, and of those the first. */
type Cues = readonly (readonly [strength: number, cue: RegExp])[];

const OF_REASON: Cues = [
  [
    // Takes "because of …", "in order to …", "so that …"; refuses "so many".
    1,
    new RegExp(
      `\\b(?:(?:just |only |partly |mainly |simply )?because|due to|owing to|as a result of|in order to|so as (?:not )?to|so that|in response to|in retaliation for|in reaction to|on account of|thanks to|caused by|prompted by|triggered by|driven by|provoked by|in protest (?:against|at|over)|for fear of|for lack of|on the grounds?|on grounds of|the reason (?:is|was|being|given)|blam(?:e[sd]?|ing)|down to|attributed? to|attributed the \\p{L}+ to|with the aim of|accused of|in exchange for|given that)\\b${UP_TO_END}`,
      'iu',
    ),
  ],
  [
    // Takes "since the flood reached it", "for handling the ball", "meant to save"; refuses "since May", "for the ball".
    0.6,
    new RegExp(
      `(?:\\b(?:aimed at|amid|meant to|designed to|intended to|contributes? to|led to|over (?:fears?|concerns?|claims?|allegations?|its|his|her|their|the|a)\\b|for (?!nothing|anything|something|everything|spring|evening|king)\\p{Ll}{2,}ing)\\b|\\bsince (?!${DAY})|, as (?!well|of|long|soon|far|many|much|part|president|minister|an?\\b|the \\p{L}+(?:er|or|ist)\\b)|, saying (?:that )?|\\bpending\\b|\\bin protest\\b)${UP_TO_END}`,
      'u',
    ),
  ],
  [
    // Takes "after inspectors found cracks", "to relieve the streets"; refuses "after May", "to the streets".
    0.25,
    new RegExp(
      `(?:\\bafter (?!${DAY})(?=.*\\b\\p{L}+(?:ed|ing)\\b|.*\\b(?:was|were|had|found|broke|fell|lost|left|said)\\b)|(?<=[\\p{Ll}\\d%] |, )to (?!the\\b|a\\b|an\\b|his|her|its|their|this|that|\\p{Lu}|\\d|be\\b|have\\b|\\p{L}+(?:s|ion|ment|ity)\\b)\\p{Ll}{3,})${UP_TO_END}`,
      'u',
    ),
  ],
];

const OF_MANNER: Cues = [
  [
    // Takes "by climbing a drainpipe", "with the help of a drone", "through a skylight"; refuses "by Monday", "with joy".
    0.6,
    new RegExp(
      `\\b(?:by (?:(?:\\p{L}+ly )?\\p{Ll}{2,}ing|means of|the (?!end|time|way|year)\\p{Ll}|an? \\p{Ll}|his|her|its|their|\\p{Ll}+s\\b)|with the (?:help|aid|support) of|using|thanks to|through (?:the|an?|their|his|her|its)\\b)${UP_TO_END}`,
      'u',
    ),
  ],
];

// Takes ", the fire chief, Ann Lee, said on Monday", ", according to police"; refuses ", said to be old".
const WHO_SAYS =
  /,(?: [^,;]{2,50},){0,2}(?: (?!who\b|which\b)[^,;]{2,40})? (?:said|says|told [^,;]{2,30}|added|explained)(?: (?:on|in|late|early|at) [^,;]{2,30})?$|, according to [^,;]+$/u;

/** The surest reason, or means, in a sentence for what it tells of the question outside of it; null where it gives none. */
export function findReason(
  text: string,
  sentence: SentenceEvidence,
  terms: readonly WeighedTerm[],
  wanted: 'reason' | 'manner' = 'reason',
): Reason | null {
  const own = text.slice(sentence.start, sentence.end);
  for (const [strength, cue] of wanted === 'reason' ? OF_REASON : OF_MANNER) {
    const match = cue.exec(own);
    if (!match) continue;
    const written = match[0].replace(/^, /, '');
    const start = sentence.start + match.index + match[0].length - written.length;
    const end = start + written.trimEnd().replace(WHO_SAYS, '').length;
    const share = outside(sentence, { start, end }, terms);
    if (share > 0) return { start, end, strength: strength * share };
  }
  return null;
}

/**
 * How much of what a sentence has of the question stands outside of a run, 0 to 1: what is asked about is no reason for
 * it. None where all that it has but names stands in it.
 */
function outside({ matches }: SentenceEvidence, run: Span, terms: readonly WeighedTerm[]): number {
  let all = 0;
  let out = 0;
  let isAsked = false;
  let isAskedOutside = false;
  terms.forEach(({ importance, inName, inDate, weight }, at) => {
    const own = matches.filter(({ term }) => term === at);
    if (own.length === 0) return;
    const isOut = own.some(({ start, end }) => end <= run.start || start >= run.end);
    all += importance;
    if (isOut) out += importance;
    if (inName || inDate || weight < 1) return;
    isAsked = true;
    if (isOut) isAskedOutside = true;
  });
  return all === 0 || (isAsked && !isAskedOutside) ? 0 : out / all;
}

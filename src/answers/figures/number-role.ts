import type { NumberAnnotation } from '../../annotations/annotation.ts';
import type { Question } from '../../questions/question.ts';
import { inside, type Place } from '../find-claims.ts';
import { clausesOf } from './number-clause.ts';

interface Role {
  /** The words before a number, up to it. */
  readonly before?: RegExp;
  /** The words behind it. */
  readonly after?: RegExp;
  /** A question with these words asks for just such a number. */
  readonly asked: RegExp;
  readonly weight: number;
  /** What is to come is compared with what came. */
  readonly notYet?: true;
}

const CHANGE_WORDS =
  /\b(?:more|fewer|less|higher|lower|longer|shorter|larger|smaller|bigger|older|younger|above|below|ris\w*|rose|increas\w*|f[ae]ll\w*|drop\w*|gr[oe]w\w*|change\w*|differ\w*|declin\w*)\b|\bby how\b/iu;

const ROLES: readonly Role[] = [
  // What was not so: "instead of the 250,000 planned", "and not 600", "12, not 14".
  {
    before: /\b(?:instead of|rather than|and not|, not|but not|not the|not) (?:the |some |about )?$/iu,
    asked: /\b(?:instead|not|planned|originally|first)\b/iu,
    weight: 0.5,
  },
  // What it was before: "rose from 94", "up from six".
  {
    before:
      /\b(?:ris|rose|fell|fall|drop|climb|jump|up|down|rais|cut|increas|gr[oe]w|chang|shr[aiu]nk|lower|went|slid|slip)\p{L}*,? (?:[^\s.;,]+ ){0,4}?from (?:the |some |about )?$/iu,
    asked: /\b(?:from|before|previous\w*|earlier|was|were|used to|did)\b/iu,
    weight: 0.6,
  },
  // The whole of which a part is told: "640 of the 800 drivers".
  {
    before:
      /(?:\d|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Ee]leven|[Tt]welve|dozen|hundred|thousand|million) of (?:the |its |their |his |her |all |some |about )*$/u,
    asked: /\b(?:total|altogether|in all|overall|employs?|ordered|does|do|has|have|are there)\b/iu,
    weight: 0.65,
  },
  // What is but wanted, offered or foreseen.
  {
    before:
      /\b(?:ask(?:s|ed|ing)? for|demand(?:s|ed|ing)?|want(?:s|ed|ing)?|hop(?:es|ed|ing) (?:for|to)|plan(?:s|ned)?|expect(?:s|ed)?|forecast|offer(?:s|ed)?|propos(?:es|ed)|aim(?:s|ed)? (?:for|at|to)|seeks?|sought|needs?|may|might|could|would) (?:[^\s.;,]+ ){0,5}$/iu,
    asked:
      /\b(?:ask\w*|demand\w*|want\w*|hop\w+|plan\w*|expect\w*|forecast\w*|offer\w*|propos\w*|aim\w*|seek\w*|sought|need\w*|(?<!\b(?:in|of|since|until|by|for|last) )may|might|could|would|will|can|should)\b/iu,
    weight: 0.6,
    notYet: true,
  },
  // By how much something changed, where its value is asked: "raised its rate by half a point".
  {
    before:
      /\b(?:rais|rose|ris|increas|lift|hik|cut|lower|reduc|fell|fall|dropp|climb|gr[eo]w)\p{Ll}* [^.;,]{0,40}\bby (?:about |some |nearly |almost )*$/iu,
    asked: CHANGE_WORDS,
    weight: 0.5,
  },
  // By how much one thing differs from another: "40 more than", "eight points higher than".
  {
    after:
      /^ (?:more|fewer|less|higher|lower|longer|shorter|larger|smaller|bigger|older|younger|better|worse|above|below)(?: \p{Ll}+)?(?: than\b|,|\.| in \d)/u,
    asked: CHANGE_WORDS,
    weight: 0.5,
  },
];

// What came on top: "three more people", "another six".
const ADDED = /\b(?:more(?! than)|further|additional|another)\b/iu;
const OF_MORE = 0.6;

/** How far a number is what was asked for and not what it is set against: a plan, a wish, an earlier value, a whole, a difference; 0 to 1. */
export function numberRoleFit(
  { text: asked, kind }: Question,
  { evidence, found }: Place<NumberAnnotation>,
): number {
  const { passage, sentences } = evidence;
  const sentence = sentences.find((each) => inside(found, each));
  if (!sentence) return 1;
  const start =
    clausesOf(passage.text, sentence).findLast((clause) => clause.start <= found.start)?.start ??
    sentence.start;
  const before = passage.text.slice(start, found.start);
  const after = passage.text.slice(found.end, Math.min(sentence.end, found.end + 40));
  const added = ADDED.test(found.text) && !ADDED.test(asked) ? OF_MORE : 1;
  return ROLES.reduce((fit, role) => {
    if (role.asked.test(asked) || (role.notYet && kind === 'compare')) return fit;
    const holds = role.before?.test(before) || role.after?.test(after);
    return holds ? Math.min(fit, role.weight) : fit;
  }, added);
}

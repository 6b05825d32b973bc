/** Two events of which a question asks how much time lay between them, each in words that can be asked on their own. */
export interface AskedGap {
  /** That which is counted from. */
  readonly first: string;
  readonly second: string;
  /** "days", "weeks", "months" or "years"; null where the question leaves the measure open. */
  readonly unit: 'days' | 'weeks' | 'months' | 'years' | null;
}

const HOW_MUCH =
  'how (?:many (days|weeks|months|years)|long|much time)(?: (?:passed|went by|elapsed|lay|was|were|is|are)(?: there)?)?';
const VERB = '(?:did|was|were|had|has|have|will|does|do|is|are)';
// Takes "how many days after the sinking was the recorder found", "how long before the vote did she resign"; refuses
// "how long after that".
const AFTER = new RegExp(`^${HOW_MUCH} (?:after|before) (\\S.{2,120}?) (${VERB} \\S.{2,120})$`, 'iu');
// Takes "how many weeks between the fire and the trial", "how many days passed from A to B"; refuses "between May and June 2020".
const BETWEEN = new RegExp(`^${HOW_MUCH} (between|from) (\\S.{2,120}?) (and|to|until) (\\S.{2,120})$`, 'iu');

/** The events of "how long after A did B" or "how many days between A and B"; null where no such time is asked. */
export function findGap(text: string): AskedGap | null {
  const words = text.trim().replace(/[?.!\s]+$/u, '');
  const after = AFTER.exec(words);
  const between = after ? null : BETWEEN.exec(words);
  const unit = ((after ?? between)?.[1]?.toLowerCase() ?? null) as AskedGap['unit'];
  if (after) return { first: after[2] ?? '', second: `when ${after[3]}`, unit };
  const [, , opens, first = '', joins, second = ''] = between ?? [];
  if (first === '' || (opens === 'between') !== (joins === 'and')) return null;
  return { first, second, unit };
}

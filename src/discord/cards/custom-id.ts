const ACTIONS = [
  'more',
  'context',
  'why',
  'share',
  'helpful',
  'unhelpful',
  'article',
  'forget',
  'set',
] as const;

/** What a button or a menu does. */
export type Action = (typeof ACTIONS)[number];

const LONGEST = 100;

/** All that a press tells us beside the message it was on: nothing of it is kept in memory, so a restart loses nothing. */
export interface Press {
  readonly action: Action;
  /** Fingerprint of the corpus that the card was made from; empty where that does not matter. */
  readonly index: string;
  readonly values: readonly string[];
}

/** A custom_id of at most 100 characters; an Error where it would be longer, since Discord refuses the whole message. */
export function customId(action: Action, index = '', ...values: string[]): string {
  const id = [action, index, ...values].join('|');
  if (id.length > LONGEST) throw new Error(`custom_id of ${action} is ${id.length} characters long`);
  return id;
}

/** What `customId` wrote; null for an id that is not ours. */
export function readCustomId(id: string): Press | null {
  const [action = '', index = '', ...values] = id.split('|');
  const known = ACTIONS.find((each) => each === action);
  return known ? { action: known, index, values } : null;
}

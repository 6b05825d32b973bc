import type { NameType } from '../annotations/annotation.ts';
import type { RoleFact } from './people.ts';

/** One name of one article. */
export interface MentionedName {
  /** The fullest form that the article writes. */
  readonly name: string;
  readonly type: NameType;
  /** Every form written, with how often. */
  readonly spellings: readonly (readonly [spelling: string, count: number])[];
  readonly roles: readonly RoleFact[];
  /** Citations of its passages, in order. */
  readonly citations: readonly string[];
}

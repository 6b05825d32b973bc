import type { NameType } from '../../annotation.ts';

/** What a token can be to a name: nothing, its first word or a further one. */
export const LABELS = ['O', 'B-P', 'I-P', 'B-O', 'I-O', 'B-L', 'I-L'] as const;

/** How many labels there are. */
export const LABEL_COUNT = 7;

/** The types in the order of their labels. */
export const LABEL_TYPES: readonly NameType[] = ['person', 'organisation', 'place'];

/** The label of the first token of a name of this type; one more is that of a further token. */
export function firstLabel(type: NameType): number {
  return 1 + 2 * LABEL_TYPES.indexOf(type);
}

/** The type that a label belongs to; null for no name. */
export function typeOfLabel(label: number): NameType | null {
  return label === 0 ? null : (LABEL_TYPES[(label - 1) >> 1] ?? null);
}

/** Whether a label may follow another: a further token only follows one of its own type. */
export function mayFollow(before: number, label: number): boolean {
  return label === 0 || label % 2 === 1 || before === label || before === label - 1;
}

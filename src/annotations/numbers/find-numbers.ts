import type { Span } from '../../text/span.ts';
import type { NumberAnnotation } from '../annotation.ts';

/** The numbers of one paragraph with what they count, in order; those inside `dates` are left out. */
export function findNumbers(_text: string, _dates: readonly Span[]): NumberAnnotation[] {
  return [];
}

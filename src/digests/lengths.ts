import type { DigestRequest } from './digest-request.ts';

/** How much of each part a digest tells at most. */
export interface Lengths {
  readonly articles: number;
  readonly sentences: number;
  readonly people: number;
  readonly dates: number;
  readonly contradictions: number;
  /** Headlines. */
  readonly further: number;
}

/** A short one is read in half a minute; a long one fills a message. */
export const LENGTHS: Readonly<Record<DigestRequest['length'], Lengths>> = {
  short: { articles: 3, sentences: 1, people: 1, dates: 2, contradictions: 1, further: 3 },
  medium: { articles: 4, sentences: 2, people: 2, dates: 4, contradictions: 2, further: 4 },
  long: { articles: 7, sentences: 2, people: 4, dates: 6, contradictions: 3, further: 6 },
};

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Request, RequestCommand } from '../../src/questions/request.ts';

/** A question on the sample corpus with what a right answer shows. */
export interface SampleQuestion {
  readonly id: string;
  readonly command: RequestCommand;
  readonly input: { readonly query?: string; readonly speaker?: string; readonly topic?: string };
  readonly answerable: boolean;
  /** Runs of words of the articles; any one of them will do. */
  readonly evidence: readonly string[];
  /** Short answers, each of them right. */
  readonly answers: readonly string[];
  readonly value?: string | number;
  /** Further values that are right. */
  readonly accept_values?: readonly (string | number)[];
  readonly note?: string;
}

/** The day on which the sample questions are asked. */
const TODAY = '2025-03-20';

/** All sample questions, in the order of their file. */
export function readSampleQuestions(
  file = join(import.meta.dirname, 'sample-questions.json'),
): readonly SampleQuestion[] {
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** The question as a request of a user. */
export function toRequest({ command, input }: SampleQuestion): Request {
  return { command, ...input, today: TODAY };
}

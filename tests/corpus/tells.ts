import type { ShortAnswer } from '../../src/answers/answer.ts';
import { fold } from '../../src/text/fold.ts';
import type { SampleQuestion } from './sample-questions.ts';

/** Whether a short answer gives a value that is right for the question or holds one of its right answers as words. */
export function tells(
  given: Pick<ShortAnswer, 'text' | 'value'>,
  { answers, value, accept_values }: SampleQuestion,
): boolean {
  const values = [value, ...(accept_values ?? [])].filter((each) => each !== undefined);
  if (given.value !== null && values.includes(given.value)) return true;
  return answers.some((answer) => plain(given.text).includes(plain(answer)));
}

/** Words in lower case with one space around each, so that "5" is not found in "453". */
function plain(text: string): string {
  return ` ${(fold(text).match(/[\p{L}\p{N}%]+/gu) ?? []).join(' ')} `;
}

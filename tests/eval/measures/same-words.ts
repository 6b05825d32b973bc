import { fold } from '../../../src/text/fold.ts';

/** Whether a text says one of the answers, letters and digits alone compared. */
export function holdsAnswer(text: string, answers: readonly string[]): boolean {
  const held = plain(text);
  return answers.some((answer) => held.includes(plain(answer)));
}

/** Whether a short answer holds an accepted one or is part of it. */
export function isShortAnswer(text: string, answers: readonly string[]): boolean {
  const given = plain(text);
  return (
    given !== '' && answers.some((answer) => given.includes(plain(answer)) || plain(answer).includes(given))
  );
}

/** Folded, with one space for all between letters and digits. */
export function plain(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

import type { Answer, Excerpt, ShortAnswer } from '../answers/answer.ts';
import { splitSentences } from '../text/split-sentences.ts';
import type { TimelineEvent } from './timeline-event.ts';

/** The words of the date, as the basis of a short answer quotes them first. */
const QUOTED = /“([^”]+)”/u;

/** The events of a timeline's answer, each with the sentence of its first excerpt that holds the date. */
export function timelineEvents({ answers, excerpts }: Pick<Answer, 'answers' | 'excerpts'>): TimelineEvent[] {
  const byNumber = new Map(excerpts.map((excerpt) => [excerpt.number, excerpt]));
  return answers.map((answer) => {
    const excerpt = answer.citations.map((number) => byNumber.get(number)).find((each) => each !== undefined);
    return {
      date: answer.text,
      value: typeof answer.value === 'string' ? answer.value : null,
      label: excerpt ? labelOf(answer, excerpt) : '',
      citations: answer.citations,
      score: answer.score,
    };
  });
}

function labelOf({ basis }: ShortAnswer, { text }: Excerpt): string {
  const quoted = QUOTED.exec(basis ?? '')?.[1];
  const at = quoted === undefined ? -1 : text.indexOf(quoted);
  const sentence = splitSentences(text).find(({ start, end }) => start <= at && at < end);
  if (!sentence) return text;
  return text.slice(sentence.start, sentence.end);
}

import { wantsColour } from '../config.ts';
import { ask, type Newsroom } from '../newsroom.ts';
import type { Request } from '../questions/request.ts';
import { answerJson } from './answer-json.ts';
import type { Io } from './io.ts';
import { printAnswer } from './print-answer.ts';
import type { Screen } from './screen.ts';

const USUAL_WIDTH = 80;
// Longer lines are hard to read.
const MOST_WIDTH = 100;

/** Answers one request, for people or as one line of JSON. */
export async function answerOnce(newsroom: Newsroom, request: Request, json: boolean, io: Io): Promise<void> {
  const start = performance.now();
  const answer = await ask(newsroom, request);
  const took = performance.now() - start;
  io.output.write(
    json ? `${JSON.stringify(answerJson(answer, undefined, took))}\n` : printAnswer(answer, screenOf(io)),
  );
}

/** Width and colour of the place that output goes to. */
export function screenOf({ output, environment }: Io): Screen {
  return {
    width: Math.min(output.columns || USUAL_WIDTH, MOST_WIDTH),
    colour: wantsColour(output.isTTY === true, environment),
  };
}

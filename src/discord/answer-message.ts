import type { Answer } from '../answers/answer.ts';
import { paintElsewhere } from '../pictures/paint-elsewhere.ts';
import { timelineEvents } from '../pictures/timeline-events.ts';
import type { Request } from '../questions/request.ts';
import { type AnswerCardOptions, answerCard } from './cards/answer-card.ts';
import type { CardPicture } from './cards/card.ts';
import type { Desk } from './desk.ts';
import { type CardFile, type CardMessage, cardMessage } from './payload.ts';

const FILE_NAME = 'timeline.png';
// One event is no line.
const FEWEST_EVENTS = 2;
// On a desktop Discord makes what is much higher than wide too small to read.
const MOST_HEIGHT = 1400;

interface Drawn extends CardPicture {
  readonly file: CardFile;
}

/** The card of an answer as a message; the same for all who ask the same, who may be many at once. */
export function answerMessage(desk: Desk, options: Omit<AnswerCardOptions, 'picture'>): Promise<CardMessage> {
  const { request, index, isPrivate, understood } = options;
  const key = JSON.stringify([request, index, isPrivate, understood]);
  let message = desk.cards.get(key);
  if (message === undefined) {
    message = makeMessage(desk, options);
    desk.cards.set(key, message);
    message.catch(() => desk.cards.delete(key));
  }
  return message;
}

/** `/timeline` has its picture, which costs more than all other answers to draw. */
async function makeMessage(desk: Desk, options: Omit<AnswerCardOptions, 'picture'>): Promise<CardMessage> {
  const drawn = await drawAnswer(desk, options.request, options.answer);
  if (drawn === null) return cardMessage(answerCard(options));
  return { ...cardMessage(answerCard({ ...options, picture: drawn })), files: [drawn.file] };
}

/** The picture; an answer is whole without it, so that none can be drawn is only logged. */
async function drawAnswer(desk: Desk, request: Request, answer: Answer): Promise<Drawn | null> {
  if (request.command !== 'timeline' || !answer.answered) return null;
  const events = timelineEvents(answer);
  if (events.length < FEWEST_EVENTS) return null;
  try {
    const { altText, png } = await paintElsewhere({
      kind: 'timeline',
      events,
      options: { title: request.query?.trim() || 'What the articles tell', maxHeight: MOST_HEIGHT },
    });
    const file = { attachment: Buffer.from(png), name: FILE_NAME, description: altText };
    return { url: `attachment://${FILE_NAME}`, altText, file };
  } catch (error) {
    // It may be drawn the next time.
    desk.cards.clear();
    desk.log.error({ err: error }, 'a timeline could not be drawn');
    return null;
  }
}

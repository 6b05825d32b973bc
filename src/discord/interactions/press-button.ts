import { type APIMessageTopLevelComponent, type ButtonInteraction, MessageFlags } from 'discord.js';
import type { Answer } from '../../answers/answer.ts';
import { isListed } from '../../answers/answer-request.ts';
import { MOST_EXCERPTS, type Request } from '../../questions/request.ts';
import { answerMessage } from '../answer-message.ts';
import { moreCard } from '../cards/answer-card.ts';
import { type Card, noteCard } from '../cards/card.ts';
import { contextCard } from '../cards/context-card.ts';
import type { Press } from '../cards/custom-id.ts';
import { whyCard } from '../cards/why-card.ts';
import type { Desk, OpenNewsroom } from '../desk.ts';
import { keepVote } from '../keep-feedback.ts';
import { cardMessage, privateCard } from '../payload.ts';
import { citationsOn, requestOn } from './read-card.ts';

const LOST = 'This card does not show its question any more. Please ask again.';
const CHANGED = 'The articles have changed since that answer was given; this is what they say now.';

/** Does what a button below an answer promises, from the card alone: nothing was kept in memory for it. */
export async function pressButton(desk: Desk, interaction: ButtonInteraction, press: Press): Promise<void> {
  switch (press.action) {
    case 'context':
      return showContext(desk, interaction, press);
    case 'more':
      return showMore(desk, interaction, press);
    case 'why':
      return showWhy(desk, interaction, press);
    case 'share':
      return share(desk, interaction, press);
    case 'helpful':
    case 'unhelpful':
      return vote(desk, interaction, press.action);
    default:
      await interaction.reply(privateCard(noteCard('I do not know this button any more. Please ask again.')));
  }
}

/** Acknowledges with a page of its own for the one who pressed, or with a change of the page that is theirs already. */
function acknowledge(desk: Desk, interaction: ButtonInteraction, inPlace: boolean): Promise<unknown> {
  return desk.queue.acknowledge(
    inPlace ? interaction.deferUpdate() : interaction.deferReply({ flags: MessageFlags.Ephemeral }),
  );
}

async function showContext(desk: Desk, interaction: ButtonInteraction, press: Press): Promise<void> {
  const [citation = '', before, after] = press.values;
  await acknowledge(desk, interaction, before !== undefined);
  const newsroom = await desk.ready();
  const card = contextCard(newsroom, {
    citation,
    before: Number(before ?? 1),
    after: Number(after ?? 1),
  });
  await interaction.editReply(cardMessage(card));
}

async function showMore(desk: Desk, interaction: ButtonInteraction, press: Press): Promise<void> {
  const [offset = '0', inPlace] = press.values;
  await acknowledge(desk, interaction, inPlace !== undefined);
  const request = requestOn(interaction.message);
  const newsroom = await desk.ready();
  await interaction.editReply(
    cardMessage(
      request === null
        ? noteCard(LOST)
        : moreCard({
            request,
            answer: await wholeAnswer(desk, request),
            index: newsroom.fingerprint,
            offset: Number(offset),
            changed: press.index !== newsroom.fingerprint,
          }),
    ),
  );
}

/** The first page's excerpts in their order, then those that a higher limit brings. */
async function wholeAnswer(desk: Desk, request: Request): Promise<Answer> {
  const first = await desk.answer(request);
  // A list of events, claims or articles is whole already.
  if (isListed(first.kind) || first.kind === 'sources') return first;
  const whole = await desk.answer({ ...request, limit: MOST_EXCERPTS });
  const known = new Set(first.excerpts.map(({ citation }) => citation));
  const further = whole.excerpts
    .filter(({ citation }) => !known.has(citation))
    .map((excerpt, at) => ({ ...excerpt, number: first.excerpts.length + at + 1 }));
  return { ...first, excerpts: [...first.excerpts, ...further] };
}

async function showWhy(desk: Desk, interaction: ButtonInteraction, press: Press): Promise<void> {
  await acknowledge(desk, interaction, false);
  const request = requestOn(interaction.message);
  const newsroom = await desk.ready();
  const card = request === null ? noteCard(LOST) : whyCard(request, await desk.explain(request));
  await interaction.editReply(cardMessage(withNote(card, changedSince(press, newsroom))));
}

async function share(desk: Desk, interaction: ButtonInteraction, press: Press): Promise<void> {
  await acknowledge(desk, interaction, true);
  const request = requestOn(interaction.message);
  const newsroom = await desk.ready();
  if (request === null) {
    await interaction.followUp(privateCard(noteCard(LOST)));
    return;
  }
  if (desk.shared.has(interaction.message.id)) return;
  desk.shared.set(interaction.message.id, true);
  try {
    const answer = await desk.answer(request);
    const index = newsroom.fingerprint;
    const own = await answerMessage(desk, { request, answer, index, isPrivate: false });
    const shown = { ...own, components: withNote(own.components, changedSince(press, newsroom)) };
    // First without its button, so that a second press after a restart does not post it twice.
    await interaction.editReply({ ...shown, attachments: [] });
    await interaction.followUp(shown);
  } catch (error) {
    desk.shared.delete(interaction.message.id);
    throw error;
  }
}

async function vote(
  desk: Desk,
  interaction: ButtonInteraction,
  verdict: 'helpful' | 'unhelpful',
): Promise<void> {
  const request = requestOn(interaction.message);
  const kept =
    request !== null &&
    keepVote(desk, {
      guildId: interaction.guildId,
      userId: interaction.user.id,
      request,
      citations: citationsOn(interaction.message),
      verdict,
    });
  desk.log.info({ event: 'vote', verdict, command: request?.command, guild: interaction.guildId }, 'vote');
  const thanks = verdict === 'helpful' ? 'Good to know, thank you.' : 'Sorry about that, and thank you.';
  const what = kept
    ? 'Your vote is kept with the question, without your name; `/privacy` shows and deletes it.'
    : 'Nothing was stored: votes are kept only in servers whose managers have switched that on.';
  await interaction.reply(privateCard(noteCard(`${thanks} ${what}`)));
}

function changedSince(press: Press, newsroom: OpenNewsroom): string | null {
  return press.index === newsroom.fingerprint ? null : CHANGED;
}

function withNote(card: Card, note: string | null): APIMessageTopLevelComponent[] {
  return note === null ? [...card] : [...noteCard(note), ...card];
}

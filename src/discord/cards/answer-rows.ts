import { type APIButtonComponentWithCustomId, ButtonStyle, ComponentType } from 'discord.js';
import type { Answer } from '../../answers/answer.ts';
import { DEFAULT_EXCERPTS } from '../../answers/answer-request.ts';
import { clipText } from '../markdown/clip-text.ts';
import type { Row } from './card.ts';
import { customId } from './custom-id.ts';

// Discord's limits for a choice in a menu.
const LONGEST_LABEL = 100;
const MOST_CHOICES = 25;

/** The buttons below an answer, and for a list of articles the menu to open one. */
export function answerRows({
  answer,
  index,
  isPrivate,
}: {
  readonly answer: Answer;
  readonly index: string;
  readonly isPrivate: boolean;
}): Row[] {
  const share = isPrivate ? [button('Show everyone', customId('share', index))] : [];
  if (answer.kind === 'sources') return [...articleRows(answer, index), ...rows(share)];
  const [first] = answer.excerpts;
  const reading = [
    ...(hasMore(answer) ? [button('More', customId('more', index, '1'))] : []),
    ...(first ? [button('Context', customId('context', index, first.citation))] : []),
    ...(answer.kind === 'cite' ? [] : [button('Why this', customId('why', index))]),
  ];
  const votes =
    answer.kind === 'cite'
      ? []
      : [button('Helpful', customId('helpful', index)), button('Not helpful', customId('unhelpful', index))];
  return rows([...reading, ...votes], share);
}

/** A button without colour, and without a link. */
export function button(label: string, id: string, disabled = false): APIButtonComponentWithCustomId {
  return {
    type: ComponentType.Button,
    style: ButtonStyle.Secondary,
    label,
    custom_id: id,
    ...(disabled && { disabled }),
  };
}

/** Rows of buttons, those without any left out. */
export function rows(...groups: readonly APIButtonComponentWithCustomId[][]): Row[] {
  return groups
    .filter((group) => group.length > 0)
    .map((components) => ({ type: ComponentType.ActionRow, components }));
}

/** What there is beyond the first page is not known before it is asked for; too few for a page means nothing. */
function hasMore({ kind, excerpts }: Answer): boolean {
  return kind !== 'cite' && excerpts.length >= DEFAULT_EXCERPTS;
}

function articleRows({ answers, excerpts }: Answer, index: string): Row[] {
  const options = answers.slice(0, MOST_CHOICES).flatMap(({ text, citations }) => {
    const excerpt = excerpts.find(({ number }) => citations.includes(number));
    if (!excerpt) return [];
    const { article, citation } = excerpt;
    return [
      {
        label: clipText(text, LONGEST_LABEL),
        value: citation,
        description: clipText(
          [article.source, article.published].filter(Boolean).join(' · ') || article.id,
          LONGEST_LABEL,
        ),
      },
    ];
  });
  if (options.length === 0) return [];
  return [
    {
      type: ComponentType.ActionRow,
      components: [
        {
          type: ComponentType.StringSelect,
          custom_id: customId('article', index),
          placeholder: 'Open the summary card of …',
          options,
        },
      ],
    },
  ];
}

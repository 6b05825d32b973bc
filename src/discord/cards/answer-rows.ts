import { ComponentType } from 'discord.js';
import type { Answer } from '../../answers/answer.ts';
import { DEFAULT_EXCERPTS } from '../../answers/answer-request.ts';
import { clipText } from '../markdown/clip-text.ts';
import { button, rows } from './button.ts';
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
  shown,
  listed,
}: {
  readonly answer: Answer;
  readonly index: string;
  readonly isPrivate: boolean;
  /** Results on the card, and all that were found for it. */
  readonly shown: number;
  readonly listed: number;
}): Row[] {
  const share = isPrivate ? [button('Show everyone', customId('share', index))] : [];
  if (answer.kind === 'cite') return rows(share);
  // What there is beyond the excerpts of a first page is not known before it is asked for.
  const more = listed > shown || answer.excerpts.length >= DEFAULT_EXCERPTS;
  if (answer.kind === 'sources') return [...articleRows(answer, index), ...rows(share)];
  return rows(
    [
      ...(more ? [button('More', customId('more', index, String(shown)))] : []),
      button('Why this', customId('why', index)),
      button('Helpful', customId('helpful', index)),
      button('Not helpful', customId('unhelpful', index)),
    ],
    share,
  );
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

import { ComponentType } from 'discord.js';
import type { Answer } from '../../answers/answer.ts';
import { DEFAULT_EXCERPTS, isListed } from '../../answers/answer-request.ts';
import { clipText } from '../markdown/clip-text.ts';
import { button, rows } from './button.ts';
import type { Row } from './card.ts';
import { customId } from './custom-id.ts';

// Discord's limits for a choice in a menu.
const LONGEST_LABEL = 100;
const MOST_CHOICES = 25;

export interface RowsOptions {
  readonly answer: Answer;
  /** Fingerprint of the corpus. */
  readonly index: string;
  readonly isPrivate: boolean;
  /** Results on the card, and all that were found for it. */
  readonly shown: number;
  readonly listed: number;
}

/** The buttons below an answer, and for a list of articles the menu to open one. */
export function answerRows({ answer, index, isPrivate, shown, listed }: RowsOptions): Row[] {
  const share = isPrivate ? [button('Show everyone', customId('share', index))] : [];
  if (answer.kind === 'cite') return rows(share);
  if (answer.kind === 'sources')
    return [
      ...articleRows(answer, index, 0, shown),
      ...rows([...moreButton(index, shown, listed), ...share]),
    ];
  // What there is beyond the excerpts of a first page is not known before it is asked for.
  const known = isListed(answer.kind) || answer.excerpts.length < DEFAULT_EXCERPTS;
  return rows(
    [
      ...moreButton(index, shown, known ? listed : listed + 1),
      button('Why this', customId('why', index)),
      button('Helpful', customId('helpful', index)),
      button('Not helpful', customId('unhelpful', index)),
    ],
    share,
  );
}

/** Below a further page, which only the one who asked for it sees: the next one in its place. */
export function pageRows(
  answer: Answer,
  index: string,
  offset: number,
  shown: number,
  listed: number,
): Row[] {
  const next = offset + shown;
  return [
    ...(answer.kind === 'sources' ? articleRows(answer, index, offset, next) : []),
    ...rows(
      shown > 0 && listed > next ? [button('More', customId('more', index, String(next), 'page'))] : [],
    ),
  ];
}

function moreButton(index: string, shown: number, listed: number) {
  return listed > shown && shown > 0 ? [button('More', customId('more', index, String(shown)))] : [];
}

function articleRows({ answers, excerpts }: Answer, index: string, from: number, to: number): Row[] {
  const listed = answers.slice(from, to).flatMap(({ text, citations }) => {
    const excerpt = excerpts.find(({ number }) => citations.includes(number));
    if (!excerpt) return [];
    const { article, citation } = excerpt;
    return [
      {
        label: clipText(text, LONGEST_LABEL) || clipText(article.id, LONGEST_LABEL),
        value: citation,
        description: clipText(
          [article.source, article.published].filter(Boolean).join(' · ') || article.id,
          LONGEST_LABEL,
        ),
      },
    ];
  });
  // Discord refuses a menu with one value twice.
  const options = [...new Map(listed.map((option) => [option.value, option])).values()].slice(
    0,
    MOST_CHOICES,
  );
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

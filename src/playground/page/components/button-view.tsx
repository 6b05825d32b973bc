import type { APIMessage } from 'discord-api-types/v10';
import { MarkdownLink } from '../markdown/markdown-link.tsx';
import { useSession } from '../session.ts';
import type { Component } from './component.ts';

const LINK = 5;
const STYLES: Readonly<Record<number, string>> = {
  1: 'primary',
  2: 'secondary',
  3: 'success',
  4: 'danger',
  6: 'premium',
};

/** A button of a message. */
export function ButtonView({
  button,
  message,
}: {
  readonly button: Component;
  readonly message: APIMessage;
}) {
  const { press } = useSession();
  const { style = 2, label, emoji, url, disabled = false, custom_id: customId } = button;
  const face = [emoji?.name, label].filter(Boolean).join(' ') || customId || '…';
  if (style === LINK)
    return (
      <span class="button link">
        <MarkdownLink target={url ?? ''}>{face}</MarkdownLink>
      </span>
    );
  return (
    <button
      type="button"
      class={`button ${STYLES[style] ?? 'secondary'}`}
      disabled={disabled || customId === undefined}
      onClick={() =>
        press({ act: 'press', channel: message.channel_id, message: message.id, customId: customId ?? '' })
      }
    >
      {face}
    </button>
  );
}

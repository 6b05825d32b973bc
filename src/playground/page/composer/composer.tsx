import type { APIMessage } from 'discord-api-types/v10';
import { useEffect, useState } from 'preact/hooks';
import type { PageChannel } from '../../page-protocol.ts';
import { messageGist } from '../message/message-text.ts';
import { useSession } from '../session.ts';
import { placeName } from '../sides/place-name.ts';
import { CommandForm } from './command-form.tsx';
import { type Listed, listCommands, readCommandLine } from './list-commands.ts';
import { writeMentions } from './mentions.ts';
import { TextComposer } from './text-composer.tsx';
import { useTypeAnywhere } from './use-type-anywhere.ts';

/** Words to stand in the composer; a new object each time they are wanted. */
export interface Draft {
  readonly text: string;
}

/** Where people write and use commands. */
export function Composer({
  channel,
  draft,
  keep,
  replyTo,
  stopReply,
}: {
  readonly channel: PageChannel;
  readonly draft: Draft;
  /** Is told of what is written, so that it is there again. */
  readonly keep: (text: string) => void;
  readonly replyTo: APIMessage | null;
  readonly stopReply: () => void;
}) {
  const { view, words, language, act } = useSession();
  const [text, setText] = useState(draft.text);
  const [chosen, setChosen] = useState<{ readonly listed: Listed; readonly rest: string } | null>(null);
  const [error, setError] = useState('');
  const commands = listCommands(view.commands, view.me, channel);

  const write = (next: string) => {
    setError('');
    const named = readCommandLine(commands, next, language);
    if (named) setChosen(named);
    setText(named ? '' : next);
    keep(named ? '' : next);
  };
  useEffect(() => {
    if (draft.text !== text) write(draft.text);
    focusField();
  }, [draft]);

  useTypeAnywhere(focusField);

  const leave = () => {
    setChosen(null);
    setError('');
    setText('');
    keep('');
    requestAnimationFrame(focusField);
  };
  const send = async () => {
    const content = writeMentions(text.trim(), [view.bot, ...view.users]);
    if (content === '') return;
    const said = text;
    write('');
    try {
      await act({
        act: 'say',
        channel: channel.id,
        content,
        ...(replyTo && { replyTo: replyTo.id }),
      });
      stopReply();
    } catch (failure) {
      setText(said);
      keep(said);
      setError((failure as Error).message);
    }
  };
  const place = placeName(channel, view.bot.name);
  return (
    <div class="composer">
      {replyTo && (
        <p class="replying">
          <span>
            {words.replyingTo} <b>{replyTo.author.username}</b> {messageGist(replyTo, 50)}
          </span>
          <button type="button" class="plain" aria-label={words.cancelReply} onClick={stopReply}>
            ×
          </button>
        </p>
      )}
      <div class={`composer-box${chosen ? ' has-command' : ''}`}>
        {chosen ? (
          <CommandForm
            key={`${chosen.listed.command.id} ${chosen.listed.path.map(({ name }) => name).join(' ')}`}
            {...chosen}
            channel={channel.id}
            leave={leave}
            fail={setError}
          />
        ) : (
          <TextComposer
            text={text}
            commands={commands}
            label={words.write(place)}
            write={write}
            choose={(listed) => {
              setText('');
              keep('');
              setChosen({ listed, rest: '' });
            }}
            send={send}
            stop={replyTo && stopReply}
          />
        )}
      </div>
      <p class="composer-foot">
        {error ? (
          <span class="error" role="alert">
            {error}
          </span>
        ) : (
          <span class="hint">{chosen ? words.commandHint : words.hint}</span>
        )}
      </p>
    </div>
  );
}

function focusField(): void {
  document.querySelector<HTMLElement>('.composer-field')?.focus({ preventScroll: true });
}

import { useEffect, useState } from 'preact/hooks';
import { useSession } from '../session.ts';

/** Who is writing in the channel just now. */
export function TypingLine({ channel }: { readonly channel: string }) {
  const { view, words } = useSession();
  const typing = view.typing[channel];
  const [, look] = useState(0);
  useEffect(() => {
    if (typing === undefined) return;
    const timer = setTimeout(() => look((times) => times + 1), Math.max(0, typing.until - Date.now()));
    return () => clearTimeout(timer);
  }, [typing]);
  const isNow = typing !== undefined && typing.until > Date.now() && typing.userId !== view.me.id;
  const name = [view.bot, ...view.users].find(({ id }) => id === typing?.userId)?.name;
  return (
    <p class="typing" aria-live="polite">
      {isNow && name ? words.typing(name) : ''}
    </p>
  );
}

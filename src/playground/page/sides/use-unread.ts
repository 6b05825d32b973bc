import { useEffect, useState } from 'preact/hooks';
import type { View } from '../connection/view.ts';

/** The channels in which something was said since somebody last looked; what was there at the start is read. */
export function useUnread(view: View | null, current: string | null): ReadonlySet<string> {
  const [seen, setSeen] = useState<Readonly<Record<string, string>>>({});
  const [whose, setWhose] = useState('');
  const me = view?.me.id ?? '';
  const newest = (channel: string) => view?.messages[channel]?.at(-1)?.id ?? '';
  const currentNewest = current === null ? '' : newest(current);
  useEffect(() => {
    if (view === null) return;
    if (whose !== me) {
      setWhose(me);
      setSeen(Object.fromEntries(view.channels.map(({ id }) => [id, newest(id)])));
    } else if (current !== null && seen[current] !== currentNewest)
      setSeen({ ...seen, [current]: currentNewest });
  }, [me, current, currentNewest]);
  if (view === null || whose !== me) return new Set();
  return new Set(
    view.channels
      .map(({ id }) => id)
      .filter((id) => id !== current && newest(id) !== '' && newest(id) !== (seen[id] ?? '')),
  );
}

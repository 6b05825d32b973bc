import type { APIMessage } from 'discord-api-types/v10';
import { showTime } from '../markdown/show-time.ts';
import { useSession } from '../session.ts';

/** When a message was written. */
export function MessageTime({ message: { timestamp } }: { readonly message: APIMessage }) {
  const { language } = useSession();
  const seconds = Date.parse(timestamp) / 1000;
  return (
    <time dateTime={timestamp} title={showTime(seconds, 'F', language, 0) ?? ''}>
      {showTime(seconds, 't', language, 0)}
    </time>
  );
}

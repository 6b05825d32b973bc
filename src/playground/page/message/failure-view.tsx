import type { Failure } from '../connection/view.ts';
import { useSession } from '../session.ts';

/** What the bot left without an answer. */
export function FailureView({ failure, read }: { readonly failure: Failure; readonly read: () => void }) {
  const { words } = useSession();
  return (
    <div class="failure" role="alert">
      <p>
        <b>{words.failed}</b> {failure.words !== words.failed && failure.words}
      </p>
      <button type="button" class="plain" onClick={read}>
        {words.dismiss}
      </button>
    </div>
  );
}

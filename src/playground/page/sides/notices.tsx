import type { View } from '../connection/view.ts';
import type { Words } from '../words/words.ts';

/** What is not as it should be: no connection, no bot yet, articles still being read. */
export function Notices({
  view,
  lost,
  words,
}: {
  readonly view: View;
  readonly lost: boolean;
  readonly words: Words;
}) {
  const { progress, online } = view;
  return (
    <div class="notices" role="status">
      {lost && <p class="notice bad">{words.lost}</p>}
      {!lost && progress && (
        <p class="notice">
          <span>
            {progress.stage === 'reading'
              ? words.reading(progress.done, progress.total)
              : words.indexing(progress.done, progress.total)}
          </span>
          <progress value={progress.done} max={Math.max(1, progress.total)} aria-label={words.sources} />
        </p>
      )}
      {!lost && !progress && !online && <p class="notice">{words.offline}</p>}
    </div>
  );
}

import type { PageProgress } from '../../page-protocol.ts';
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
          {words[progress.stage]}
          <progress value={percentOf(progress)} max={100} aria-label={words[progress.stage]} />
          {/* Said once, not at each step; the bar has the same figure. */}
          <span aria-hidden="true">{percentOf(progress)} %</span>
        </p>
      )}
      {!lost && !progress && !online && <p class="notice">{words.offline}</p>}
    </div>
  );
}

function percentOf({ done, total }: PageProgress): number {
  return total === 0 ? 0 : Math.floor((100 * done) / total);
}

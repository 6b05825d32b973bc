import type { ComponentChildren } from 'preact';
import { useSession } from '../session.ts';

const PORTAL = 'https://discord.com/developers/applications';
const TO_TRY = 3;

/** The first thing in the first channel: what to try, and how to go on to Discord. */
export function Onboarding({
  fill,
  hide,
}: {
  readonly fill: (text: string) => void;
  readonly hide: () => void;
}) {
  const { view, words } = useSession();
  const { create, token, invite, again } = words.steps;
  return (
    <section class="onboarding" aria-labelledby="welcome-title">
      <h3 id="welcome-title">{words.welcome}</h3>
      <p>{words.welcomeText}</p>
      {view.examples.length > 0 && (
        <>
          <h4>{words.tryThese}</h4>
          <ul class="examples">
            {view.examples.slice(0, TO_TRY).map((example) => (
              <li key={example}>
                <button type="button" onClick={() => fill(example)}>
                  {example}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      <details>
        <summary>{words.toDiscord}</summary>
        <ol>
          <Step words={create}>
            <a href={PORTAL} target="_blank" rel="noopener noreferrer">
              discord.com/
              <wbr />
              developers/
              <wbr />
              applications
            </a>
          </Step>
          <Step words={token}>
            <code>DISCORD_TOKEN=…</code>
          </Step>
          <Step words={invite} />
          <Step words={again}>
            <code>npm start</code>
          </Step>
        </ol>
      </details>
      <button type="button" class="plain hide" onClick={hide}>
        {words.hideWelcome}
      </button>
    </section>
  );
}

function Step({
  words: [what, how],
  children,
}: {
  readonly words: readonly [string, string];
  readonly children?: ComponentChildren;
}) {
  return (
    <li>
      <b>{what}</b>
      <span>
        {how} {children}
      </span>
    </li>
  );
}

import type { PassageNames } from '../names/find-names.ts';
import type { Attribution } from './attribution.ts';
import type { Knowledge } from './know-article.ts';
import type { Setting, Speaker } from './resolve-speaker.ts';

/** What has been read of an article so far: who spoke last. */
export interface State {
  readonly knowledge: Knowledge;
  readonly names: readonly PassageNames[];
  readonly texts: readonly string[];
  last: Setting['last'];
  lastBody: string | null;
}

/** Where a passage's speakers are looked up. */
export function settingOf(index: number, state: State): Setting {
  return {
    passage: index,
    text: state.texts[index] as string,
    names: state.names[index],
    knowledge: state.knowledge,
    last: state.last,
    lastBody: state.lastBody,
  };
}

/** Keeps who spoke last. */
export function remember(
  speaker: Speaker,
  attribution: Attribution | null,
  index: number,
  state: State,
): void {
  const body = state.knowledge.bodies.has(speaker.name);
  if (body) state.lastBody = speaker.name;
  // Two that spoke together are no "he".
  const person =
    !body &&
    !speaker.name.includes(' and ') &&
    (attribution?.subject?.kind !== 'role' || /^\p{Lu}/u.test(speaker.name));
  state.last = { name: speaker.name, passage: index, person };
}

// "the Kremlin told", "The Health Ministry said"; not "the man said".
const BODY_SPEAKS =
  /\b[Tt]he (\p{Lu}\p{L}+(?: \p{Lu}\p{L}+){0,4}) (?:told|said|says|announced|stated|confirmed|noted|reported)\b/gu;

/** A body that speaks, in marks or without, may be what "the statement" means later. */
export function noteBody(index: number, state: State): void {
  const text = state.texts[index] as string;
  let spoke: RegExpExecArray | null = null;
  for (const match of text.matchAll(BODY_SPEAKS)) spoke = match;
  const body = spoke?.[1];
  if (body === undefined) return;
  const named = state.names[index]?.names.find((name) => name.text.endsWith(body));
  // "The Kremlin" is a body, whatever a word alone looks like.
  if (named?.type !== 'person' || !body.includes(' ')) state.lastBody = named?.name ?? body;
}

/** The same speaker, no longer certain. */
export function likely(speaker: Speaker): Speaker {
  return { name: speaker.name, certainty: 'likely' };
}

import type { Attribution } from './attribution.ts';
import { isCue } from './is-cue.ts';
import { isNameWord } from './name-words.ts';
import type { Subject } from './read-subject.ts';
import type { Token } from './read-tokens.ts';
import { resolveSpeaker, type Setting, type Speaker } from './resolve-speaker.ts';

/** Both speakers as "Ana Ruiz and Ivo Petrov" where a clause names two that speak together; else the one given. */
export function joinSpeakers(
  speaker: Speaker,
  { subject, cueAt }: Attribution,
  tokens: readonly Token[],
  setting: Setting,
): Speaker {
  if (subject?.kind !== 'name') return speaker;
  const before = nameBefore(subject, tokens);
  const other = before ?? nameBehind(subject, cueAt, tokens);
  if (!other || !isPerson(other, setting) || !isPerson(subject, setting)) return speaker;
  const named = resolveSpeaker(other, setting);
  if (!named || named.name === speaker.name) return speaker;
  const [first, second] = before ? [named, speaker] : [speaker, named];
  return { name: `${first.name} and ${second.name}`, certainty: speaker.certainty };
}

/** "Ana Ruiz and Ivo Petrov said": the name in front; not "met Ana Ruiz and Ivo Petrov said". */
function nameBefore({ first }: Subject, tokens: readonly Token[]): Subject | null {
  if (tokens[first - 1]?.lower !== 'and' || !isNameWord(tokens, first - 2)) return null;
  let start = first - 2;
  while (isNameWord(tokens, start - 1) && !tokens[start - 1]?.ends) start--;
  const before = tokens[start - 1];
  const opens =
    !before || before.ends || before.kind !== 'word' || /^(?:that|while|as|when|but|and)$/.test(before.lower);
  return opens ? nameOf(tokens, start, first - 2) : null;
}

/** "said Ana Ruiz and Ivo Petrov.", "Ana Ruiz and Ivo Petrov said": the name behind. */
function nameBehind({ last }: Subject, cueAt: number, tokens: readonly Token[]): Subject | null {
  if (tokens[last + 1]?.lower !== 'and' || !isNameWord(tokens, last + 2)) return null;
  let end = last + 2;
  while (isNameWord(tokens, end + 1)) end++;
  const next = tokens[end + 1];
  const whole = cueAt > last ? next !== undefined && isCue(next) : next?.kind !== 'word';
  return whole ? nameOf(tokens, last + 2, end) : null;
}

function nameOf(tokens: readonly Token[], first: number, last: number): Subject {
  const start = (tokens[first] as Token).start;
  return { start, end: (tokens[last] as Token).end, kind: 'name', first, last };
}

function isPerson({ start, end }: Subject, { names }: Setting): boolean {
  return (names?.names ?? []).some((name) => name.type === 'person' && name.start < end && start < name.end);
}

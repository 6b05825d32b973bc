import { COUNTRY_NAMES } from '../names/countries.ts';
import { sentenceStart } from './find-attribution.ts';
import { firstSubject } from './first-subject.ts';
import { isCue } from './is-cue.ts';
import type { Subject } from './read-subject.ts';
import type { Token } from './read-tokens.ts';
import { resolveSpeaker, type Setting, type Speaker } from './resolve-speaker.ts';

const COUNTRY = /^the (?:country|nation|kingdom|republic)$/iu;

/**
 * Who speaks where "the country" does: whoever the sentence before says to speak, else the only country that the
 * paragraph names before; null where it names several or none, or where something else speaks.
 */
export function countrySpeaks(
  subject: Subject,
  sentence: number,
  tokens: readonly Token[],
  setting: Setting,
): Speaker | null {
  if (!COUNTRY.test(setting.text.slice(subject.start, subject.end))) return null;
  if (sentence > 0) {
    const spoke = firstSubject(tokens, sentenceStart(tokens, sentence - 1), sentence);
    const person = spoke?.kind === 'name' && tokens.slice(spoke.last + 1, sentence).some(isCue);
    const speaker = person ? resolveSpeaker(spoke, setting) : null;
    if (speaker) return { name: speaker.name, certainty: 'likely' };
  }
  const countries = new Set<string>();
  for (const { name, text, start } of setting.names?.names ?? []) {
    const country = COUNTRY_NAMES.get(text) ?? COUNTRY_NAMES.get(name);
    if (country !== undefined && start < subject.start) countries.add(country);
  }
  const [only] = countries;
  return countries.size === 1 && only !== undefined ? { name: only, certainty: 'likely' } : null;
}

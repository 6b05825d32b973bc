import type { Span } from '../../text/span.ts';
import { likely, type State, settingOf } from './article-state.ts';
import type { Attribution } from './attribution.ts';
import { CARRIERS, DOCUMENTS } from './cues.ts';
import { findAttribution, sentenceStart } from './find-attribution.ts';
import { firstSubject } from './first-subject.ts';
import type { MarkedSpan } from './pair-marks.ts';
import type { Subject } from './read-subject.ts';
import { readTokens, type Token } from './read-tokens.ts';
import { resolveSpeaker, type Setting, type Speaker } from './resolve-speaker.ts';

// Paragraphs that lead to a quotation are shorter.
const LONGEST_LEAD = 4000;

/** A run in marks that no clause of its sentence attributes. */
export interface Opening {
  readonly span: MarkedSpan;
  readonly form: 'direct' | 'mixed';
  /** Its sentence begins with it. */
  readonly bare: boolean;
  /** The first token of its sentence. */
  readonly sentence: number;
  /** Its first token. */
  readonly at: number;
}

/** Who says a run that no clause of its sentence attributes: the lines before it, or a signature below, tell. */
export function leadIn(
  opening: Opening,
  tokens: readonly Token[],
  index: number,
  state: State,
): { readonly speaker: Speaker; readonly named?: Span } | null {
  const { bare, sentence } = opening;
  if (!bare) return byDocument(opening, tokens, index, state);
  if (sentence > 0) {
    const subject = firstSubject(tokens, sentenceStart(tokens, sentence - 1), sentence);
    const resolved = subject && resolveSpeaker(subject, settingOf(index, state));
    if (resolved && isKnown(resolved, state)) return { speaker: likely(resolved) };
  }
  const signed = signatureBelow(opening, index, state);
  if (signed) return { speaker: { name: signed, certainty: 'likely' } };
  const introduced = introducedBy(index - 1, state)?.speaker;
  if (introduced) return { speaker: introduced };
  if (state.last && state.last.passage === index - 1 && sentence === 0)
    return { speaker: { name: state.last.name, certainty: 'likely' } };
  const lead = leadOf(index - 1, state);
  return lead && { speaker: lead };
}

/** "The letter, which is short, “must be answered”": what a document says is its own. */
function byDocument(
  { sentence, at, form }: Opening,
  tokens: readonly Token[],
  index: number,
  state: State,
): { readonly speaker: Speaker; readonly named?: Span } | null {
  const subject = firstSubject(tokens, sentence, at);
  const resolved = subject && resolveSpeaker(subject, settingOf(index, state));
  if (!resolved) return null;
  const head = tokens[subject.last]?.lower ?? '';
  if (subject.kind === 'role' && (DOCUMENTS.has(head) || CARRIERS.has(head)))
    return { speaker: likely(resolved), named: subject };
  return form === 'direct' && isKnown(resolved, state) ? { speaker: likely(resolved) } : null;
}

/** Who is said to speak by a paragraph that ends with a colon. */
export function introducedBy(
  index: number,
  state: State,
): { readonly speaker: Speaker; readonly attribution: Attribution } | null {
  const text = state.texts[index];
  if (text === undefined || text.length > LONGEST_LEAD || !/:\s*$/.test(text)) return null;
  const tokens = readTokens(text, [], state.names[index]?.names);
  const at = tokens.length;
  const behind: Token = {
    ...(tokens[at - 1] as Token),
    kind: 'quote',
    lower: '',
    capital: false,
    ends: true,
  };
  const attribution = findAttribution([...tokens, behind], { first: at, last: at, words: 'X' });
  const speaker = attribution?.subject && resolveSpeaker(attribution.subject, settingOf(index, state));
  return speaker ? { speaker: likely(speaker), attribution } : null;
}

// "— Ana Ruiz, 34, a teacher", "- Ruiz.": a paragraph of its own, without a verb.
const SIGNATURE =
  /^\s*(?:([—–―-]{1,2})\s*)?(\p{Lu}[\p{L}'’.-]+(?: (?:(?:de|van|von|bin|al) )?\p{Lu}[\p{L}'’-]+){0,3})(?:,? \(?[\p{L}\p{N}][^.!?“”":]{0,80})?(\.?)$/u;

/** The name that signs a paragraph which is nothing but a quotation. */
function signatureBelow({ span }: Opening, index: number, state: State): string | null {
  const text = state.texts[index] as string;
  const below = state.texts[index + 1];
  const { outer } = span;
  if (below === undefined || below.length > 120) return null;
  if (text.slice(0, outer.start).trim() !== '' || /[\p{L}\p{N}]/u.test(text.slice(outer.end))) return null;
  const [, dash, written, stop] = SIGNATURE.exec(below) ?? [];
  if (written === undefined) return null;
  const name = written.replace(/\.$/, '');
  const known = state.names[index + 1]?.names.find(
    (each) => each.type === 'person' && name.endsWith(each.text),
  );
  if (dash) return known?.name ?? state.knowledge.fullName(name.toLowerCase()) ?? name;
  // Without a dash a heading looks like a signature: "TRUMP COUNTERS".
  return stop || name !== written || !name.includes(' ') || name === name.toUpperCase()
    ? null
    : (known?.name ?? null);
}

/** The subject of a paragraph's last sentence. */
function leadOf(index: number, state: State): Speaker | null {
  const text = state.texts[index];
  if (text === undefined || text.length > LONGEST_LEAD) return null;
  const tokens = readTokens(text, [], state.names[index]?.names);
  if (tokens.length === 0) return null;
  const last = sentenceStart(tokens, tokens.length - 1);
  const subject = firstSubject(tokens, last, tokens.length);
  if (!subject) return null;
  const speaker = resolveSpeaker(subject, settingOf(index, state));
  return speaker && isKnown(speaker, state) ? likely(speaker) : null;
}

/** Where no verb of speech stands, only one whom the article names otherwise can be the speaker. */
function isKnown(speaker: Speaker, state: State): boolean {
  return state.knowledge.named.has(speaker.name);
}

/** "The authors agree. They call for “…”": the subject of the sentence before a "they" that no name resolves. */
export function theyBefore(
  { first }: Subject,
  sentence: number,
  tokens: readonly Token[],
  setting: Setting,
): Speaker | null {
  if (tokens[first]?.lower !== 'they' || sentence === 0) return null;
  const start = sentenceStart(tokens, sentence - 1);
  const subject = firstSubject(tokens, start, sentence);
  const speaker = subject && subject.kind !== 'pronoun' ? resolveSpeaker(subject, setting) : null;
  return speaker && likely(speaker);
}

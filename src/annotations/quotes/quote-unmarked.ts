import type { QuoteAnnotation } from '../annotation.ts';
import { remember, type State, settingOf } from './article-state.ts';
import type { Turn } from './find-turns.ts';
import { introducedBy } from './lead-in.ts';
import type { MarkedSpan } from './pair-marks.ts';
import { resolveSpeaker } from './resolve-speaker.ts';

// "in an interview with Ruiz", "spoke to Ruiz", "We sat down with Ruiz".
const MET =
  /\b(?:interview(?:s|ed|ing)?|conversation|spoke|speaks|talk(?:s|ed)?|sat down|sits down|asked|questions?|answers|Q&A)\b[^.“"]{0,80}$/iu;
// Paragraphs before the first turn that may name who answers.
const INTRO = 4;

/** Who answers in an interview by letters: whom the paragraphs before it tell to be interviewed, or name alone. */
export function intervieweeOf(turns: ReadonlyMap<number, Turn>, state: State): string | null {
  const first = Math.min(...turns.keys());
  if (turns.size === 0 || ![...turns.values()].some(({ label }) => LETTERS.test(label))) return null;
  const people = new Set<string>();
  const met = new Set<string>();
  for (let index = Math.max(0, first - INTRO); index < first; index++) {
    const text = state.texts[index] as string;
    for (const { name, type, start } of state.names[index]?.names ?? []) {
      if (type !== 'person') continue;
      people.add(name);
      if (MET.test(text.slice(Math.max(0, start - 120), start))) met.add(name);
    }
  }
  const found = met.size > 0 ? met : people;
  return found.size === 1 ? ([...found][0] ?? null) : null;
}

const LETTERS = /^(?:Q|A|Question|Answer)$/;

/** A turn of an interview as a quotation; of letters alone only the answers have a speaker, where the article names one. */
export function quoteOfTurn(
  turn: Turn,
  index: number,
  state: State,
  interviewee: string | null,
): QuoteAnnotation {
  const text = state.texts[index] as string;
  const lettered = LETTERS.test(turn.label);
  if (lettered) {
    const answers = interviewee !== null && turn.label.startsWith('A');
    return {
      start: turn.start,
      end: turn.end,
      text: text.slice(turn.start, turn.end),
      form: 'direct',
      speaker: answers ? interviewee : null,
      speakerSpan: null,
      cue: null,
      certainty: answers ? 'likely' : 'unclear',
    };
  }
  const subject = {
    start: turn.labelStart,
    end: turn.labelStart + turn.label.length,
    kind: 'name' as const,
    first: 0,
    last: 0,
  };
  const speaker = resolveSpeaker(subject, settingOf(index, state));
  return {
    start: turn.start,
    end: turn.end,
    text: text.slice(turn.start, turn.end),
    form: 'direct',
    speaker: speaker?.name ?? null,
    speakerSpan: { start: subject.start, end: subject.end },
    cue: null,
    certainty: speaker ? 'certain' : 'unclear',
  };
}

/** A paragraph without marks behind "…, the company said in a statement:". */
export function blockOf(
  index: number,
  marked: readonly MarkedSpan[][],
  state: State,
): QuoteAnnotation[] | null {
  const before = state.texts[index - 1];
  const text = state.texts[index] as string;
  if (!before || (marked[index - 1]?.length ?? 0) > 0 || text.length < 60) return null;
  const introduced = introducedBy(index - 1, state);
  if (!introduced?.attribution.cue) return null;
  const { speaker, attribution } = introduced;
  remember(speaker, attribution, index, state);
  const end = text.trimEnd().length;
  const start = text.length - text.trimStart().length;
  return [
    {
      start,
      end,
      text: text.slice(start, end),
      form: 'direct',
      speaker: speaker.name,
      speakerSpan: null,
      cue: attribution.cue,
      certainty: 'likely',
    },
  ];
}

// "I had no choice. Ana Ruiz": words lifted out of an article, with the name of who said them.
const PULLED = /^.{20,600}[.!?…]\s(?:[—–-]\s?)?(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’.-]+){1,3})$/u;

/** A paragraph that is a lifted quotation with its speaker's name at the end; null where it is not. */
export function pullQuote(text: string, state: State): QuoteAnnotation | null {
  if (text.length > 700 || !/\b(?:I|my|me|we|our|us)\b/.test(text)) return null;
  const name = PULLED.exec(text)?.[1];
  if (name === undefined) return null;
  const known = state.knowledge.fullName((name.split(' ').at(-1) ?? '').toLowerCase());
  if (known !== name) return null;
  const at = text.length - name.length;
  const end = text.slice(0, at).replace(/\s*[—–-]?\s*$/u, '').length;
  return {
    start: 0,
    end,
    text: text.slice(0, end),
    form: 'direct',
    speaker: name,
    speakerSpan: { start: at, end: text.length },
    cue: null,
    certainty: 'likely',
  };
}

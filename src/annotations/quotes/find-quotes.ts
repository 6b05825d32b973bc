import type { Passage } from '../../passages/passage.ts';
import type { Span } from '../../text/span.ts';
import type { QuoteAnnotation } from '../annotation.ts';
import type { PassageNames } from '../names/find-names.ts';
import { likely, noteBody, remember, type State, settingOf } from './article-state.ts';
import type { Attribution } from './attribution.ts';
import { countrySpeaks } from './country-speaks.ts';
import { findAttribution, sentenceStart } from './find-attribution.ts';
import { findDashes, findTurns } from './find-turns.ts';
import { joinSpeakers } from './joint-speakers.ts';
import { judgeForm } from './judge-form.ts';
import { knowArticle } from './know-article.ts';
import { leadIn, type Opening, theyBefore } from './lead-in.ts';
import { leaveOthersWords } from './leave-others-words.ts';
import { type MarkedSpan, pairMarks } from './pair-marks.ts';
import { blockOf, intervieweeOf, pullQuote, quoteOfTurn } from './quote-unmarked.ts';
import { readTokens, type Token } from './read-tokens.ts';
import { resolveSpeaker, type Speaker } from './resolve-speaker.ts';
import { shareWords } from './share-words.ts';

const ANY_MARK = /["“”„‟«»″‘’']|``|^\s*[—–―]|:/u;

/** The quotations of one article, a list for each passage, in order; `names` are those of the same passages. */
export function findQuotes(
  passages: readonly Passage[],
  names: readonly PassageNames[],
): QuoteAnnotation[][] {
  if (!passages.some((passage) => ANY_MARK.test(passage.text))) return passages.map(() => []);
  const texts = passages.map((passage) => passage.text);
  const marked = pairMarks(texts);
  const turns = findTurns(texts);
  const state: State = { knowledge: knowArticle(passages, names), names, texts, last: null, lastBody: null };
  const interviewee = intervieweeOf(turns, state);
  const found = passages.map((_, index): QuoteAnnotation[] => {
    const turn = turns.get(index);
    if (turn) return [quoteOfTurn(turn, index, state, interviewee)];
    return quotesOf(index, marked, state);
  });
  return shareWords(found, marked, texts).map((quotes, at) => leaveOthersWords(quotes, texts[at] ?? ''));
}

interface Draft extends Opening {
  readonly attribution: Attribution | null;
  /** Where its paragraph names the speaker. */
  named: Span | null;
  speaker: Speaker | null;
  continues: boolean;
}

function quotesOf(index: number, marked: readonly MarkedSpan[][], state: State): QuoteAnnotation[] {
  const text = state.texts[index] as string;
  let spans = marked[index] as MarkedSpan[];
  if (/^\s*[—–―]\s/u.test(text) && spans.length === 0) {
    const beside = [state.texts[index - 1], state.texts[index + 1]].some((t) => t && /^\s*[—–―]\s/u.test(t));
    spans = findDashes(text, beside);
  }
  if (spans.every((span) => span.end - span.start < 25)) {
    const block = blockOf(index, marked, state);
    if (block) return block;
    if (spans.length === 0) {
      const pulled = pullQuote(text, state);
      if (pulled) return [pulled];
      noteBody(index, state);
      return [];
    }
  }
  const tokens = readTokens(text, spans, state.names[index]?.names);
  const places = placesOf(tokens, spans.length);
  const drafts: Draft[] = [];
  let previous: Draft | null = null;
  for (let i = 0; i < spans.length; i++) {
    const span = spans[i] as MarkedSpan;
    const place = places[i];
    if (!place) continue;
    const words = text.slice(span.start, span.end);
    const attribution = findAttribution(tokens, { ...place, words });
    const sentence = sentenceStart(tokens, place.first);
    const bare = sentence === place.first;
    const form = judgeForm({
      words,
      before: text.slice(Math.max(0, span.outer.start - 60), span.outer.start),
      after: text.slice(span.outer.end, span.outer.end + 20),
      attribution,
      carried: span.carried || span.open,
      bare,
    });
    if (form === null) continue;
    const draft: Draft = {
      span,
      form,
      attribution,
      bare,
      sentence,
      at: place.first,
      named: null,
      speaker: null,
      continues: span.carried,
    };
    draft.speaker = speakerOf(draft, previous, tokens, index, state);
    if (previous && halves(previous, draft)) draft.continues = true;
    drafts.push(draft);
    previous = draft;
  }
  lookAhead(drafts);
  noteBody(index, state);
  return drafts.map((draft) => annotate(draft, text));
}

/** "“…,” Ruiz said, “…”": one clause names the speaker of both. */
function halves(first: Draft, second: Draft): boolean {
  return first.attribution?.place === 'after' && sharesClause(first, second);
}

function sharesClause(first: Draft, second: Draft): boolean {
  if (second.attribution?.place !== 'before') return false;
  const at = first.attribution?.cueAt ?? -1;
  return at >= 0 && at === second.attribution.cueAt;
}

/** Who says a run: its own clause, else the quotation before it, else what the lines before lead to. */
function speakerOf(
  draft: Draft,
  previous: Draft | null,
  tokens: readonly Token[],
  index: number,
  state: State,
): Speaker | null {
  const { attribution, span } = draft;
  // "Ruiz “has orders”, he said": "he" is somebody else.
  const predicate = attribution?.place === 'after' && /^\p{Ll}/u.test(wordsOf(draft, index, state));
  const spokenOf =
    predicate && tokens[draft.at - 1]?.lower !== ':' ? tokens[draft.sentence]?.start : undefined;
  const setting = { ...settingOf(index, state), ...(spokenOf !== undefined && { spokenOf }) };
  let speaker: Speaker | null = null;
  const ownClause = attribution?.place === 'after' && attribution.subject?.kind === 'name';
  if (span.carried && state.last && !ownClause) {
    speaker = { name: state.last.name, certainty: 'certain' };
  } else if (attribution?.place === 'nobody') {
    return null;
  } else if (previous?.speaker && sharesClause(previous, draft)) {
    speaker = previous.speaker;
    draft.named = previous.named;
  } else if (attribution?.subject) {
    speaker =
      countrySpeaks(attribution.subject, draft.sentence, tokens, setting) ??
      resolveSpeaker(attribution.subject, setting) ??
      theyBefore(attribution.subject, draft.sentence, tokens, setting);
    if (speaker) speaker = joinSpeakers(speaker, attribution, tokens, setting);
    draft.named = attribution.subject;
    if (speaker && attribution.place === 'lead') speaker = { ...speaker, certainty: 'likely' };
    if (speaker && span.repaired) speaker = { ...speaker, certainty: 'likely' };
  } else if (previous?.speaker) {
    const whole = draft.form === 'direct' && (draft.bare || attribution?.place === 'same');
    speaker = whole ? previous.speaker : likely(previous.speaker);
    draft.named = previous.named;
    if (draft.bare && draft.form === 'direct') draft.continues = true;
    if (attribution?.place === 'same' && /^\p{Ll}/u.test(wordsOf(draft, index, state)))
      draft.continues = true;
  } else if (!previous && !attribution) {
    const led = leadIn(draft, tokens, index, state);
    speaker = led?.speaker ?? null;
    draft.named = led?.named ?? null;
  }
  if (speaker) remember(speaker, attribution, index, state);
  return speaker;
}

function wordsOf(draft: Draft, index: number, state: State): string {
  return (state.texts[index] as string).slice(draft.span.start, draft.span.end);
}

/** A quotation that opens a paragraph without a speaker has that of the next one in the paragraph. */
function lookAhead(drafts: readonly Draft[]): void {
  for (let i = 0; i + 1 < drafts.length; i++) {
    const draft = drafts[i] as Draft;
    const next = drafts[i + 1] as Draft;
    if (draft.attribution?.subject || draft.span.carried || i > 0 || !draft.bare) continue;
    if (next.bare && next.attribution?.subject && next.attribution.place === 'after' && next.speaker)
      draft.speaker = likely(next.speaker);
  }
}

function annotate(draft: Draft, text: string): QuoteAnnotation {
  const { span, attribution, form, speaker } = draft;
  const named = speaker && !span.carried ? draft.named : null;
  return {
    start: span.start,
    end: span.end,
    text: text.slice(span.start, span.end),
    form,
    speaker: speaker?.name ?? null,
    speakerSpan: named && { start: named.start, end: named.end },
    cue: span.carried ? null : (attribution?.cue ?? null),
    certainty: speaker?.certainty ?? 'unclear',
    ...(draft.continues ? { continues: true as const } : {}),
  };
}

/** Where each marked run stands among the tokens. */
function placesOf(tokens: readonly Token[], count: number): ({ first: number; last: number } | undefined)[] {
  const places: ({ first: number; last: number } | undefined)[] = new Array(count).fill(undefined);
  tokens.forEach((token, at) => {
    if (token.quote < 0) return;
    const known = places[token.quote];
    places[token.quote] = { first: known?.first ?? at, last: at };
  });
  return places;
}

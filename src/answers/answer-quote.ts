import type { QuoteAnnotation } from '../annotations/annotation.ts';
import type { Archive } from '../archive/archive.ts';
import type { Person } from '../archive/people.ts';
import type { Findings, SentenceEvidence } from '../evidence/evidence.ts';
import { filterOf } from '../evidence/find-evidence.ts';
import { scoreSentences } from '../evidence/score-sentences.ts';
import type { Passage } from '../passages/passage.ts';
import type { Question } from '../questions/question.ts';
import { findTerms } from '../text/find-terms.ts';
import { fold } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import type { Claim } from './claim.ts';
import { basisOf as dateBasis } from './events/date-basis.ts';
import { dateWords } from './events/date-words.ts';
import { findOccasion } from './events/find-occasion.ts';
import { findReported } from './quotations/find-reported.ts';
import { quoteOfTheDay } from './quotations/quote-of-the-day.ts';
import type { AskedSpeaker } from './quotations/quote-request.ts';
import { type ComparedQuotation, compareQuotation, isSameQuotation } from './quotations/same-quotation.ts';

// Passages of one speaker that are looked through.
const READ = 400;
const FORM = { direct: 1, mixed: 0.85, reported: 0.75 } as const;
const CERTAINTY = { certain: 1, likely: 0.95, unclear: 0.7 } as const;
// A quotation of a few words says little.
const FULL_LENGTH = 60;
const LENGTH_SHARE = 0.15;
// Without a topic every quotation of the speaker answers.
const NO_TOPIC = 0.8;
// Quotations that are compared with each other: far more than are shown.
const COMPARED = 60;
const OTHERS_SHOWN = 2;
const LONGEST_OTHER = 160;
// A quotation in several parts is shown whole up to this many letters.
const LONGEST = 700;

/** The quotations of the speaker on the topic, best first; in indirect speech where there is none in marks. */
export function answerQuote(
  question: Question,
  { speakers, unnamed }: AskedSpeaker,
  findings: Findings,
  archive: Archive,
): Claim[] {
  if (speakers === null && question.terms.length === 0) return quoteOfTheDay(question.request.today, archive);
  const accept = filterOf(question, archive) ?? (() => true);
  const claims: Claim[] = [];
  for (const passage of passagesOf(speakers, findings, archive)) {
    if (!accept(passage)) continue;
    const { sentences, coverage } = scoreSentences(question, findings.terms, passage, archive);
    const bySpeaker = (name: string | null) =>
      speakers === null ||
      (name !== null &&
        (speakers.some((speaker) => isOf(name, speaker.name)) ||
          (unnamed !== null && isCalled(name, unnamed))));
    const quotes = archive.quotes(passage).filter((quote) => bySpeaker(quote.speaker));
    const groups = continued(archive.quotes(passage));
    for (const quote of quotes)
      claims.push({
        ...claimOf(quote, passage, sentences, coverage, question, groups.get(quote)),
        basis: fullBasis(quote, passage, archive),
      });
    if (speakers === null) continue;
    for (const quote of findReported(passage, sentences, archive, bySpeaker)) {
      if (quotes.some((each) => each.start < quote.end && each.end > quote.start)) continue;
      claims.push(claimOf(quote, passage, sentences, coverage, question));
    }
  }
  return joinCarried(claims.sort((a, b) => b.score - a.score));
}

/** Whether the words that a text has for a speaker hold all those that were typed. */
function isCalled(speaker: string, typed: string): boolean {
  const words = new Set(findTerms(speaker).map(({ term }) => term));
  const wanted = findTerms(typed);
  return wanted.length > 0 && wanted.every(({ term }) => words.has(term));
}

/** Whether a speaker is somebody, or one of two that speak together. */
function isOf(speaker: string, name: string): boolean {
  return speaker === name || speaker.split(' and ').includes(name);
}

/**
 * Quotations of one utterance in several articles under the key of the best of them, so that they are one answer with
 * all its sources; where others print it otherwise, its basis has their words too.
 */
function joinCarried(claims: readonly Claim[]): Claim[] {
  const groups: { readonly compared: ComparedQuotation; readonly claims: Claim[] }[] = [];
  const rest = claims.slice(COMPARED).map((claim) => [claim]);
  for (const claim of claims.slice(0, COMPARED)) {
    const speaker = claim.quote?.speaker ?? null;
    const compared = compareQuotation(claim.passage.article.id, speaker, claim.text);
    const isReported = claim.quote?.form === 'reported';
    const group = isReported ? undefined : groups.find((each) => isSameQuotation(each.compared, compared));
    if (group) group.claims.push(claim);
    else groups.push({ compared, claims: [claim] });
  }
  const joined = [...groups.map((group) => group.claims), ...rest].flatMap((group) => joinGroup(group));
  return joined.sort((a, b) => b.score - a.score);
}

function joinGroup(group: readonly Claim[]): Claim[] {
  const [best] = group;
  if (!best || group.length === 1) return [...group];
  const others = [...new Map(group.map((claim) => [claim.key, claim.text])).entries()]
    .filter(([key]) => key !== best.key && !best.key.includes(key))
    .map(([, text]) => `“${cutText(text)}”`);
  const otherwise =
    others.length === 0 ? '' : `; elsewhere printed as ${others.slice(0, OTHERS_SHOWN).join(', ')}`;
  // What others print of it is as good a source, however little it is.
  return group.map((claim) => ({
    ...claim,
    key: best.key,
    score: best.score,
    basis: `${claim.basis}${otherwise}`,
  }));
}

/** The words as they are, and where they are too many the first of them with a mark that is not theirs. */
function cutText(text: string): string {
  if (text.length <= LONGEST_OTHER) return text;
  return `${text.slice(0, text.lastIndexOf(' ', LONGEST_OTHER)).trimEnd()} […]`;
}

function passagesOf(speakers: readonly Person[] | null, findings: Findings, archive: Archive): Set<Passage> {
  const passages = new Set(findings.evidence.map(({ passage }) => passage));
  for (const speaker of speakers ?? []) {
    for (const citation of speaker.citations.slice(0, READ)) {
      const passage = archive.find(citation);
      if (!passage) continue;
      passages.add(passage);
      // What follows a paragraph that names the speaker may be said by "he".
      const next = archive.passagesOf(passage.article)[passage.number];
      if (next) passages.add(next);
    }
  }
  return passages;
}

function claimOf(
  quote: QuoteAnnotation,
  passage: Passage,
  sentences: readonly SentenceEvidence[],
  coverage: number,
  question: Question,
  whole: Span = quote,
): Claim {
  const around = sentences.filter((each) => each.start < quote.end && each.end > quote.start);
  const all = sentences.filter((each) => each.start < whole.end && each.end > whole.start);
  // What only the passage says of the topic counts once, in its coverage.
  const said = Math.max(0, ...around.map((each) => each.coverage));
  const topic = question.terms.length === 0 ? NO_TOPIC : (said + coverage) / 2;
  const length = 1 - LENGTH_SHARE + LENGTH_SHARE * Math.min(1, quote.text.length / FULL_LENGTH);
  return {
    text: quote.text,
    value: quote.speaker,
    basis: basisOf(quote),
    score: topic * FORM[quote.form] * CERTAINTY[quote.certainty] * length,
    support: topic,
    passage,
    span: spanOf(whole, all, passage),
    focus: [quote],
    key: fold(quote.text)
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim(),
    quote: { speaker: quote.speaker, speakerCertainty: quote.certainty, cue: quote.cue, form: quote.form },
  };
}

/** For each part of a quotation that is broken by its attribution the run from the first part to the last. */
function continued(quotes: readonly QuoteAnnotation[]): Map<QuoteAnnotation, Span> {
  const wholes = new Map<QuoteAnnotation, Span>();
  let parts: QuoteAnnotation[] = [];
  const close = () => {
    const whole = { start: parts[0]?.start ?? 0, end: parts.at(-1)?.end ?? 0 };
    if (parts.length > 1 && whole.end - whole.start <= LONGEST)
      for (const part of parts) wholes.set(part, whole);
  };
  for (const quote of quotes) {
    if (!quote.continues) {
      close();
      parts = [];
    }
    parts.push(quote);
  }
  close();
  return wholes;
}

function spanOf(quote: Span, around: readonly Span[], passage: Passage): Span {
  return {
    start: Math.min(quote.start, around[0]?.start ?? 0),
    end: Math.max(quote.end, around.at(-1)?.end ?? passage.text.length),
  };
}

/** How the words and their speaker are known, to whom, on what occasion and when they were said. */
function fullBasis(quote: QuoteAnnotation, passage: Passage, archive: Archive): string {
  const { words, date } = findOccasion(passage.text, quote, archive.quotes(passage), archive.dates(passage));
  const day = date && dateWords(date.value, date.mod);
  return [
    basisOf(quote),
    ...words.map((each) => `“${each}”`),
    ...(date && day ? [`said on ${day} (${dateBasis(date, archive.published(passage.article))})`] : []),
  ].join('; ');
}

function basisOf(quote: QuoteAnnotation): string {
  if (quote.speaker === null) return 'speaker unclear';
  const how = quote.form === 'reported' ? 'reported by the article, not word for word' : 'as printed';
  const cue = quote.cue ? `, “${quote.cue}”` : '';
  return quote.certainty === 'certain' ? `${how}${cue}` : `${how}${cue}; the speaker is ${quote.certainty}`;
}

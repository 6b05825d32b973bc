import { dateWords } from '../../answers/events/date-words.ts';
import type { ExplainedExcerpt, ExplainedTerm, Explanation } from '../../answers/explain-request.ts';
import type { Request, RequestCommand } from '../../questions/request.ts';
import { findTerms } from '../../text/find-terms.ts';
import { cutText } from '../markdown/cut-text.ts';
import { showText } from '../markdown/show-text.ts';
import { type Card, MOST_TEXT, makeCard } from './card.ts';
import { commandLine } from './command-line.ts';

const LONGEST_WORD = 60;
const LONGEST_REASON = 200;
const MOST_TERMS = 15;
const MOST_VARIANTS = 4;
const MOST_PEOPLE = 5;
const MOST_REASONS = 3;
// A line about changed articles may stand above the card.
const ROOM = MOST_TEXT - 200;

const KIND_WORDS: Readonly<Record<RequestCommand, string>> = {
  ask: 'a question of any kind',
  when: 'when',
  who: 'who',
  where: 'where',
  howmany: 'how many',
  quote: 'what was said',
  timeline: 'what happened, in order',
  compare: 'what different articles say',
  sources: 'which articles',
  cite: 'a citation',
};

/** How an answer came about: how the question was read, what of it each excerpt has, and the score against the floor. */
export function whyCard(request: Request, explanation: Explanation): Card {
  const { kind, wanted, terms, people, period, excerpts, confidence, floor, answered } = explanation;
  const asked = wanted === 'any' ? KIND_WORDS[kind] : `${KIND_WORDS[kind]}, ${wanted}`;
  const verdict = answered ? 'so it is given as an answer' : 'so it is not given as an answer';
  const written = wordsByTerm(excerpts);
  return makeCard({
    room: ROOM,
    head: [
      commandLine(request),
      `Read as: **${showText(asked)}**${period === null ? '' : ` · about ${periodWords(period)}`}`,
      `Confidence **${confidence.toFixed(2)}**, the least for this kind is **${floor.toFixed(2)}**: ${verdict}.`,
      ...(terms.length > 0
        ? [
            `**Words**\n${terms
              .slice(0, MOST_TERMS)
              .map((term) => termLine(term, written))
              .join('\n')}`,
          ]
        : ['No word of the question was searched for.']),
      ...(people.length > 0
        ? [
            `**Names**\n${people
              .slice(0, MOST_PEOPLE)
              .map(
                ({ typed, name, reasons }) => `-# ${word(typed)} → **${word(name)}**${reasonWords(reasons)}`,
              )
              .join('\n')}`,
          ]
        : []),
    ],
    results: excerpts.map((excerpt) => () => ({ text: excerptLines(excerpt) })),
  });
}

function periodWords({ from, to }: { readonly from: string | null; readonly to: string | null }): string {
  const words = (day: string) => showText(dateWords(day) ?? day);
  if (from !== null && from === to) return words(from);
  return [from === null ? '' : `since ${words(from)}`, to === null ? '' : `up to ${words(to)}`]
    .join(' ')
    .trim();
}

function termLine(
  { word: typed, importance, passages, variants, missing }: ExplainedTerm,
  written: ReadonlyMap<string, string>,
): string {
  if (missing) return `-# **${word(typed)}**: in no passage`;
  // A variant is known by its stem, which is no word for people; those of the excerpts stand there as words.
  const also = variants
    .flatMap(({ term, passages: count }) => {
      const as = written.get(term);
      return as === undefined ? [] : [`${word(as)} (${count})`];
    })
    .slice(0, MOST_VARIANTS)
    .join(', ');
  const count = `${passages} ${passages === 1 ? 'passage' : 'passages'}`;
  return `-# **${word(typed)}**: ${count}, weight ${importance.toFixed(1)}${also ? `, also as ${also}` : ''}`;
}

/** By stem the words of the excerpts that stand for words of the question. */
function wordsByTerm(excerpts: readonly ExplainedExcerpt[]): ReadonlyMap<string, string> {
  const found = excerpts.flatMap(({ terms }) => terms.flatMap((each) => each.found));
  return new Map(found.flatMap((text) => findTerms(text).map(({ term }) => [term, text.toLowerCase()])));
}

function excerptLines({ number, citation, score, terms, lacking, dates, answers }: ExplainedExcerpt): string {
  const has = terms.map(({ word: typed, found, inTitle }) => {
    const as = found.filter((each) => each.toLowerCase() !== typed.toLowerCase()).slice(0, MOST_VARIANTS);
    return `${word(typed)}${as.length > 0 ? ` (“${as.map(word).join('”, “')}”)` : ''}${as.length === 0 && inTitle ? ' (headline)' : ''}`;
  });
  return [
    `**${number}** \`${citation}\` · score ${score.toFixed(2)}`,
    `-# has ${has.slice(0, MOST_TERMS).join(', ') || 'no word of the question'}`,
    ...(lacking.length > 0 ? [`-# lacks ${lacking.slice(0, MOST_TERMS).map(word).join(', ')}`] : []),
    ...(dates.length > 0
      ? [`-# tells of that time: ${dates.slice(0, MOST_VARIANTS).map(word).join(', ')}`]
      : []),
    ...(answers.length > 0
      ? [
          `-# says: ${answers
            .slice(0, MOST_VARIANTS)
            .map((each) => cutText(each, LONGEST_REASON))
            .join(' · ')}`,
        ]
      : []),
  ].join('\n');
}

function reasonWords(reasons: readonly string[]): string {
  const said = reasons.slice(0, MOST_REASONS).map((reason) => cutText(reason, LONGEST_REASON));
  return said.length > 0 ? `: ${said.join('; ')}` : '';
}

function word(text: string): string {
  return cutText(text, LONGEST_WORD);
}

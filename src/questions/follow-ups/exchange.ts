import type { NameType } from '../../annotations/annotation.ts';
import type { Archive } from '../../archive/archive.ts';
import { cleanQuestion } from '../clean-question.ts';
import { findPeople } from '../find-people.ts';
import type { Request, RequestCommand } from '../request.ts';

/** Somebody or something that the last question or its answer named. */
export interface Named {
  /** As typed in a question; canonical in an answer. */
  readonly text: string;
  /** Canonical. */
  readonly name: string;
  readonly type: NameType;
}

/**
 * The last question in a channel and its answer, as far as a next message can lean on them: "and who met him?". Small
 * and plain data, so that it can be kept in memory for some minutes, and holding nothing of who asked.
 */
export interface Exchange {
  /** The question as understood, a complete one: of a follow-up what it was resolved to. */
  readonly query: string;
  /** The command that was asked. */
  readonly command: RequestCommand;
  /** The kind of answer given; for ask what the words were recognised as. */
  readonly kind: RequestCommand;
  /** The filters of the question, ISO dates and an outlet. */
  readonly from?: string;
  readonly to?: string;
  readonly source?: string;
  /** ISO date of the asking. */
  readonly today: string;
  /** Those whom the question names, in its order. */
  readonly people: readonly Named[];
  /** Null where the question was not answered. */
  readonly answer: {
    /** The short answer as shown; null where there are only excerpts. */
    readonly text: string | null;
    /** A TIMEX3 value, a canonical name, a place, a number; null where there is none. */
    readonly value: string | null;
    /** Those whom its first excerpt names, in its order. */
    readonly people: readonly Named[];
    /** ISO date of the first excerpt's article; null where unknown. */
    readonly date: string | null;
  } | null;
}

/** What is needed of an answer; an `Answer` has this shape. */
interface Answered {
  readonly kind: RequestCommand;
  readonly answered: boolean;
  readonly answers: readonly { readonly text: string; readonly value: string | number | null }[];
  readonly excerpts: readonly {
    readonly text: string;
    readonly article: { readonly published: string | null };
  }[];
}

// More than a passage that answers names; bounds what a channel costs in memory.
const MOST_NAMED = 12;
const LONGEST_SHORT_ANSWER = 200;

/** The exchange that a request and its answer make. */
export function makeExchange(request: Request, answer: Answered, archive: Archive): Exchange {
  const query = cleanQuestion(queryOf(request));
  const [short] = answer.answers;
  const [excerpt] = answer.excerpts;
  return {
    query,
    command: request.command,
    kind: answer.kind,
    ...(request.from === undefined ? {} : { from: request.from }),
    ...(request.to === undefined ? {} : { to: request.to }),
    ...(request.source === undefined ? {} : { source: request.source }),
    today: request.today,
    people: findPeople(query, archive.people)
      .slice(0, MOST_NAMED)
      .map(({ person, span }) => ({
        text: query.slice(span.start, span.end),
        name: person.name,
        type: person.type,
      })),
    answer: answer.answered
      ? {
          text: short?.text.slice(0, LONGEST_SHORT_ANSWER) ?? null,
          value: short?.value == null ? null : String(short.value).slice(0, LONGEST_SHORT_ANSWER),
          people: excerpt ? namedIn(excerpt.text, archive) : [],
          date: excerpt?.article.published?.slice(0, 10) ?? null,
        }
      : null,
  };
}

/** The question in words; a quotation's options are none, and a citation's id says nothing of a subject. */
function queryOf({ command, query = '', speaker = '', topic = '' }: Request): string {
  if (command === 'cite') return '';
  if (query !== '' || (speaker === '' && topic === '')) return query;
  if (speaker === '') return topic;
  return topic === '' ? `what did ${speaker} say` : `what did ${speaker} say about ${topic}`;
}

function namedIn(text: string, archive: Archive): Named[] {
  const seen = new Set<string>();
  const named: Named[] = [];
  for (const { person } of findPeople(text.slice(0, 2000), archive.people)) {
    if (seen.has(person.name) || named.length === MOST_NAMED) continue;
    seen.add(person.name);
    named.push({ text: person.name, name: person.name, type: person.type });
  }
  return named;
}

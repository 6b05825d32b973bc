import type { Archive } from '../../archive/archive.ts';
import type { Person } from '../../archive/people.ts';
import type { Question } from '../../questions/question.ts';
import { readQuestion } from '../../questions/read-question.ts';
import { findSpeakers } from './find-speakers.ts';

/** Who is to be quoted. */
export interface AskedSpeaker {
  /** Null: anyone. */
  readonly speakers: readonly Person[] | null;
  /** Words for somebody who has no name, "the water board"; null where they are known. */
  readonly unnamed: string | null;
}

/** Who is to be quoted and the question that is left, the topic alone; with the words for one who has no name. */
export function asQuoteRequest(question: Question, archive: Archive): AskedSpeaker & { question: Question } {
  const { request } = question;
  if (request.speaker) {
    const speakers = findSpeakers(request.speaker, archive);
    const unnamed = speakers.length === 0 ? request.speaker : null;
    const query = [request.query, request.topic, unnamed].filter(Boolean).join(' ');
    return { question: topicOf(question, query, archive), speakers, unnamed };
  }
  if (request.topic) {
    const query = [request.query, request.topic].filter(Boolean).join(' ');
    return { question: topicOf(question, query, archive), speakers: null, unnamed: null };
  }
  // "what did maduro say about nato": the first one named speaks, unless named after "about".
  const speaker = question.people.find(
    ({ person, span }) =>
      person.type !== 'place' && !/\b(?:about|on|of|regarding)\b/i.test(question.text.slice(0, span.start)),
  );
  if (!speaker) return { question, speakers: null, unnamed: null };
  const query = `${question.text.slice(0, speaker.span.start)} ${question.text.slice(speaker.span.end)}`;
  return { question: topicOf(question, query, archive), speakers: [speaker.person], unnamed: null };
}

function topicOf(question: Question, query: string, archive: Archive): Question {
  const topic = readQuestion({ ...question.request, command: 'quote', query }, archive);
  return { ...topic, request: question.request, terms: topic.terms.filter((term) => term.weight >= 0.5) };
}

import type { Archive } from '../archive/archive.ts';
import type { Person } from '../archive/people.ts';
import type { Question } from '../questions/question.ts';
import { readQuestion } from '../questions/read-question.ts';
import { findSpeakers } from './find-speakers.ts';

/** Who is to be quoted (null: anyone) and the question that is left, the topic alone. */
export function asQuoteRequest(
  question: Question,
  archive: Archive,
): { question: Question; speakers: readonly Person[] | null } {
  const { request } = question;
  if (request.speaker) {
    const query = [request.query, request.topic].filter(Boolean).join(' ');
    return { question: topicOf(question, query, archive), speakers: findSpeakers(request.speaker, archive) };
  }
  if (request.topic) {
    const query = [request.query, request.topic].filter(Boolean).join(' ');
    return { question: topicOf(question, query, archive), speakers: null };
  }
  // "what did maduro say about nato": the first one named speaks, unless named after "about".
  const speaker = question.people.find(
    ({ person, span }) =>
      person.type !== 'place' && !/\b(?:about|on|of|regarding)\b/i.test(question.text.slice(0, span.start)),
  );
  if (!speaker) return { question, speakers: null };
  const query = `${question.text.slice(0, speaker.span.start)} ${question.text.slice(speaker.span.end)}`;
  return { question: topicOf(question, query, archive), speakers: [speaker.person] };
}

function topicOf(question: Question, query: string, archive: Archive): Question {
  const topic = readQuestion({ ...question.request, command: 'quote', query }, archive);
  return { ...topic, request: question.request, terms: topic.terms.filter((term) => term.weight >= 0.5) };
}

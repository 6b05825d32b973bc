import type { Archive } from '../archive/archive.ts';
import type { Request } from '../questions/request.ts';
import type { Answer } from './answer.ts';
import { makeExcerpt } from './citing/make-excerpt.ts';

/** The passage with a citation id, whole; never a lookalike. */
export function answerCite(request: Request, archive: Archive): Answer {
  const id = (request.query ?? '').trim().toLowerCase();
  const passage = archive.find(id.startsWith('c:') ? id : `c:${id}`);
  const base = { command: 'cite', kind: 'cite', today: request.today } as const;
  if (!passage) {
    return {
      ...base,
      answered: false,
      confidence: 0,
      answers: [],
      excerpts: [],
      missing: [],
      note: 'No passage has this citation id: it was changed or taken out of the corpus, or the id is mistyped.',
    };
  }
  const span = { start: 0, end: passage.text.length };
  const { text } = passage;
  return {
    ...base,
    answered: true,
    confidence: 1,
    answers: [{ text, value: null, basis: null, score: 1, citations: [1] }],
    excerpts: [makeExcerpt({ passage, span, highlights: [], score: 1 }, 1, archive)],
  };
}

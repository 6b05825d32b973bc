import type { Answer, Excerpt, ShortAnswer } from '../answers/answer.ts';

/** An answer as scripts read it; names and order as the README documents them. */
export function answerJson(answer: Answer, id: unknown, tookMs: number): Record<string, unknown> {
  return {
    ...(id !== undefined && { id }),
    command: answer.command,
    kind: answer.kind,
    answered: answer.answered,
    confidence: answer.confidence,
    answers: answer.answers.map(shortAnswerJson),
    excerpts: answer.excerpts.map(excerptJson),
    ...(answer.missing && { missing: answer.missing }),
    ...(answer.note !== undefined && { note: answer.note }),
    today: answer.today,
    took_ms: Math.round(tookMs * 10) / 10,
  };
}

function shortAnswerJson({ speakerCertainty, ...answer }: ShortAnswer): Record<string, unknown> {
  return { ...answer, ...(speakerCertainty !== undefined && { speaker_certainty: speakerCertainty }) };
}

function excerptJson({ article, alsoIn, ...excerpt }: Excerpt): Record<string, unknown> {
  const { publishedCertainty, publishedBasis, ...facts } = article;
  return {
    ...excerpt,
    article: {
      ...facts,
      published_certainty: publishedCertainty,
      ...(publishedBasis !== undefined && { published_basis: publishedBasis }),
    },
    ...(alsoIn && { also_in: alsoIn }),
  };
}

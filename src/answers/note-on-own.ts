import type { Excerpt, ShortAnswer } from './answer.ts';
import { publishedWords } from './citing/published-words.ts';

/** Which articles themselves give more than one of the values that are compared; null where each gives one. */
export function noteOnOwn(answers: readonly ShortAnswer[], excerpts: readonly Excerpt[]): string | null {
  const given = new Map<string, { readonly article: Excerpt['article']; values: number }>();
  for (const { value, citations } of answers) {
    if (value === null) continue;
    const cited = citations.flatMap((number) => excerpts[number - 1]?.article ?? []);
    for (const article of new Map(cited.map((each) => [each.id, each])).values()) {
      const known = given.get(article.id);
      if (known) known.values++;
      else given.set(article.id, { article, values: 1 });
    }
  }
  const several = [...given.values()].filter(({ values }) => values > 1);
  if (several.length === 0) return null;
  const named = several.map(({ article }) => `${article.source ?? article.id} (${publishedWords(article)})`);
  return `More than one of these in the same article: ${named.join('; ')}.`;
}

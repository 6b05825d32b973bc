import type { Mention } from './entries.ts';
import { findRuns } from './find-runs.ts';
import { findTokens, type Token } from './find-tokens.ts';
import { type Survey, surveyArticle } from './survey-article.ts';
import { weighContext, weighWords } from './weigh-runs.ts';

/** An article's words and the runs of them that may be names, each with what speaks for it. */
export interface WeighedArticle {
  readonly texts: readonly (readonly Token[])[];
  readonly survey: Survey;
  readonly mentions: readonly Mention[];
}

/** What the rules see in the paragraphs of one article. */
export function weighArticle(paragraphs: readonly string[]): WeighedArticle {
  const texts = paragraphs.map(findTokens);
  const survey = surveyArticle(texts);
  const mentions: Mention[] = [];
  texts.forEach((tokens, passage) => {
    const text = paragraphs[passage] as string;
    for (const run of findRuns(tokens, survey)) {
      const { start } = tokens[run.first] as Token;
      const { end } = tokens[run.last] as Token;
      mentions.push({
        passage,
        run,
        start,
        end,
        text: text.slice(start, end),
        words: tokens.slice(run.first, run.last + 1),
        inherent: weighWords(tokens, run),
        context: weighContext(text, tokens, run),
      });
    }
  });
  return { texts, survey, mentions };
}

import { keyOf, type Mention } from './entries.ts';
import { findHeadlines } from './find-headlines.ts';
import { findRuns } from './find-runs.ts';
import { findTokens, type Token } from './find-tokens.ts';
import { type Survey, surveyArticle } from './survey-article.ts';
import { weighContext, weighWords } from './weigh-runs.ts';

/** An article's words and the runs of them that may be names, each with what speaks for it. */
export interface WeighedArticle {
  readonly texts: readonly (readonly Token[])[];
  /** For each token what kind of line it stands in, as `findHeadlines` tells. */
  readonly headlines: readonly Uint8Array[];
  readonly survey: Survey;
  readonly mentions: readonly Mention[];
}

/** What the rules see in the paragraphs of one article. */
export function weighArticle(paragraphs: readonly string[]): WeighedArticle {
  const texts = paragraphs.map(findTokens);
  const survey = surveyArticle(texts);
  const headlines = texts.map(findHeadlines);
  const mentions: Mention[] = [];
  texts.forEach((tokens, passage) => {
    const text = paragraphs[passage] as string;
    for (const run of findRuns(tokens, survey, headlines[passage] as Uint8Array)) {
      const { start } = tokens[run.first] as Token;
      const { end } = tokens[run.last] as Token;
      const name = text.slice(start, end);
      const words = tokens.slice(run.first, run.last + 1);
      mentions.push({
        passage,
        run,
        start,
        end,
        text: name,
        words,
        key: keyOf(name, words, run.headline),
        inherent: weighWords(tokens, run),
        context: weighContext(text, tokens, run),
      });
    }
  });
  return { texts, headlines, survey, mentions };
}

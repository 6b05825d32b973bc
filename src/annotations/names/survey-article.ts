import type { Token } from './find-tokens.ts';
import { ORDINARY_WORDS } from './ordinary-words.ts';

/** What the whole article says about its words. */
export interface Survey {
  /** Words written in lower case somewhere. */
  readonly lower: ReadonlySet<string>;
  /** Words written with a capital where nothing but a name asks for one, with how often. */
  readonly capital: ReadonlyMap<string, number>;
}

/** How the article writes its words, so that a capital at a sentence's start can be judged by the rest. */
export function surveyArticle(texts: readonly (readonly Token[])[]): Survey {
  const lower = new Set<string>();
  const capital = new Map<string, number>();
  for (const tokens of texts)
    for (const token of tokens) {
      if (token.shape === 'lower') lower.add(token.low);
      else if (token.shape === 'capital' && !token.opens)
        capital.set(token.low, (capital.get(token.low) ?? 0) + 1);
    }
  return { lower, capital };
}

/** Whether a word is of the language rather than a name: this article or the dictionary writes it small. */
export function isOrdinary(word: string, survey: Survey): boolean {
  return survey.lower.has(word) || ORDINARY_WORDS.has(word);
}

import type { Token } from './find-tokens.ts';
import { ORDINARY_WORDS } from './ordinary-words.ts';

/** What the whole article says about its words. */
export interface Survey {
  /** Words written in lower case somewhere. */
  readonly lower: ReadonlySet<string>;
  /** Words written with a capital where nothing but a name asks for one, with how often. */
  readonly capital: ReadonlyMap<string, number>;
  /** Titles that follow a given name: "King" of "Billie Jean King". */
  readonly titles: ReadonlySet<string>;
}

/** How the article writes its words, so that a capital at a sentence's start can be judged by the rest. */
export function surveyArticle(texts: readonly (readonly Token[])[]): Survey {
  const lower = new Set<string>();
  const capital = new Map<string, number>();
  const titles = new Set<string>();
  for (const tokens of texts)
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at] as Token;
      if (token.shape === 'lower') lower.add(token.low);
      else if (token.shape === 'capital' && !token.opens) {
        capital.set(token.low, (capital.get(token.low) ?? 0) + 1);
        if (token.word.title && token.gap === ' ' && isGiven(tokens[at - 1])) titles.add(token.low);
      }
    }
  return { lower, capital, titles };
}

function isGiven(token: Token | undefined): boolean {
  return token?.shape === 'capital' && token.word.given && !token.word.ordinary;
}

/** Whether a word is of the language rather than a name: this article or the dictionary writes it small. */
export function isOrdinary(word: string, survey: Survey): boolean {
  return survey.lower.has(word) || ORDINARY_WORDS.has(word);
}

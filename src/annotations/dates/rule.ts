import type { Span } from '../../text/span.ts';
import type { DateAnnotation } from '../annotation.ts';
import type { Reading } from './reading.ts';
import type { Reference } from './reference.ts';

/** How fine an expression is; a range or a rolling period has none. */
export type Grain =
  | 'time'
  | 'day'
  | 'week'
  | 'weekend'
  | 'month'
  | 'quarter'
  | 'half'
  | 'season'
  | 'year'
  | 'decade'
  | 'century';

/** So many units (see vocabulary.ts) before, where negative, or after. */
export interface Offset {
  readonly count: number | null;
  readonly unit: string;
}

/** An expression found, not yet read. */
export interface Finding extends Span {
  /** null: words that look like a date and are none; they are kept from the rules that follow. */
  readonly type: DateAnnotation['type'] | null;
  readonly grain: Grain | null;
  readonly read: (reference: Reference) => Reading;
  /** Its value in a given year, where the words name none: what "last year" or "2024" after it completes. */
  readonly inYear?: (year: number, reference: Reference) => string | null;
  /** See Reading. */
  readonly compared?: true;
  /** "two days after": counts from what follows it. */
  readonly offset?: Offset;
}

/** A sentence, or a bounded piece of one that is too long. */
export interface Sentence {
  readonly text: string;
  /** Kinds of words that it holds, see find-date-words.ts. */
  readonly kinds: number;
}

/** One kind of expression. */
export interface DateRule {
  readonly name: string;
  /** Kinds of words of which a sentence must hold one, else the rule is not asked. */
  readonly needs: number;
  find(sentence: Sentence): Finding[];
}

/** Builds longer expressions of findings that stand beside each other; findings come and go in order of place. */
export interface DateJoin {
  readonly name: string;
  join(findings: readonly Finding[], text: string): Finding[];
}

/** What a match means; null refuses it. `from` and `to` narrow the span, counted from the start of the match. */
export type Found = Omit<Finding, 'start' | 'end'> & { readonly from?: number; readonly to?: number };

/**
 * A rule made of one pattern (global) and one function that reads or refuses each match; `hints` are kinds of words of
 * which the sentence must hold one besides those of `needs`.
 */
export function patternRule(
  name: string,
  needs: number,
  pattern: RegExp,
  read: (match: RegExpExecArray, text: string) => Found | null,
  hints = 0,
): DateRule {
  return {
    name,
    needs,
    find: ({ text, kinds }) => {
      const findings: Finding[] = [];
      if (hints !== 0 && (kinds & hints) === 0) return findings;
      // Not matchAll, which copies the pattern each time: most sentences hold no match.
      pattern.lastIndex = 0;
      for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
        const found = read(match, text);
        if (!found) continue;
        const { from = 0, to = match[0].length, ...rest } = found;
        findings.push({ ...rest, start: match.index + from, end: match.index + to });
      }
      return findings;
    },
  };
}

import type { Span } from '../../text/span.ts';
import type { MarkedSpan } from './pair-marks.ts';

/** A word or stop of the writer's own sentence, or a whole quotation in it. */
export interface Token extends Span {
  readonly kind: 'word' | 'stop' | 'quote';
  /** Lower case, curly apostrophes straight. */
  readonly lower: string;
  readonly capital: boolean;
  /** It stands in a name that the article is known to hold. */
  readonly named: boolean;
  /** Place among the paragraph's marked runs: of a quote token, and of words that stand in marks; else -1. */
  readonly quote: number;
  /** A sentence ends with it. */
  readonly ends: boolean;
}

// "Al-Amr's", "U.S.", "e-mail", "5.5", "it's": one word each.
const TOKEN =
  /(?<![\p{L}\p{N}])(?:Mrs?|Ms|Dr|Prof|Gov|Sens?|Reps?|Gen|Col|Lt|Maj|Capt|Adm|Sgt|St|Jr|Sr|No|vs)\.|(?:\p{Lu}\.){2,}|\p{Lu}\.(?=\s\p{Lu})|[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:[-'’.&][\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*|[^\s\p{L}\p{N}]/gu;
const TITLE =
  /^(?:jan|feb|mar|apr|aug|sept?|oct|nov|dec|ala|ariz|calif|colo|conn|del|fla|ga|ill|ind|kan|mass|md|mich|minn|mo|pa|tenn|tex|va|vt|wash|wis|d|r)$/;
// Words in marks so short that the writer's grammar runs through them are read as words.
const SHORT_WORDS = 3;

/** The tokens of a paragraph outside its quotations, each longer quotation one token; in order. `names` are its names. */
export function readTokens(text: string, spans: readonly MarkedSpan[], names: readonly Span[] = []): Token[] {
  const tokens: Token[] = [];
  const isNamed = followNames(names);
  let at = 0;
  for (let index = 0; index < spans.length; index++) {
    const span = spans[index] as MarkedSpan;
    readWords(text, at, span.outer.start, -1, tokens, isNamed);
    const inner = text.slice(span.start, span.end);
    if (!isShort(inner)) {
      tokens.push({
        start: span.outer.start,
        end: span.outer.end,
        kind: 'quote',
        lower: '',
        capital: false,
        named: false,
        quote: index,
        ends: endsSentence(inner, text, span.outer.end),
      });
    } else {
      readWords(text, span.start, span.end, index, tokens, isNamed);
      const last = tokens.at(-1);
      if (last && last.kind === 'stop' && /[.!?]/.test(last.lower)) {
        tokens[tokens.length - 1] = { ...last, ends: endsSentence(inner, text, span.outer.end) };
      }
    }
    at = span.outer.end;
  }
  readWords(text, at, text.length, -1, tokens, isNamed);
  return tokens;
}

/** Whether words in marks are a part of the writer's own sentence: three at most and no stop but at the end. */
function isShort(inner: string): boolean {
  if (inner.length > 60) return false;
  const words = inner.match(/[\p{L}\p{N}'’.-]+/gu) ?? [];
  return words.length <= SHORT_WORDS && !/[!?,—]|\.\s/.test(inner);
}

function endsSentence(inner: string, text: string, outerEnd: number): boolean {
  const after = text.slice(outerEnd, outerEnd + 3);
  if (/^\s?[.!?]/.test(after)) return false;
  if (!/[.!?…]['’"”]?$/.test(inner)) return false;
  return !/^\s?(?:[,;:—–]|\p{Ll}|-)/u.test(after);
}

/** Tells for places asked in order whether they stand in a name. */
function followNames(names: readonly Span[]): (at: number) => boolean {
  let next = 0;
  return (at) => {
    while (next < names.length && (names[next] as Span).end <= at) next++;
    return next < names.length && (names[next] as Span).start <= at;
  };
}

function readWords(
  text: string,
  from: number,
  to: number,
  quote: number,
  tokens: Token[],
  isNamed: (at: number) => boolean,
): void {
  const part = text.slice(from, to);
  for (const match of part.matchAll(TOKEN)) {
    const written = match[0];
    const start = from + match.index;
    const isWord = written.length > 1 || /[\p{L}\p{N}]/u.test(written);
    const lower = isWord ? written.toLowerCase().replace('’', "'") : written;
    tokens.push({
      start,
      end: start + written.length,
      kind: isWord ? 'word' : 'stop',
      lower,
      capital: isWord && /^\p{Lu}/u.test(written),
      named: isWord && isNamed(start),
      quote,
      ends: !isWord && /[.!?]/.test(written) && !afterTitle(tokens, start) && nextOpens(text, start + 1),
    });
  }
}

function afterTitle(tokens: readonly Token[], at: number): boolean {
  const last = tokens.at(-1);
  return last !== undefined && last.end === at && last.kind === 'word' && TITLE.test(last.lower);
}

/** After a stop a sentence opens with a capital, a digit, a mark or nothing more. */
function nextOpens(text: string, at: number): boolean {
  return !/^["”’')\]]*(?:[,;:—–]|\s*\p{Ll})/u.test(text.slice(at, at + 6));
}

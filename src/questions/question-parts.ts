import { findWords, type Word } from '../text/find-words.ts';
import type { Span } from '../text/span.ts';
import { ASKING_FRAMES, AUXILIARIES, OPENERS } from './words/chat-words.ts';
import { IRREGULAR_VERBS } from './words/irregular-verbs.ts';

/** A question cut where its subject begins; each part as typed, '' where there is none. */
export interface QuestionParts {
  /** "when", "in which year", "how many". */
  readonly ask: string;
  /** "did", "was"; of "who's" the "is". */
  readonly auxiliary: string;
  /** The subject and all after it. */
  readonly rest: string;
}

const ASK = new RegExp(
  '^(?:(?:in|at|on|to|from|by|with|for|since|until|till|of|about|under) )?(?:' +
    'how (?:many|much|long|old|often|far|big|large|high|tall|deep|fast|few|soon|recently|come)|' +
    '(?:which|what) (?:date|day|year|month|time|decade|century|week|city|country|town|place|state|region|location|' +
    'continent|province|village|venue|building|person|man|woman|(?:(?:tv|television|radio) )?(?:channel|station|network)|newspaper|outlet|broadcaster)|' +
    "whose|whom|who|when|where|why|how|what|which)(?:['’]?(s)(?= ))?(?= |$)(?: (?:else|exactly|precisely|again)(?= |$))?",
  'i',
);
const FRAMES = new RegExp(ASKING_FRAMES.source, 'i');
const OPENING = new RegExp(OPENERS.source, 'i');
// Telegraph style names the kind of answer by a noun: "borisov visit date", "number of doses".
const KIND_NOUN =
  /^(?:the )?(?:date|day|year|time|place|location|venue|name|number|amount|nr|reason) (?:of|for) (?:the )?|(?<=\w) (?:date|day|time|place|location|venue)$/i;

/** The parts of a question, without what people put before it ("so, anyone know …"). */
export function findParts(question: string): QuestionParts {
  const text = question
    .trim()
    .replace(/[\s?!.,]+$/, '')
    .replace(OPENING, '')
    .replace(FRAMES, '')
    .trim();
  const match = ASK.exec(text);
  const ask = match?.[0] ?? '';
  const after = text.slice(ask.length).trim();
  const first = findWords(after.slice(0, 20))[0];
  if (first && first.start === 0 && AUXILIARIES.has(first.text))
    return { ask, auxiliary: after.slice(0, first.end), rest: after.slice(first.end).trim() };
  if (match?.[1]) return { ask: ask.slice(0, -1).replace(/['’]$/, ''), auxiliary: 'is', rest: after };
  return { ask, auxiliary: '', rest: ask === '' ? after.replace(KIND_NOUN, '') : after };
}

const DETERMINERS: ReadonlySet<string> = new Set('the a an this these those'.split(' '));
// What is somebody's own is not what a question is about.
const OWN: ReadonlySet<string> = new Set('its their his her my our your'.split(' '));
/** Words that stand before a noun and tell its place, time or matter. */
export const PREPOSITIONS: ReadonlySet<string> = new Set(
  (
    'in on at to from by with for of about over under after before during since until till between among against into ' +
    'through near towards toward behind beside as without within'
  ).split(' '),
);
const OTHER_ENDS: ReadonlySet<string> = new Set(
  'and or but that which who whom whose when where while because if than not he she it they him them'.split(
    ' ',
  ),
);
// What belongs to a noun: "the treaty on flights", "the price of oil".
const LINKS: ReadonlySet<string> = new Set('of on between'.split(' '));
const PAST_FORMS: ReadonlySet<string> = new Set(
  IRREGULAR_VERBS.trim()
    .split('\n')
    .flatMap((line) => line.split(' ').slice(1)),
);
const DO_FORMS = /^(?:did|does|do|will|would|can|could|should|may|might|must)/i;
const LONGEST_THING = 8;

/** A noun with its article and what belongs to it. */
export interface Thing extends Span {
  readonly text: string;
  /** Where its first noun ends: of "the price of oil", after price. */
  readonly headEnd: number;
  /** Its first noun's last word, folded: of "the price of oil", price. */
  readonly head: string;
  /** Stands after a preposition. */
  readonly placed: boolean;
}

/** Nouns with an article or the like, in order: "when did the navy seize the old ship" holds two. */
export function findThings({ auxiliary, rest }: QuestionParts, names: readonly Span[] = []): Thing[] {
  const words = findWords(rest);
  const things: Thing[] = [];
  for (let at = 0; at < words.length; at++) {
    if (!DETERMINERS.has(words[at]?.text ?? '')) continue;
    const bare = at === 0 && DO_FORMS.test(auxiliary);
    let last = nounEnd(words, at + 1, at + LONGEST_THING, bare);
    if (bare) last = beforeBareVerb(words, at + 1, last, names);
    const head = words[last];
    if (!head || last === at) continue;
    const start = words[at]?.start ?? 0;
    const { text: first, end: headEnd } = head;
    while (LINKS.has(words[last + 1]?.text ?? '')) {
      const from = DETERMINERS.has(words[last + 2]?.text ?? '') ? last + 3 : last + 2;
      const next = nounEnd(words, from, at + LONGEST_THING, false);
      if (next < from) break;
      last = next;
    }
    const end = words[last]?.end ?? head.end;
    const placed = PREPOSITIONS.has(words[at - 1]?.text ?? '');
    things.push({ start, end, text: rest.slice(start, end), head: first, headEnd, placed });
    at = last;
  }
  return things;
}

/** Of "did the ceasefire begin" the bare verb is no part of the noun, nor is what stands behind it. */
function beforeBareVerb(words: readonly Word[], from: number, last: number, names: readonly Span[]): number {
  for (let at = from; at < last; at++) if (PLURAL.test(words[at]?.text ?? '')) return at;
  return last > from && !endsName(words[last], names) ? last - 1 : last;
}

const PLURAL = /^(?:\p{L}{2,}(?<![suis])s|people|men|women|children)$/u;

/** The place of the last word of the noun that begins at `from`; `from - 1` where none does; `bare` where no verb has "-ed". */
function nounEnd(words: readonly Word[], from: number, most: number, bare: boolean): number {
  let last = from - 1;
  for (let at = from; at < Math.min(words.length, most); at++) {
    const word = words[at]?.text ?? '';
    if (AUXILIARIES.has(word) && !words[at]?.capital) break;
    if (PREPOSITIONS.has(word) || DETERMINERS.has(word) || OWN.has(word) || OTHER_ENDS.has(word)) break;
    // The first word may be an adjective: "the united nations".
    if (at > from && !bare && isPastVerb(word)) break;
    last = at;
  }
  return last;
}

/** Whether a word has the form of a verb in the past. */
export function isPastVerb(word: string): boolean {
  return PAST_FORMS.has(word) || (/\w{2}ed$/.test(word) && !/(?:sp|n|s|d|br|f|w|bl)eed$/.test(word));
}

function endsName(word: Word | undefined, names: readonly Span[]): boolean {
  return word !== undefined && names.some(({ start, end }) => word.start >= start && word.end <= end);
}

/** Plural nouns that are no name, in order, each with an adjective or noun before it: "vaccine doses". */
export function findPlurals({ ask, auxiliary, rest }: QuestionParts, names: readonly Span[] = []): Thing[] {
  const asksWho = auxiliary === '' && /^who\b/i.test(ask);
  const words = findWords(rest);
  const isPlain = (at: number) => {
    const word = words[at];
    return (
      word !== undefined &&
      !endsName(word, names) &&
      !AUXILIARIES.has(word.text) &&
      !PREPOSITIONS.has(word.text) &&
      !DETERMINERS.has(word.text) &&
      !OWN.has(word.text) &&
      !OTHER_ENDS.has(word.text) &&
      !isPastVerb(word.text)
    );
  };
  const found: Thing[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as Word;
    const plural = PLURAL.test(word.text) && word.text !== 'gas';
    // "Maduro wants", "who wants": a verb.
    if (!plural || !isPlain(at) || endsName(words[at - 1], names) || (at === 0 && asksWho)) continue;
    // "Vaccine doses" at the start or after "the"; of "bring lanterns" the verb is no part.
    const opens =
      at < 2 || DETERMINERS.has(words[at - 2]?.text ?? '') || PREPOSITIONS.has(words[at - 2]?.text ?? '');
    const from = opens && isPlain(at - 1) ? at - 1 : at;
    const start = words[from]?.start ?? word.start;
    const placed = PREPOSITIONS.has(words[from - 1]?.text ?? '');
    const { end, text: head } = word;
    found.push({ start, end, text: rest.slice(start, end), head, headEnd: end, placed });
  }
  return found;
}

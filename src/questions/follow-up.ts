import type { Archive } from '../archive/archive.ts';
import { findTerms } from '../text/find-terms.ts';
import { findWords } from '../text/find-words.ts';
import { fold } from '../text/fold.ts';
import { AUXILIARIES } from './chat-words.ts';
import { cleanQuestion } from './clean-question.ts';
import type { Exchange } from './exchange.ts';
import { findEvent, findSubject, findThing } from './find-antecedent.ts';
import { findIntent } from './find-intent.ts';
import { findKind } from './find-kind.ts';
import { findPeople } from './find-people.ts';
import { findPeriod } from './find-period.ts';
import { dayBeside, findShifted, timeOf, timeOfAnswer } from './period-words.ts';
import { plainMessage } from './plain-message.ts';
import { findParts } from './question-parts.ts';
import type { Request, RequestCommand } from './request.ts';
import { resolvePronouns } from './resolve-pronouns.ts';
import { swapFragment, withoutTimeWords } from './swap-fragment.ts';
import { swapQuestionWord } from './swap-question-word.ts';

/** A follow-up as the complete question that it means. */
export type FollowUp = Pick<Request, 'command' | 'from' | 'to' | 'source'> & {
  /** In words of the two messages and of the last answer, so that it can be shown as what was understood. */
  readonly query: string;
};

// Who writes more than this names a subject of its own.
const MOST_WORDS = 25;

/**
 * The complete question that a message means after the last exchange; null where it begins a new subject, and is asked
 * as it stands. Nothing leans on the last exchange but what shows it: a bare question word ("and when?"), a time, name
 * or thing alone ("and in 2025?", "what about maduro?"), a word that points back ("him", "it", "there", "that day") and
 * finds nothing in the message to point to, or a wish for more.
 */
export function followUp(message: string, last: Exchange, archive: Archive): FollowUp | null {
  const text = trim(plainMessage(message));
  const count = findWords(text).length;
  if (count === 0 || count > MOST_WORDS || UNLINKED.test(text) || findIntent(message) !== 'question')
    return null;
  const bare = trim(text.replace(OPENING, ''));
  const linked = LINKED.test(text);
  return (
    askMore(bare, last, archive) ??
    askOtherKind(bare, last, archive) ??
    askOtherPart(bare, text, linked || isNewName(bare, message, last, archive), last, archive) ??
    askWithPronoun(bare, linked, last, archive) ??
    askBareVerb(bare, linked, last, archive)
  );
}

const OPENING =
  /^(?:(?:and|but|so|ok|okay|also|then|well|hm+|oh|ah|thanks|thank you|thx|cool|great|nice|please|pls)\b[\s,.:;!-]*)+/i;
// Turns that only seem to point back: "what time is it?", "who cares about him".
const UNLINKED =
  /\b(?:what|which) (?:time|day|date|year|month) is it\b|\bwho (?:cares|knows|asked)\b|\bwhat['’]?s (?:it|that) to\b/i;
// What only opens a message ("ok") shows no link.
const LINKED =
  /^(?:(?:ok|okay|well|hm+|oh|ah|thanks|thank you|thx|cool|great|nice)\b[\s,.:;!-]*)*(?:(?:and|but)\b|(?:so )?(?:what|how) about\b|(?:(?:no|sorry)\b[\s,]*)?i (?:mean|meant)\b)/i;
const ABOUT =
  /^(?:(?:and|so|but|ok|no|sorry)\b[\s,]*)*(?:(?:what|how) about|i (?:mean|meant|was asking about))\s+/i;

const MORE =
  /^(?:(?:can|could) you )?(?:please )?(?:(?:tell|give|show) (?:me|us) )?(?:some |any )?(?:more|further|anything else|what else)(?: (?:details?|info|information|sources|excerpts|articles|please))*(?: (?:about|on|of|from) (.+))?$|^(?:go on|continue|any more|anything more)$/i;

/** "More", "tell me more about him": the question again, or whoever or whatever is named. */
function askMore(text: string, last: Exchange, archive: Archive): FollowUp | null {
  const match = MORE.exec(text);
  if (!match) return null;
  if (match[1] === undefined || /^(?:that|this|it)$/i.test(match[1]))
    return last.query === '' ? null : ask(last.command, last.query, last);
  const resolved = resolvePronouns(match[1], last, archive);
  return resolved && ask('ask', resolved.text, last);
}

// "And when was that?", "where exactly?", "who did it?", "why did he do that?", "how many people?".
const ELLIPTIC = new RegExp(
  '^((?:(?:in|at|on|to|from|by|with|for|since|until|till) )?(?:when|where|whom?|why|how come|how (?:many|much|long|often|old|far)|how|' +
    '(?:which|what) (?:date|day|year|month|time|city|country|town|place|region|person|(?:(?:tv|television|radio) )?(?:channel|station|network)|newspaper|outlet)))' +
    '(?: (?:exactly|precisely|again|though|tho|else))?' +
    "(?:['’]s (?:that|this|it)|" +
    ' (?:was|is|were|are) (?:it|that|this|they|those)(?: (?:again|exactly|held|done|happening))?|' +
    ' (?:did|does|do|has|have|will|would|had) (?:(?:it|that|this|they|those|these things) (?:happen|occur|take place|come about|be)(?:ed)?|(?:he|she|they|it)(?: (?:do|say|did|done|so)(?: (?:it|that|so|this))?)?)|' +
    ' did (?:it|that|this|so))?' +
    '(?: (?:exactly|precisely|again|though|tho|else|for))?$',
  'i',
);
// A command's name alone asks it of the same.
const LISTS: readonly (readonly [RegExp, RequestCommand])[] = [
  [/^(?:any |what |which |got )?(?:sources?|articles?)(?: (?:for|on|about) (?:that|this|it))?$/i, 'sources'],
  [/^(?:any |a )?timeline(?: (?:for|of) (?:that|this|it))?$/i, 'timeline'],
  [/^(?:any )?(?:quotes?|quotations?)(?: (?:on|about) (?:that|this|it))?$/i, 'quote'],
];
const COUNT_OF = /^how (?:many|much) (\p{L}+)$/iu;
const KINDS: readonly (readonly [RegExp, RequestCommand])[] = [
  [/\bwhen$|\b(?:date|day|year|month|time)$/, 'when'],
  [/\bwhom?$|\bperson$/, 'who'],
  [/\bwhere$|\b(?:city|country|town|place|region|channel|station|network|newspaper|outlet)$/, 'where'],
  [/\bhow (?:many|much|long|often|old|far)$/, 'howmany'],
];

/** A bare question word: the same question for another kind of answer. */
function askOtherKind(text: string, last: Exchange, archive: Archive): FollowUp | null {
  if (last.query === '') return null;
  const listed = LISTS.find(([pattern]) => pattern.test(text))?.[1];
  if (listed) return ask(listed, findParts(last.query).rest || last.query, last);
  const counted = COUNT_OF.exec(text);
  const word =
    ELLIPTIC.exec(text)?.[1] ?? (counted && !AUXILIARIES.has(fold(counted[1] ?? '')) ? text : null);
  if (word === null) return null;
  const kind = counted ? 'howmany' : (KINDS.find(([pattern]) => pattern.test(fold(word)))?.[1] ?? 'ask');
  return ask(kind, swapQuestionWord(word, last, archive), last);
}

/** A time, name or thing alone: the same question of another. */
function askOtherPart(
  bare: string,
  text: string,
  linked: boolean,
  last: Exchange,
  archive: Archive,
): FollowUp | null {
  const about = ABOUT.exec(text);
  const fragment = about ? text.slice(about[0].length) : bare;
  const resolved = resolvePronouns(fragment, last, archive);
  const isPart = !SENTENCE.test(fragment);
  if (!isPart || fragment === '') return null;
  const beside = besideThen(fragment, last);
  if (beside) return beside;
  // "What about him?" asks of nobody new.
  if (resolved && about && PRONOUN.test(fragment)) return ask('ask', resolved.text, last);
  const told = findPeriod(fragment, last.today);
  // A name alone may as well begin a new subject; what is linked does not, nor does a time.
  if (!linked && !told && !findShifted(fragment, [timeOf(last), timeOfAnswer(last)])) return null;
  const written = resolved?.person ? resolved.text : fragment;
  const swapped = swapFragment(written, last, archive);
  if (!swapped) return null;
  return ask(last.command, swapped.query, swapped.period ? withoutTime(last) : last);
}

/** "And before that?": the same question, of the days before the time of the last answer, or after it. */
function besideThen(fragment: string, last: Exchange): FollowUp | null {
  const side = /^(before|after|since) (?:that|then|it|this)$/i.exec(fragment)?.[1]?.toLowerCase();
  const time = side === undefined || last.query === '' ? null : timeOfAnswer(last);
  if (!time) return null;
  const filters = side === 'before' ? { to: dayBeside(time.from, -1) } : { from: dayBeside(time.to, 1) };
  return ask(last.command, withoutTimeWords(last.query, last.today), { ...withoutTime(last), ...filters });
}

/** "Guaidó?": a known name with a question mark that neither the question nor the answer had. */
function isNewName(bare: string, message: string, last: Exchange, archive: Archive): boolean {
  const [named, ...others] = findPeople(bare, archive.people);
  if (!named || others.length > 0 || !/\?\s*$/.test(message)) return false;
  const { start, end } = named.span;
  return start === 0 && end === bare.length && last.answer?.value !== named.person.name;
}

// A message that begins so says something of its own.
const SENTENCE =
  /^(?:(?:in|at|on|to|from|by|with|for|since|until|till|of|about) )?(?:who|whom|whose|when|where|why|how|what|which)\b|^(?:did|does|do|is|are|was|were|has|have|had|will|would|can|could|should|tell|show|give|compare|list|explain|find|any(?:one|body|thing)?)\b|\b(?:is|are|was|were|did|does|has|have|had|will|would)\b/i;
const PRONOUN = /^(?:him|her|he|she|it|that|this|them|they)$/i;

// "He is a fool" tells, "who cares about him" asks nothing, "did they?" is an echo.
const STATED =
  /^(?:i|we|you|he|she|it|they|that|this|these|those)(?:['’]\w+)? (?!(?:day|year|month|week|time|man|woman|visit)\b)\w+/i;
const NOTHING_ELSE =
  /^(?:did|does|do|is|are|was|were|has|have|had|will|would|can|could)(?:n['’]?t)? (?:he|she|it|they|that|this)(?: (?:not|really|true|so|do|does))?$/i;

// Asked of somebody's life, not of what happened then and there.
const OF_A_LIFE = /\b(?:born|die[ds]?|old|age|married|wife|husband|who (?:is|was)|who['’]?s)\b/i;
// These say nothing of what: "did she agree?".
const REPLIES =
  /\b(?:agree[ds]?|accept(?:ed|s)?|refuse[ds]?|repl(?:y|ied|ies)|respond(?:ed|s)?|react(?:ed|s)?|object(?:ed|s)?|sign(?:ed|s)?|answer(?:ed|s)?|den(?:y|ied|ies)|confirm(?:ed|s)?|apologi[sz]ed?|approve[ds]?|reject(?:ed|s)?|decline[ds]?|comment(?:ed|s)?)$/i;

// "What did he say?" does not tell of what either.
const SAYS = /^what (?:else )?(?:did|does|has|do|have) \w+ (?:say|said|think|reply|answer)$/i;
// "…, say about nato": the verb is there already.
const SAID = /^,\s*(?:say|said|says|think|tell|reply|answer) (about|on|of|to)\s+/i;

/** A sentence of its own that points back: its pronouns are written out. */
function askWithPronoun(text: string, linked: boolean, last: Exchange, archive: Archive): FollowUp | null {
  if (STATED.test(text) || NOTHING_ELSE.test(text)) return null;
  const resolved = resolvePronouns(text, last, archive);
  if (!resolved) return null;
  const { command } = findCommand(resolved.text, last);
  const own = findTerms(text).length;
  if (own !== 1 || !resolved.person || OF_A_LIFE.test(text)) return ask(command, resolved.text, last);
  if (SAYS.test(text)) {
    const matter = matterOf(resolved.text, last, archive, 1)
      .replace(/^ (?=\w)/, ' about ')
      .replace(SAID, ' $1 ');
    return ask(command, `${resolved.text}${matter}`, last);
  }
  const thing =
    REPLIES.test(text) && !/^(?:what|which|who)\b/i.test(text)
      ? matterOf(resolved.text, last, archive, 2)
      : '';
  return ask(command, `${resolved.text}${thing}${linked ? sceneOf(resolved.text, last, archive) : ''}`, last);
}

/** What a reply was to: the thing of the last question, or what it told beside those whom the text names. */
function matterOf(text: string, last: Exchange, archive: Archive, least: number): string {
  const thing = findThing(last, archive);
  if (thing !== null) return fold(text).includes(fold(thing)) ? '' : ` ${thing}`;
  let event = findEvent(last) ?? '';
  const named = new Set(findPeople(text, archive.people).map(({ person }) => person));
  for (const { person, span } of findPeople(event, archive.people).reverse())
    if (named.has(person)) event = `${event.slice(0, span.start)} ${event.slice(span.end)}`;
  // Two who talked and two who agreed are told by "they" already.
  return findTerms(event).length >= least ? `, ${event.replace(/^(?:\s|and\b)+/, '').trim()}` : '';
}

/** Where and when the last question was set, as far as a text does not say: " in caracas in february 2022". */
function sceneOf(text: string, last: Exchange, archive: Archive): string {
  const own = findPeople(text, archive.people);
  const places = findPeople(last.query, archive.people).filter(({ person }) => person.type === 'place');
  const place = own.some(({ person }) => person.type === 'place') ? undefined : places.at(-1);
  const where = place ? ` in ${last.query.slice(place.span.start, place.span.end)}` : '';
  const period = findPeriod(text, last.today) ? null : findPeriod(last.query, last.today);
  const [span] = period?.spans ?? [];
  if (!span) return where;
  const preposition = /\b(?:in|on|since|until|during)\s+$/i.exec(last.query.slice(0, span.start))?.[0] ?? '';
  return `${where} ${preposition}${last.query.slice(span.start, span.end)}`;
}

const BARE_VERB = /^(?:who|whom|when|where|why) (?:(?:did|was|were|has|have|else|also) ){0,2}(\p{L}+)$/iu;

/** "And who signed?": the thing of the last question is what the verb lacks. */
function askBareVerb(text: string, linked: boolean, last: Exchange, archive: Archive): FollowUp | null {
  if (!linked || !BARE_VERB.test(text) || findPeople(text, archive.people).length > 0) return null;
  const subject = findSubject(last, archive);
  if (subject === null) return null;
  return ask(findCommand(text, last).command, `${text} ${subject}`, last);
}

/** The kind that the words want, where they say one. */
function findCommand(text: string, last: Exchange): { command: RequestCommand } {
  const { kind } = findKind(fold(text));
  return { command: kind === 'ask' || last.command === 'sources' ? 'ask' : kind };
}

function ask(command: RequestCommand, query: string, { from, to, source }: Partial<Exchange>): FollowUp {
  return {
    command,
    query: cleanQuestion(trim(query)),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(source === undefined ? {} : { source }),
  };
}

function withoutTime({ source }: Exchange): Partial<Exchange> {
  return source === undefined ? {} : { source };
}

function trim(text: string): string {
  return text.replace(/[\s?!.,;:…]+$/, '').trim();
}

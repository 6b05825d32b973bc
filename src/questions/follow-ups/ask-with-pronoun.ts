import type { Archive } from '../../archive/archive.ts';
import { findTerms } from '../../text/find-terms.ts';
import { fold } from '../../text/fold.ts';
import { findPeople } from '../find-people.ts';
import { findPeriod } from '../find-period.ts';
import type { Exchange } from './exchange.ts';
import { findEvent, findThing } from './find-antecedent.ts';
import { type FollowUp, kindOf, makeFollowUp } from './make-follow-up.ts';
import { resolvePronouns } from './resolve-pronouns.ts';

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
export function askWithPronoun(
  text: string,
  linked: boolean,
  last: Exchange,
  archive: Archive,
): FollowUp | null {
  if (STATED.test(text) || NOTHING_ELSE.test(text)) return null;
  const resolved = resolvePronouns(text, last, archive);
  if (!resolved) return null;
  const command = kindOf(resolved.text, last);
  const own = findTerms(text).length;
  // "Who was there?": at what was spoken of, and not at any time.
  const occasion = own === 0 && /\bthere$/i.test(text) ? findThing(last, archive) : null;
  if (occasion !== null) return makeFollowUp(command, `${resolved.text}, ${occasion}`, last);
  if (own !== 1 || !resolved.person || OF_A_LIFE.test(text))
    return makeFollowUp(command, resolved.text, last);
  if (SAYS.test(text)) {
    const matter = matterOf(resolved.text, last, archive, 1)
      .replace(/^ (?=\w)/, ' about ')
      .replace(SAID, ' $1 ');
    return makeFollowUp(/ sa(?:y|id)$/i.test(text) ? 'quote' : command, `${resolved.text}${matter}`, last);
  }
  const thing =
    REPLIES.test(text) && !/^(?:what|which|who)\b/i.test(text)
      ? matterOf(resolved.text, last, archive, 2)
      : '';
  return makeFollowUp(
    command,
    `${resolved.text}${thing}${linked ? sceneOf(resolved.text, last, archive) : ''}`,
    last,
  );
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

import { SPEECH_VERBS } from '../../annotations/names/cue-words.ts';
import type { Archive } from '../../archive/archive.ts';
import { findWords, type Word } from '../../text/find-words.ts';
import { findPeople } from '../find-people.ts';
import { findPeriod } from '../find-period.ts';
import { PREPOSITIONS } from '../question-parts.ts';
import { AUXILIARIES } from '../words/chat-words.ts';
import type { Exchange } from './exchange.ts';
import { findEvent, findPerson, findPlace, findSeveral, findSubject } from './find-antecedent.ts';
import type { Sex } from './find-sex.ts';
import { hasAntecedent, isPossessive, SUBJECTS } from './has-antecedent.ts';
import { findShifted, showDays, timeOf, timeOfAnswer } from './period-words.ts';

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A message with what it leans on written out, and whether a person of the last exchange was. */
export interface Resolved {
  readonly text: string;
  readonly person: boolean;
}

const SEXES: ReadonlyMap<string, Sex> = new Map([
  ['he', 'male'],
  ['him', 'male'],
  ['his', 'male'],
  ['hes', 'male'],
  ['she', 'female'],
  ['her', 'female'],
  ['hers', 'female'],
  ['shes', 'female'],
]);
const SEVERAL: ReadonlySet<string> = new Set(['they', 'them', 'their', 'theirs', 'theyre', 'both']);
const MADE_KNOWN = /^(?:announce|reveal|report|confirm|claim|disclose|publish|predict|promise|note|suggest)/;
const POINTING = new Set('that this these those'.split(' '));

/**
 * The message with its pronouns, "there", "then" and "the year after" replaced by what the last exchange makes them
 * mean; null where nothing leans on it, or where what a pronoun means stands in the message or nowhere.
 */
export function resolvePronouns(text: string, last: Exchange, archive: Archive): Resolved | null {
  const words = findWords(text);
  const named = findPeople(text, archive.people);
  const not = new Set(named.map(({ person }) => person.name));
  const edits: Edit[] = [];
  const cases = new Map<string, string>();
  let person = false;

  const shift = findShifted(text, [timeOfAnswer(last), timeOf(last)]);
  // "The next day" stands beside words of its own; alone it is a time in place of another.
  if (shift) edits.push({ start: shift.start, end: shift.end, text: shift.words });

  for (const [at, word] of words.entries()) {
    if (shift && word.start >= shift.start && word.end <= shift.end) continue;
    const sex = SEXES.get(word.text);
    if (sex !== undefined || SEVERAL.has(word.text)) {
      if (hasAntecedent(words, at, text, named, sex !== undefined)) return null;
      const meant =
        sex === undefined
          ? findSeveral(last, archive, !SUBJECTS.has(word.text) && word.text !== 'their')
          : (cases.get(sex + caseOf(word)) ?? findPerson(sex, last, archive, not));
      if (meant === null) return null;
      if (sex !== undefined) {
        // "Did he call him": two men.
        cases.set(sex + caseOf(word), meant);
        not.add(canonical(meant, archive));
      }
      edits.push(edit(text, word, words[at + 1], meant));
      person = true;
      continue;
    }
    const meant = meantBy(words, at, text, last, archive);
    if (meant === undefined) continue;
    if (meant === null) return null;
    edits.push(meant);
  }
  if (edits.length === 0) return null;
  return { text: apply(text, edits), person };
}

/** A man who acts or owns is one ("he", "his"), whom it is done to may be another ("him"). */
function caseOf({ text }: Word): 'him' | 'he' {
  return text === 'him' ? 'him' : 'he';
}

function canonical(name: string, archive: Archive): string {
  return findPeople(name, archive.people)[0]?.person.name ?? name;
}

/** What a word that is no personal pronoun stands for; undefined where it stands for itself, null where for nothing known. */
function meantBy(
  words: readonly Word[],
  at: number,
  text: string,
  last: Exchange,
  archive: Archive,
): Edit | null | undefined {
  const word = words[at] as Word;
  const next = words[at + 1]?.text;
  const before = words[at - 1]?.text;
  // "It's" and "its" are one word here; either stands for the thing.
  const isIt = word.text === 'it' || (word.text === 'its' && at > 0);
  if (isIt || (POINTING.has(word.text) && pointsBack(before, next))) {
    if (isIt && isExpletive(words, at)) return undefined;
    if (isIt && hasAntecedent(words, at, text, [], false)) return undefined;
    const plural = word.text === 'these' || word.text === 'those';
    // What was said is all of it: "who announced that?".
    const said = SPEECH_VERBS.has(before ?? '') || MADE_KNOWN.test(before ?? '') ? findEvent(last) : null;
    const meant = plural ? findSeveral(last, archive, true) : (said ?? findSubject(last, archive));
    if (meant === null) return null;
    // "The sale of it" would be "the sale of the ship".
    return edit(text, word, words[at + 1], meant);
  }
  if (word.text === 'there' && !isExistential(words, at)) {
    const place = findPlace(last);
    if (place === null) return null;
    const placed = PREPOSITIONS.has(before ?? '') ? place : `in ${place}`;
    return { start: word.start, end: word.end, text: placed };
  }
  if (word.text === 'then' && at > 0 && (next === undefined || PREPOSITIONS.has(next))) {
    if (findPeriod(text, last.today)) return undefined;
    const time = timeOfAnswer(last);
    if (time === null) return null;
    const shown = showDays(time);
    return {
      start: word.start,
      end: word.end,
      text: PREPOSITIONS.has(before ?? '') ? shown.replace(/^(?:in|on) /, '') : shown,
    };
  }
  return undefined;
}

/** "That" for a thing, not before its noun or a clause: "when was that", "after that", "why is that important". */
function pointsBack(before: string | undefined, next: string | undefined): boolean {
  if (
    next !== undefined &&
    !AUXILIARIES.has(next) &&
    !PREPOSITIONS.has(next) &&
    !/^(?:happen|take|cause|lead|mean|end|start|begin|and|too|again|important|true)/.test(next)
  )
    return false;
  if (before === undefined || AUXILIARIES.has(before) || PREPOSITIONS.has(before)) return true;
  // "Who said that", "did he sign this"; "the man that was …" is a clause.
  return next === undefined || PREPOSITIONS.has(next) ? !/^(?:all|the)$/.test(before) : false;
}

/** "Is it true that", "what time is it", "was it maduro who": stands for nothing. */
function isExpletive(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]?.text ?? '';
  if (
    /^(?:true|possible|likely|known|clear|correct|certain|fair|rain|raining|snow|snowing|matter|ok|okay|because|that)$/.test(
      next,
    )
  )
    return true;
  return words.slice(at + 2, at + 7).some(({ text }) => text === 'who' || text === 'that');
}

/** "Is there a treaty", "how many are there": says that something is. */
function isExistential(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]?.text ?? '';
  if (at === 0) return true;
  if (!/^(?:is|are|was|were|be|been|has|have|had|will|isnt|arent|wasnt|werent)$/.test(before)) return false;
  return at < words.length - 1 || words[0]?.text === 'how';
}

function edit(text: string, word: Word, next: Word | undefined, meant: string): Edit {
  const written = text.slice(word.start, word.end);
  const contracted = /['’](?:s|re)$/i.exec(written);
  if (contracted) {
    const verb = written.endsWith('re') ? 'are' : 'is';
    return { start: word.start, end: word.end, text: `${meant} ${verb}` };
  }
  const own = isPossessive(word, next) || /^(?:hers|theirs)$/.test(word.text);
  return { start: word.start, end: word.end, text: own ? `${meant}${/s$/.test(meant) ? '’' : '’s'}` : meant };
}

function apply(text: string, edits: readonly Edit[]): string {
  let written = '';
  let at = 0;
  for (const { start, end, text: put } of [...edits].sort((a, b) => a.start - b.start)) {
    if (start < at) continue;
    written += text.slice(at, start) + put;
    at = end;
  }
  return written + text.slice(at);
}

import type { NameAnnotation } from '../../annotations/annotation.ts';
import { isWomansName } from '../../annotations/names/sex-of-name.ts';
import type { Archive } from '../../archive/archive.ts';
import type { Passage } from '../../passages/passage.ts';
import type { Span } from '../../text/span.ts';

/** That somebody is something to somebody else, as a passage tells it: "Ann Lee's lawyer, Bo Berg". */
export interface Relation {
  readonly bearer: NameAnnotation;
  /** Whose it is: the words, and the names that they are or stand for. */
  readonly owner: Span & { readonly text: string; readonly names: readonly string[] };
}

const ADJECTIVES = '(?:[\\p{Ll}-]+\\s+){0,2}';
// Takes "his ", "her younger "; what follows is his.
const PRONOUN = new RegExp(`\\b(his|her|their|its)\\s+${ADJECTIVES}$`, 'iu');
const WHOSE = new RegExp(`,\\s+(whose)\\s+${ADJECTIVES}$`, 'u');
const OWNED = new RegExp(`['’]s?\\s+${ADJECTIVES}$`, 'u');
const ARTICLE = new RegExp(`\\b(?:the|an?|another|one)\\s+${ADJECTIVES}$`, 'iu');
const OF = /^\s+(?:of|for|to)\s+/u;
const PHRASE_END = /[,.;:()—–]|\s(?:is|was|were|said|told|who|and|has|had|on|at|with|after|before)\s/u;
// The words of an owner that is no name: "the sacked coach", "Norland's former ambassador in Talgar".
const OWNER_PHRASE = /(?:\b(?:the|an?|his|her|its|their)\s+)?(?:[\p{L}-]+(?:['’]s)?\s+){0,3}[\p{L}-]+$/iu;
// Between what somebody is and the name: ", ", " is ", " will be the engineer ".
const TO_BEARER =
  /^(?:,? |,? (?:is|was|are|were|will be|would be|remains|became|becomes) (?:the |an? )?(?:[\p{Ll}’'-]+ ){0,4}|, (?:the |an? )(?:[\p{Ll}-]+ ){1,4})$/u;
// Between a name and what somebody is: ", ", " is ", ", who was ".
const FROM_BEARER =
  /^(?:,? (?:who )?(?:is|was|became|remains|being) (?:also )?|, (?:himself |herself |also )?(?:\d+, )?| \()$/u;
const REACH = 90;

/** Who is something of somebody in a passage, by the words for it. */
export function findRelations(passage: Passage, nouns: readonly string[], archive: Archive): Relation[] {
  if (nouns.length === 0) return [];
  const { text } = passage;
  const found: Relation[] = [];
  const pattern = new RegExp(`(?<![\\p{L}-])(?:${nouns.join('|')})(?![\\p{L}-])`, 'giu');
  for (const { index: start, 0: noun } of text.matchAll(pattern)) {
    const phrase = phraseAround(passage, { start, end: start + noun.length }, archive);
    if (!phrase) continue;
    const bearer = bearerOf(passage, phrase, archive);
    if (!bearer || phrase.owner.names.includes(bearer.name)) continue;
    const owner = bearer.end <= phrase.start ? withName(passage, phrase.owner, archive) : phrase.owner;
    found.push({ bearer, owner });
  }
  return found;
}

/** "Bo Berg is the cousin of the mayor, Ann Lee": the owner's name is set off. */
function withName(passage: Passage, owner: Relation['owner'], archive: Archive): Relation['owner'] {
  if (owner.names.length > 0) return owner;
  const name = archive
    .names(passage)
    .find(({ type, start }) => type === 'person' && passage.text.slice(owner.end, start) === ', ');
  return name ? { ...owner, names: [name.name] } : owner;
}

interface Phrase extends Span {
  readonly owner: Relation['owner'];
  readonly byPronoun: boolean;
}

/** The whole of "his former lawyer", "Lee's lawyer" or "the lawyer for the defendant", with whose it is. */
function phraseAround(passage: Passage, noun: Span, archive: Archive): Phrase | null {
  const { text } = passage;
  const left = text.slice(Math.max(0, noun.start - REACH), noun.start);
  const from = noun.start - left.length;
  const spoken = PRONOUN.exec(left);
  if (spoken) {
    const start = from + spoken.index;
    const word = spoken[1] as string;
    const names = meantBy(passage, { start, end: start + word.length }, word.toLowerCase(), archive);
    return { start, end: noun.end, byPronoun: true, owner: asOwner(text, start, start + word.length, names) };
  }
  const whose = WHOSE.exec(left);
  if (whose) {
    const end = from + whose.index;
    const owner = archive.names(passage).find((name) => name.end === end);
    if (!owner) return null;
    return {
      start: end,
      end: noun.end,
      byPronoun: true,
      owner: asOwner(text, owner.start, end, [owner.name]),
    };
  }
  const owned = OWNED.exec(left);
  if (owned) {
    const owner = ownerBefore(passage, from + owned.index, archive);
    return owner && { start: owner.start, end: noun.end, byPronoun: false, owner };
  }
  const article = ARTICLE.exec(left);
  const owner = ownerAfter(passage, noun.end, archive);
  if (!owner) return null;
  return { start: article ? from + article.index : noun.start, end: owner.end, byPronoun: false, owner };
}

/** Whose it is, where the words end right before the apostrophe. */
function ownerBefore(passage: Passage, end: number, archive: Archive): Relation['owner'] | null {
  const { text } = passage;
  const name = archive.names(passage).find((each) => each.end === end);
  const known = name ?? archive.references(passage).find((each) => each.end === end);
  if (known) return asOwner(text, withTitle(text, known.start), end, [known.name]);
  const [words = ''] = OWNER_PHRASE.exec(text.slice(Math.max(0, end - REACH), end)) ?? [];
  return words === '' ? null : asOwner(text, end - words.length, end, []);
}

/** The start of the words before a name that belong to it: "the ". */
function withTitle(text: string, start: number): number {
  const [article = ''] = /\b(?:the|an?)\s+$/iu.exec(text.slice(Math.max(0, start - 6), start)) ?? [];
  return start - article.length;
}

/** Whose it is, where "of", "for" or "to" follows. */
function ownerAfter(passage: Passage, end: number, archive: Archive): Relation['owner'] | null {
  const { text } = passage;
  const [of] = OF.exec(text.slice(end, end + 8)) ?? [];
  if (of === undefined) return null;
  const start = end + of.length;
  const stop = text.slice(start, start + REACH).search(PHRASE_END);
  const last = stop < 0 ? Math.min(text.length, start + REACH) : start + stop;
  const names = archive.names(passage).filter((name) => name.start >= start && name.end <= last);
  const person = names.find(({ type }) => type === 'person');
  // "The brother of the mayor Ann Lee" ends with her.
  if (person && !/[’']s? *$/u.test(text.slice(person.end, person.end + 2)))
    return asOwner(text, start, person.end, [person.name]);
  return asOwner(
    text,
    start,
    last,
    names.map(({ name }) => name),
  );
}

function asOwner(text: string, start: number, end: number, names: readonly string[]): Relation['owner'] {
  return { start, end, text: text.slice(start, end), names };
}

/** Whom a pronoun means: whom it is known to stand for, else the one first named in its sentence or the one before. */
function meantBy(passage: Passage, at: Span, word: string, archive: Archive): string[] {
  const references = archive.references(passage);
  const known = references.find((each) => each.start === at.start);
  if (known) return [known.name];
  const { text } = passage;
  const people = archive
    .names(passage)
    .filter(({ type }) => type === (word === 'its' ? 'organisation' : 'person'));
  const sentence = Math.max(text.lastIndexOf('. ', at.start), text.lastIndexOf('.” ', at.start), 0);
  const before = Math.max(text.lastIndexOf('. ', sentence - 1), 0);
  const all = [...people, ...references].sort((a, b) => a.start - b.start);
  const within = (from: number, to: number) =>
    all.filter(({ start, end, name }) => start >= from && end <= to && fitsPronoun(name, word));
  for (const named of [within(sentence, at.start), within(before, sentence), within(0, before).slice(-1)])
    if (named.length > 0) return word === 'their' ? named.map(({ name }) => name) : [named[0]?.name ?? ''];
  const passages = archive.passagesOf(passage.article);
  const last = passages[passages.indexOf(passage) - 1];
  if (!last) return [];
  const [name] = archive.names(last).filter((each) => each.type === 'person' && fitsPronoun(each.name, word));
  return name ? [name.name] : [];
}

function fitsPronoun(name: string, word: string): boolean {
  const isWoman = isWomansName(name);
  return isWoman === null || word === 'their' || word === 'its' || isWoman === (word === 'her');
}

/** The person who is said to be that, after the words or before them. */
function bearerOf(passage: Passage, phrase: Phrase, archive: Archive): NameAnnotation | undefined {
  const { text } = passage;
  const people = archive.names(passage).filter(({ type }) => type === 'person');
  const after = people.find(({ start }) => start >= phrase.end);
  const isAfter = after && TO_BEARER.test(text.slice(phrase.end, after.start));
  const before = people.findLast(({ end }) => end <= phrase.start);
  const isBefore = before && FROM_BEARER.test(text.slice(before.end, phrase.start));
  if (isBefore && (!isAfter || !phrase.byPronoun) && !phrase.owner.names.includes(before.name)) return before;
  return isAfter ? after : undefined;
}

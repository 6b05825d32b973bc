import type { Annotation, NameAnnotation, ReferenceAnnotation } from '../../annotations/annotation.ts';
import { DEMONYMS } from '../../annotations/names/countries.ts';
import { CALENDAR, TITLE_MODIFIERS, TITLE_WORDS } from '../../annotations/names/cue-words.ts';
import { ORDINARY_WORDS } from '../../annotations/names/ordinary-words.ts';
import type { Archive } from '../../archive/archive.ts';
import type { Passage } from '../../passages/passage.ts';
import { fold } from '../../text/fold.ts';
import type { Span } from '../../text/span.ts';

/** A body that the article does not name, "the court", or a name that was not known for one. */
export interface UnnamedAnnotation extends Annotation {
  readonly name: string;
  readonly unnamed: true;
}

/** Whoever may do something in a passage. */
export type Actor = NameAnnotation | ReferenceAnnotation | UnnamedAnnotation;

// Takes "A judge", "the prime minister", "Norland's president"; refuses "judges", "a former judge of".
const DESCRIBED =
  /(?:\b(?:[Aa]n?|[Tt]he)|\b\p{Lu}[\p{L}-]*['’]s)\s+((?:[\p{Ll}-]+\s+)?)([\p{Ll}-]{4,})\b(?!['’\s]+\p{Lu})/gu;
const BODIES =
  /\b(?:[Tt]he |[Aa] |its |their )(?:[\p{L}-]+ ){0,3}?(?:[Bb]oard|[Cc]ommittee|[Cc]ommission|[Cc]ouncil|[Cc]ourt|government|parliament|jury|cabinet|police|senate|union|company|ministry|army|party|assembly|federation|authority|crew|coastguard|navy)\b(?: of (?:the )?\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*)*)?|\b[Pp]olice\b|\b[Pp]rosecutors\b/gu;
const CAPITALS =
  /(?:(?:\p{Lu}\.[ -]?)+(?:(?:de|la|van|von|der|den|al|bin) )*)?\p{Lu}[\p{L}’'-]+(?:[ ](?:\p{Lu}[\p{L}’'-]*|(?:de|van|von|der|al|bin)(?= \p{Lu})))*/gu;

const known = new WeakMap<Passage, readonly Actor[]>();

/** Those in a passage who may have done something, in order of place: names, what stands for them, and bodies without one. */
export function findActors(passage: Passage, archive: Archive): readonly Actor[] {
  const before = known.get(passage);
  if (before) return before;
  const names: Actor[] = [...archive.names(passage), ...archive.references(passage)];
  const add = (found: readonly Actor[]) => {
    for (const each of found) if (!names.some((name) => overlaps(name, each))) names.push(each);
  };
  add(describedPeople(passage, archive));
  add(unknownNames(passage, archive));
  // A body may have a name in it: "the board of Kelso".
  for (const body of bodies(passage))
    if (!names.some((name) => overlaps(name, body) && name.start < headEnd(body))) names.push(body);
  const actors = names.sort((a, b) => a.start - b.start);
  known.set(passage, actors);
  return actors;
}

/** "A judge" where the article names one judge and no second one, or one whom other articles call so. */
function describedPeople({ text, article }: Passage, archive: Archive): ReferenceAnnotation[] {
  const found: ReferenceAnnotation[] = [];
  for (const match of text.matchAll(DESCRIBED)) {
    const [whole, before = '', role = ''] = match;
    if (!TITLE_WORDS.has(role)) continue;
    const kind = TITLE_MODIFIERS.has(before.trim()) ? before.trim() : '';
    const bearers = bearersOf(role, kind, archive.passagesOf(article), archive);
    const [name] = bearers;
    if (name === undefined || bearers.size !== 1) continue;
    // Norland is a name of its own.
    const owner = /^\p{Lu}[\p{L}-]*['’]s\s+/u.exec(whole)?.[0].length ?? 0;
    const start = match.index + owner;
    found.push({ start, end: match.index + whole.length, text: whole.slice(owner), name });
  }
  return found;
}

function bearersOf(role: string, kind: string, passages: readonly Passage[], archive: Archive): Set<string> {
  const fits = (text: string) => {
    // "Lawyer for the defendant" is a lawyer.
    const [head = ''] = fold(text).split(/ (?:of|for|to|at|in) /);
    const words = head.split(/[\s-]+/);
    return words.includes(role) && (kind === '' || words.includes(kind));
  };
  const people = passages.flatMap((passage) =>
    archive.names(passage).filter(({ type }) => type === 'person'),
  );
  const here = people.filter(({ role: own }) => own && fits(own.text));
  if (here.length > 0) return new Set(here.map(({ name }) => name));
  const known = (name: string) =>
    archive.people.find(name).find((person) => person.name === name)?.roles ?? [];
  const isCalled = (name: string) => known(name).some((each) => !FORMER.test(each.role) && fits(each.role));
  return new Set([...new Set(people.map(({ name }) => name))].filter(isCalled));
}

const FORMER = /^(?:former|ex-|late)\b/iu;

/** Capitalised words that are no name of anything known and no ordinary words at the head of a sentence. */
function unknownNames({ text }: Passage, { people }: Archive): UnnamedAnnotation[] {
  return [...text.matchAll(CAPITALS)].flatMap((match) => {
    const name = match[0].replace(/^The /u, '');
    const index = match.index + match[0].length - name.length;
    const words = name.split(' ');
    const isPlain = (word: string) =>
      ORDINARY_WORDS.has(fold(word)) ||
      TITLE_WORDS.has(fold(word)) ||
      CALENDAR.has(fold(word)) ||
      DEMONYMS.has(word);
    if (words.every((word) => isPlain(word) || !/^\p{Lu}/u.test(word)) && !/\./.test(name)) return [];
    const [bearer] = words.length > 1 ? people.find(name) : [];
    return [
      {
        start: index,
        end: index + name.length,
        text: name,
        name: bearer?.name ?? name,
        unnamed: true as const,
      },
    ];
  });
}

function bodies({ text }: Passage): UnnamedAnnotation[] {
  return [...text.matchAll(BODIES)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
    name: match[0].replace(/^The\b/u, 'the'),
    unnamed: true,
  }));
}

/** Where the first part of a body's name ends: before "of". */
function headEnd({ start, text }: Annotation): number {
  return start + (text.split(' of ')[0] ?? text).length;
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

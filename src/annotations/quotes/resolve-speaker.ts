import type { Span } from '../../text/span.ts';
import type { PassageNames } from '../names/find-names.ts';
import { isWomansName } from '../names/sex-of-name.ts';
import { DOCUMENTS } from './cues.ts';
import { type Knowledge, type Mention, stripTitles } from './know-article.ts';
import { isPersonNoun } from './person-nouns.ts';
import type { Subject } from './read-subject.ts';

/** Who speaks, as far as the words tell. */
export interface Speaker {
  readonly name: string;
  readonly certainty: 'certain' | 'likely';
}

/** Where a subject stands, and who spoke last before it. */
export interface Setting {
  readonly passage: number;
  readonly text: string;
  readonly names: PassageNames | undefined;
  readonly knowledge: Knowledge;
  /** Who spoke last, and in which passage. */
  readonly last: { readonly name: string; readonly passage: number; readonly person: boolean } | null;
  /** The body that spoke last. */
  readonly lastBody: string | null;
  /** Where a sentence begins whose own subject is spoken of: "Ruiz “has orders”, he said"; absent elsewhere. */
  readonly spokenOf?: number;
}

// What a role can also be called: "leader" for a president.
const ALSO: Readonly<Record<string, readonly string[]>> = {
  leader: ['president', 'premier', 'chancellor', 'king', 'chief', 'head', 'chairman', 'prime'],
  mandatary: ['president'],
  ruler: ['president', 'king', 'prime'],
  official: ['minister', 'deputy', 'secretary', 'vice', 'spokesman', 'spokeswoman', 'director', 'officer'],
  diplomat: ['ambassador', 'foreign', 'envoy', 'consul'],
  premier: ['prime'],
  expert: ['researcher', 'analyst', 'professor', 'economist', 'scientist', 'director', 'specialist'],
  researcher: ['scientist', 'professor'],
  scholar: ['professor', 'researcher'],
  lawmaker: ['senator', 'sen', 'rep', 'congressman', 'congresswoman', 'representative', 'deputy', 'member'],
  politician: ['senator', 'president', 'minister', 'mayor', 'governor', 'deputy'],
  senator: ['sen'],
  congressman: ['rep'],
  congresswoman: ['rep'],
  governor: ['gov'],
  general: ['gen'],
  nominee: ['candidate'],
  candidate: ['nominee'],
  executive: ['chief', 'ceo', 'president', 'director'],
  boss: ['chief', 'director', 'manager', 'coach'],
  coach: ['manager'],
  manager: ['coach'],
  lawyer: ['attorney', 'barrister', 'prosecutor'],
  doctor: ['dr', 'physician'],
  physician: ['dr', 'doctor'],
};
// Held by one at a time: a deputy minister is not also "the president".
const OFFICES: ReadonlySet<string> = new Set(
  'president premier chancellor king queen pope mayor governor ambassador minister expert judge prosecutor'.split(
    ' ',
  ),
);
// Whoever has no name but a body speaks for it.
const SPOKEN_FOR = /^(?:spokes(?:man|woman|person|people|men|women)|representative)$/;
// The role's own noun fits, or one that it can also be called and a word of its description.
const CLEAR_ROLE = 3;
// "He" looks back over so many names at most.
const NEAR_MENTIONS = 40;
// So many letters back an unnamed person may have come in.
const LOOK_BACK = 600;

/** The person or body that a subject names; null where the article does not tell. */
export function resolveSpeaker(subject: Subject, setting: Setting): Speaker | null {
  const words = setting.text.slice(subject.start, subject.end);
  if (subject.kind === 'name') return resolveName(subject, words, setting);
  const meant = overlapping(setting.names?.references ?? [], subject)[0];
  const reference = meant && isSpokenOf(meant.name, subject, setting) ? undefined : meant;
  const fits = subject.kind === 'role' ? matchRole(subject.start, words, setting) : null;
  if (fits && fits.score >= CLEAR_ROLE) return { name: fits.name, certainty: 'likely' };
  if (reference) return { name: reference.name, certainty: 'likely' };
  if (subject.kind === 'pronoun') return resolvePronoun(subject, words.toLowerCase(), setting);
  return resolveRole(subject, words, fits?.name ?? null, setting);
}

/** Whether the sentence of a pronoun names somebody before it whom its words are about. */
function isSpokenOf(name: string, { start }: Subject, { spokenOf, names }: Setting): boolean {
  if (spokenOf === undefined) return false;
  return (names?.names ?? []).some(
    (each) => each.name === name && each.start >= spokenOf && each.end <= start,
  );
}

function resolveName(subject: Subject, words: string, setting: Setting): Speaker {
  const within = overlapping(setting.names?.names ?? [], subject);
  // "said Ruiz of Petrov", "the Health Ministry of Peru": what stands before "of" is the speaker.
  const owner = within.find((n) => /^ of /.test(setting.text.slice(n.end, n.end + 4)));
  const nicknamed = within.every((n) => n.end - n.start < words.length) && words.search(NICKNAME) >= 0;
  if (nicknamed) return { name: clean(stripTitles(words.replace(NICKNAME, ' '))), certainty: 'likely' };
  const person =
    (owner?.type === 'place' ? undefined : owner) ??
    within.findLast((n) => n.type === 'person') ??
    within.at(-1);
  if (person) return { name: person.name, certainty: 'certain' };
  const bare = clean(stripTitles(words.replace(NICKNAME, ' ')));
  const last = (bare.split(' ').at(-1) ?? '').toLowerCase();
  const known = bare.includes(' ') ? undefined : setting.knowledge.fullName(last);
  const certain = known !== undefined || bare.includes(' ');
  return { name: known ?? bare, certainty: certain ? 'certain' : 'likely' };
}

// "Tom “Tiny” Okafor".
const NICKNAME = /\s[“"‘'][^”"’']{1,20}[”"’']\s/gu;

function clean(name: string): string {
  return name.replace(/(?:'s|’s|['’])$/u, '').trim();
}

function resolvePronoun(subject: Subject, word: string, setting: Setting): Speaker | null {
  if (word === 'it') {
    const body = latestBody(subject.start, setting) ?? setting.lastBody;
    return body ? { name: body, certainty: 'likely' } : null;
  }
  if (word !== 'he' && word !== 'she') {
    if (word === 'they' && setting.last && setting.last.passage >= setting.passage - 1)
      return { name: setting.last.name, certainty: 'likely' };
    return null;
  }
  const person = latestSubject(setting.spokenOf ?? subject.start, setting, word === 'she');
  return person ? { name: person, certainty: 'likely' } : null;
}

/** Whom "he" most likely means: the subject of the sentence before, who spoke last, or the person named last. */
function latestSubject(at: number, setting: Setting, woman: boolean | null): string | null {
  const fits = (name: string) => woman === null || (isWomansName(name) ?? woman) === woman;
  const { mentions, firstOf } = setting.knowledge;
  const from = firstOf[setting.passage] ?? 0;
  const to = firstOf[setting.passage + 1] ?? mentions.length;
  const stop = firstBehind(mentions, from, to, at);
  let best: Mention | null = null;
  let sentence = -1;
  for (let i = Math.max(from, stop - NEAR_MENTIONS); i < stop; i++) {
    const mention = mentions[i] as Mention;
    if (mention.type !== 'person' || isPossessive(setting.text, mention) || !fits(mention.name)) continue;
    const near = Math.max(0, mention.start - 400);
    const start = near + setting.text.slice(near, mention.start).lastIndexOf('. ');
    if (start !== sentence || !best) {
      best = mention;
      sentence = start;
    }
  }
  if (best) return best.name;
  const last = setting.last?.person && fits(setting.last.name) ? setting.last : null;
  if (last && last.passage >= setting.passage - 2) return last.name;
  for (let i = from - 1; i >= 0; i--) {
    const mention = mentions[i] as Mention;
    if (mention.passage < setting.passage - 3) break;
    if (mention.type === 'person' && fits(mention.name)) return mention.name;
  }
  return last?.name ?? null;
}

/** The body that the sentence before begins with: "The Board met on Monday. “…,” it said". */
function latestBody(at: number, setting: Setting): string | null {
  const { mentions, firstOf } = setting.knowledge;
  const from = firstOf[setting.passage] ?? 0;
  const stop = firstBehind(mentions, from, firstOf[setting.passage + 1] ?? mentions.length, at);
  for (let i = stop - 1; i >= Math.max(from, stop - NEAR_MENTIONS); i--) {
    const mention = mentions[i] as Mention;
    if (mention.type !== 'organisation' || isPossessive(setting.text, mention)) continue;
    if (
      /(?:^|[.!?]["”’]? )(?:The |the )?$/u.test(
        setting.text.slice(Math.max(0, mention.start - 8), mention.start),
      )
    )
      return mention.name;
  }
  return null;
}

/** The place of the first mention of a passage that ends behind `at`. */
function firstBehind(mentions: readonly Mention[], from: number, to: number, at: number): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle] as Mention).end > at) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Those of an ordered list of spans that share a letter with a span. */
function overlapping<T extends Span>(spans: readonly T[], span: Span): T[] {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as T).end > span.start) high = middle;
    else low = middle + 1;
  }
  const found: T[] = [];
  for (let i = low; i < spans.length && (spans[i] as T).start < span.end; i++) found.push(spans[i] as T);
  return found;
}

function isPossessive(text: string, mention: Mention): boolean {
  return /^['’]s\b/u.test(text.slice(mention.end, mention.end + 3));
}

function resolveRole(subject: Subject, words: string, fits: string | null, setting: Setting): Speaker | null {
  const { bare, head, definite } = readRole(words);
  const within = overlapping(setting.names?.names ?? [], subject);
  const whole = within.find((n) => n.end === subject.end && n.end - n.start >= bare.length - 1);
  if (whole) return { name: whole.name, certainty: 'certain' };
  const opening = within.find((n) => n.start === subject.end - bare.length && n.type === 'organisation');
  if (opening) return { name: opening.name, certainty: 'certain' };
  if (SPOKEN_FOR.test(head) || (DOCUMENTS.has(head) && definite)) {
    const body = within.find((n) => n.type === 'organisation');
    if (body) return { name: body.name, certainty: 'likely' };
  }
  if (DOCUMENTS.has(head) && definite) {
    if (setting.lastBody) return { name: setting.lastBody, certainty: 'likely' };
  }
  if (definite) {
    const vague = (isPersonNoun(head) && !isIntroduced(head, subject.start, setting)) || /^[“"]/u.test(bare);
    const same = setting.last?.person && setting.last.passage === setting.passage ? setting.last.name : null;
    const nearest = vague ? (same ?? latestSubject(subject.start, setting, null)) : null;
    const person =
      fits ?? (nearest !== null && OFFICES.has(head) && hasRole(nearest, setting) ? null : nearest);
    if (person) return { name: person, certainty: 'likely' };
  }
  const longer = definite && bare === head ? fullerPhrase(head, subject.start, setting) : null;
  if (longer) return { name: longer, certainty: 'likely' };
  const proper = /^\p{Lu}/u.test(bare) && /(?:^|\s)\p{Lu}[\p{L}'’.-]*$/u.test(bare);
  return { name: clean(proper ? bare : words), certainty: 'likely' };
}

/** Whether the article calls somebody anything up to here: of whom no role fits, then, holds another one. */
function hasRole(name: string, { passage, knowledge }: Setting): boolean {
  const end = knowledge.firstOf[passage + 1] ?? knowledge.mentions.length;
  return (rolesByName(knowledge, end).get(name)?.size ?? 0) > 0;
}

/** "The water board denied it. “…,” the board said": how the paragraph named it first. */
function fullerPhrase(head: string, at: number, { text }: Setting): string | null {
  const before = text.slice(Math.max(0, at - LOOK_BACK), at);
  const end = before.lastIndexOf(` ${head}`);
  if (end < 0) return null;
  return /\bthe (?:\p{Ll}[\p{L}-]+ ?){1,2}$/iu.exec(before.slice(0, end))?.[0].concat(` ${head}`) ?? null;
}

/** "A fisherman saw it. “…,” the fisherman said": somebody without a name, in this paragraph. */
function isIntroduced(head: string, at: number, { text }: Setting): boolean {
  const before = text.slice(Math.max(0, at - LOOK_BACK), at).toLowerCase();
  const found = before.lastIndexOf(` ${head}`);
  return (
    found >= 0 &&
    /(?:^|[.;]\s|\b(?:by|to|with|from|and|one)\s)(?:an?|one|another) (?:[\p{L}-]+ ){0,2}$/u.test(
      before.slice(0, found + 1),
    )
  );
}

/** A role phrase without its article, and its head noun in lower case. */
function readRole(words: string): { bare: string; head: string; definite: boolean } {
  const bare = words.replace(/^(?:the|a|an|this|that|his|her|their|its|our)\s+/iu, '');
  const first = bare.toLowerCase().split(/\s+(?:of|for|from|in|at|with|to|and|who)\s+/u)[0] ?? '';
  const head = first.split(/[\s-]+/).at(-1) ?? '';
  return { bare, head, definite: /^(?:the|this|that)\s/iu.test(words) };
}

/** The latest person whose role fits a definite phrase best, and how well. */
function matchRole(at: number, words: string, setting: Setting): { name: string; score: number } | null {
  const { bare, head, definite } = readRole(words);
  if (!definite) return null;
  const { mentions, firstOf } = setting.knowledge;
  const modifiers = (bare.toLowerCase().match(/\p{L}{4,}/gu) ?? []).filter((word) => word !== head);
  const heads = [head, ...(ALSO[head] ?? [])];
  const seen = new Set<string>();
  let best: string | null = null;
  let bestScore = 0;
  const end = firstOf[setting.passage + 1] ?? mentions.length;
  const roles = rolesByName(setting.knowledge, end);
  for (let i = end - 1; i >= 0 && i > end - 60; i--) {
    const mention = mentions[i] as Mention;
    if (mention.type !== 'person' || seen.has(mention.name)) continue;
    if (mention.passage === setting.passage && mention.start > at) continue;
    seen.add(mention.name);
    const known = roles.get(mention.name) as ReadonlySet<string>;
    let score = known.has(head) ? 3 : heads.some((word) => known.has(word)) ? 2 : 0;
    if (score > 0) score += modifiers.filter((word) => known.has(word)).length;
    if (score > bestScore) {
      best = mention.name;
      bestScore = score;
    }
  }
  return best === null ? null : { name: best, score: bestScore };
}

function rolesByName({ mentions, rolesOf }: Knowledge, end: number): Map<string, Set<string>> {
  const roles = new Map<string, Set<string>>();
  for (let i = Math.max(0, end - 200); i < end; i++) {
    const mention = mentions[i] as Mention;
    const known = roles.get(mention.name) ?? new Set<string>();
    for (const word of rolesOf(i)) known.add(word);
    roles.set(mention.name, known);
  }
  return roles;
}

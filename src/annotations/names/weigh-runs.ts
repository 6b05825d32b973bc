import { COUNTRY_NAMES, DEMONYMS } from './countries.ts';
import {
  ACTION_VERBS,
  PARTICLES,
  PLACE_PREPOSITIONS,
  SPEECH_VERBS,
  THING_TAILS,
  TITLE_MODIFIERS,
  TITLE_WORDS,
} from './cue-words.ts';
import { isMother, titleFollows } from './find-roles.ts';
import { isByname } from './find-run-end.ts';
import { closeUp, isCapital, type Token } from './find-tokens.ts';
import { foldWord } from './fold-word.ts';
import { GIVEN_NAMES } from './given-names.ts';
import { KNOWN_ORGANISATIONS } from './known-organisations.ts';
import { LARGE_CITIES } from './large-cities.ts';
import type { Run } from './run.ts';

/** How much speaks for a person, an organisation, a place; about 2 is enough. */
export interface Weight {
  readonly person: number;
  readonly organisation: number;
  readonly place: number;
}

// The weights were set by hand on two thirds of public news texts and kept where the last third agreed.
// "Keller, 42, won", "Keller (42)"; not "Keller, 42 votes".
const AGE = /^, \d{1,3}(?=,| and| of| from|\.|\s*$|\))|^ \(\d{1,2}\)|^, aged \d/u;
// "Keller, who", "Keller whose"; not "Keller, which".
const APPOSITION = /^,? (?:who|whose) /u;
// "Weiss (Austria)", "Weiss (New Zealand)"; not "Weiss (left)".
const COUNTRY_AFTER = /^ \((?:\p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+)?)\)/u;
// "Orvall, the Danish shipping company", "Orvall, a bank"; not "Keller, the owner of a bank".
const BODY_AFTER =
  /^, (?:an?|the) (?:(?!of )[\p{L}-]+ ){0,5}?(?:company|airline|channel|agency|firm|group|maker|manufacturer|newspaper|bank|party|carrier|retailer|organi[sz]ation)\b/u;
// "Orvall, which", "Orvall, its rival"; not "Keller, his".
const THING_CLAUSE = /^, (?:which|its) /u;
// "Orvall, based in", "Orvall, whose shares"; not "Keller, whose".
const BODY_CLAUSE = /^, (?:based in|whose shares|a (?:unit|subsidiary) of)\b/u;
const COMPANY_NOUNS: ReadonlySet<string> = new Set(
  'company airline channel agency refinery corporation firm maker manufacturer carrier newspaper bank giant automaker carmaker retailer broadcaster network magazine group website operator supplier party'.split(
    ' ',
  ),
);
const COMPANY_AFTER: ReadonlySet<string> = new Set(
  'shares stock executives executive engineers employees shareholders customers officials refinery refineries spokesman spokeswoman spokesperson stores products aircraft jets planes cars plant workers chairman chief ceo'.split(
    ' ',
  ),
);
// "Jr", "III"; not "I".
const SUFFIX = /^(?:jr|sr|i{2,3}|iv|vi{0,3}|ix|x[iv]{1,3}|xvi{0,3})$/;

/** What a name's own words say, without its context. */
export function weighWords(tokens: readonly Token[], run: Run): number {
  const first = tokens[run.first] as Token;
  const last = tokens[run.last] as Token;
  const count = run.last - run.first + 1;
  if (count > 6) return -4;
  let person = 0;
  const given = first.word.given || hyphenGiven(first);
  const surname = last.word.surname;
  const caps = first.shape === 'caps' && first.text.length > 1;
  if (count === 1) {
    if (caps) return -1;
    if (/^\p{Lu}{2,}s$/u.test(first.text)) return -4;
    if (first.word.joined === 'particle') return 2.5;
    if (first.word.ordinary) return given || surname ? 0 : -1.5;
    return given ? 1.5 : surname ? 1 : 0;
  }
  if (isMother(tokens, run.first, run.last)) return 3;
  for (let i = run.first + 1; i < run.last; i++) if (isByname(tokens, i)) return 5;
  if (given) person += first.opens && first.word.ordinary ? 1.2 : 2;
  if (surname) person += last.word.ordinary ? 0.8 : 1.3;
  if (first.word.surname && !given) person += 0.5;
  if (last.word.given && !surname) person += 0.7;
  for (let i = run.first; i <= run.last; i++) {
    const token = tokens[i] as Token;
    if (token.shape === 'initial') person += i < run.last ? 2 : 0.8;
    else if (token.shape === 'lower') person += token.low === 'of' || token.low === 'and' ? -2 : 1;
    else if (SUFFIX.test(token.low)) person += 2;
    else if (i > run.first && i < run.last && PARTICLES.has(token.low)) person += 1;
    else if (i === run.first && isInitials(tokens, run)) person += 2;
    else if (token.shape === 'caps' && token.text.length > 1) person -= 2;
    else if (token.word.joined !== null) person += 2.5;
    else if (token.text.includes('&') || /\d/u.test(token.text)) person -= 3;
    else if (DEMONYMS.has(token.text)) person -= 1.5;
    else if (
      token.word.ordinary &&
      !token.word.given &&
      !token.word.surname &&
      !(count === 2 && last.word.joined === 'hyphen')
    )
      person -= i < run.last || count > 2 ? 1.2 : first.text.endsWith('.') ? 0 : given ? 0.4 : 1.2;
    else if (token.word.latin) person += count > 3 ? 0.25 : 0.6;
  }
  if (THING_TAILS.has(last.low) && !surname) person -= 2;
  if (COUNTRY_NAMES.has(last.text)) person -= 2;
  if (KNOWN_ORGANISATIONS.has(first.text)) person -= 1.5;
  else if (LARGE_CITIES.has(first.text) && !surname) person -= 1;
  return person;
}

/** "AJ Keller", "RS Keller": initials without their points. */
export function isInitials(tokens: readonly Token[], { first, last }: Pick<Run, 'first' | 'last'>): boolean {
  const { text } = tokens[first] as Token;
  const name = tokens[first + 1];
  if (first === last || text.length !== 2 || name?.gap !== ' ' || name.shape !== 'capital') return false;
  if (COUNTRY_NAMES.has(text) || KNOWN_ORGANISATIONS.has(text)) return false;
  return (
    INITIALS.test(text) ||
    (last === first + 1 && name.word.surname && !name.word.ordinary && !LARGE_CITIES.has(name.text))
  );
}

// "AJ", "JK"; not "AC".
const INITIALS = /^(?:[A-Z]J|J[A-Z])$/;

function hyphenGiven(token: Token): boolean {
  const hyphen = token.low.search(/[-‑]/);
  return hyphen > 2 && GIVEN_NAMES.has(foldWord(token.low.slice(0, hyphen)));
}

// "later", "reportedly"; not "early-on".
const ADVERB = /^(?:also|then|later|again|has|had|\p{Ll}+ly)$/u;

/** "the Tom Cruise video": a full name before a noun keeps its meaning. */
function isAttribute(tokens: readonly Token[], run: Run): boolean {
  const after = tokens[run.last + 1];
  if (run.first === run.last || after?.gap !== ' ' || after.shape !== 'lower') return false;
  if (SPEECH_VERBS.has(after.low) || ACTION_VERBS.has(after.low)) return false;
  return (tokens[run.first] as Token).word.given;
}

const KIN: ReadonlySet<string> = new Set(
  'daughters sons brothers sisters children parents grandparents siblings twins'.split(' '),
);

const RULED: ReadonlySet<string> = new Set(
  'administration presidency government cabinet family brothers campaign camp aides loyalists'.split(' '),
);

/** "the Keller government": a surname before what its bearer leads. */
function isRuler(tokens: readonly Token[], { first, last }: Run): boolean {
  const after = tokens[last + 1];
  if (first !== last || after?.gap !== ' ' || !RULED.has(after.low)) return false;
  return (tokens[first] as Token).word.surname;
}

const DISMISSED: ReadonlySet<string> = new Set(['c', 'b', 'lbw', 'not', 'run']);

/** "A. Keller c Vik b Moe", "Keller not out", "b Moe 12": the lines of a scoreboard. */
function isDismissal(tokens: readonly Token[], { first, last }: Run): boolean {
  const after = tokens[last + 1];
  const before = tokens[first - 1];
  if (after?.gap === ' ' && after.low.length < 4 && DISMISSED.has(after.low)) {
    const next = tokens[last + 2];
    if (next?.gap !== ' ') return false;
    if (after.low === 'not' || after.low === 'run') return next.low === 'out';
    return after.shape === 'lower' && (isCapital(next) || next.low === 'b' || next.low === 'and');
  }
  const dismissed = (before?.text === 'b' || before?.text === 'c') && tokens[first]?.gap === ' ';
  return dismissed && after?.gap === ' ' && (after.text === 'b' || after.shape === 'number');
}

/** "the town of", "the state of". */
function isPlaceNoun(token: Token | undefined): boolean {
  return token?.shape === 'lower' && PLACE_NOUNS.has(token.low);
}

const PLACE_NOUNS: ReadonlySet<string> = new Set(
  'town village city hamlet island province district suburb port capital resort municipality region neighbourhood neighborhood'.split(
    ' ',
  ),
);

/** "Orvall's shares", "a stake in Orvall": only a company has such. */
function isTraded(tokens: readonly Token[], { first, last }: Run): boolean {
  const mark = tokens[last + 1];
  const owned = tokens[last + 2];
  if (mark?.low === 's' && owned?.gap === ' ' && owned.shape === 'lower' && OWNED.has(owned.low)) return true;
  const before = tokens[first - 1];
  return (
    (before?.low === 'in' || before?.low === 'of') &&
    HELD.has(tokens[first - 2]?.low ?? '') &&
    tokens[first]?.gap === ' '
  );
}

const HELD: ReadonlySet<string> = new Set(
  'shares stake stock shareholders shareholding subsidiary subsidiaries customers'.split(' '),
);
const OWNED: ReadonlySet<string> = new Set(
  'shares stake shareholders stock board profits earnings headquarters subsidiary subsidiaries factory factories plants customers shareholding'.split(
    ' ',
  ),
);

const OFFICERS: ReadonlySet<string> = new Set(
  'spokesman spokeswoman spokesperson president executive chairman chairwoman ceo director captain coach midfielder striker defender goalkeeper winger skipper'.split(
    ' ',
  ),
);
const LONGEST_OFFICE = 3;

/** Whether an office and a name follow, whose body goes before: "Orvall vice president Anna Keller". */
function isBodyOf(tokens: readonly Token[], { first, last }: Run): boolean {
  if (TITLE_MODIFIERS.has((tokens[first] as Token).low)) return false;
  for (let at = last + 1; at <= last + LONGEST_OFFICE; at++) {
    const token = tokens[at];
    if (token?.gap !== ' ' || token.shape !== 'lower') return false;
    if (!token.word.title || !OFFICERS.has(token.low)) continue;
    const name = tokens[at + 1];
    return name?.gap === ' ' && name.shape === 'capital';
  }
  return false;
}

/** Whether a comma, a bracket or perhaps "who" follows, as all that is read of a name's tail begins. */
function tellsMore(text: string, end: number): boolean {
  const mark = text.charAt(end) === ' ' ? text.charAt(end + 1) : text.charAt(end);
  return mark === ',' || mark === '(' || mark === 'w';
}

/** What stands around one mention. */
export function weighContext(text: string, tokens: readonly Token[], run: Run): Weight {
  let person = 0;
  let organisation = 0;
  let place = 0;
  const first = tokens[run.first] as Token;
  const last = tokens[run.last] as Token;
  const before = tokens[run.first - 1];
  const after = tokens[run.last + 1];
  const tail = tellsMore(text, last.end) ? closeUp(text.slice(last.end, last.end + 60)) : '';
  if (run.role !== null) person += 4;
  if (before !== undefined && first.gap === ' ') {
    if (SPEECH_VERBS.has(before.low)) person += 1.5;
    else if (PLACE_PREPOSITIONS.has(before.low)) {
      if (before.low === 'in' || before.low === 'near' || before.low === 'outside') {
        person -= 1;
        place += 1.2;
      } else place += 0.3;
    } else if (before.low === 'the') {
      const attribute = isAttribute(tokens, run) || isRuler(tokens, run);
      person -= attribute ? 0.1 : 2.5;
      organisation += attribute ? 0 : 0.7;
    } else if (COMPANY_NOUNS.has(before.low)) organisation += 3;
    else if (before.shape === 'number' && before.low.endsWith('-year-old')) person += 2.5;
    else if (before.low === 'of' && isPlaceNoun(tokens[run.first - 2])) {
      person -= 3;
      place += 3;
    } else if (before.low === 'by' || before.low === 'whom') person += 0.4;
    else if (/^(?:a|an|this|that|these|no|every|each)$/.test(before.low))
      person -= isAttribute(tokens, run) ? 0.1 : 2;
    else if (before.shape === 'lower' && KIN.has(before.low)) person += 2.5;
    else if (before.low === 'and' && KIN.has(tokens[run.first - 3]?.low ?? '')) person += 2.5;
    else if (before.low.endsWith('s') && TITLE_WORDS.has(before.low.slice(0, -1))) person += 1.5;
  }
  if (first.gap === ' ' && before?.low === 's' && run.first < run.last && /^['’]$/.test(before.gap))
    person += tokens[run.first - 2]?.shape === 'caps' ? 1.5 : 0.5;
  if (isDismissal(tokens, run)) person += 3;
  if (isTraded(tokens, run)) organisation += 2;
  if (before !== undefined && first.gap === ', ' && TITLE_WORDS.has(before.low)) person += 2;
  if (after !== undefined) {
    if (after.gap === ' ' && after.shape === 'lower') {
      if (SPEECH_VERBS.has(after.low)) person += 1.5;
      else if (ACTION_VERBS.has(after.low)) person += 0.5;
      else if (COMPANY_AFTER.has(after.low)) organisation += isBodyOf(tokens, run) ? 2 : 1;
      else if (isBodyOf(tokens, run)) organisation += 1.5;
      else if (after.low === 'who') person += 2.5;
      else if (after.low === 'himself' || after.low === 'herself') person += 1.5;
      else if (ADVERB.test(after.low) && SPEECH_VERBS.has(tokens[run.last + 2]?.low ?? '')) person += 1.5;
    } else if (after.gap === ', ' && after.shape === 'lower' && SPEECH_VERBS.has(after.low)) person += 0.5;
  }
  if (AGE.test(tail)) person += 3;
  else if (APPOSITION.test(tail)) person += 2;
  else if (COUNTRY_AFTER.test(tail)) person += 1;
  if (BODY_AFTER.test(tail)) organisation += 3;
  else if (run.first === run.last && BODY_CLAUSE.test(tail)) organisation += 1.5;
  else if (THING_CLAUSE.test(tail)) person -= 2;
  else if (titleFollows(tokens, run)) person += 2.5;
  return { person, organisation, place };
}

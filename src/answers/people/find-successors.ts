import type { NameAnnotation, ReferenceAnnotation } from '../../annotations/annotation.ts';
import type { Archive } from '../../archive/archive.ts';
import type { Passage } from '../../passages/passage.ts';

/** That one person took an office over from another, as a passage tells it. */
export interface Succession {
  readonly from: string;
  readonly to: NameAnnotation;
  /** Whether it was still to come when the article was written. */
  readonly isToCome: boolean;
}

// Between the one who goes and the one who comes: " is succeeded by ", ", will be replaced by the lawyer ".
const BY = /^[^.;:!?]{0,40}\b(?:succeeded|replaced|followed) (?:\w+ )?by (?:[\p{L}’'-]+ ){0,6}$/u;
// Between the one who comes and the one who goes: " will succeed ", ", a pilot, takes over from ", " replaced the mayor ".
const AFTER =
  /^(?:,[^,.;]{0,100},)? (?:[a-z]+ ){0,3}(?:succeed(?:s|ed)?|replac(?:es?|ed)|(?:take|takes|took|taken) over from)(?: the| a)?(?: [\p{L}-]+){0,4} $/u;
// Between the one who comes and the one who goes: " was elected, after the resignation of ", " its speaker, succeeding ".
const AFTER_END =
  /^[^.;:!?]{0,60}(?:,? (?:succeeding|replacing|in succession to)|,? (?:after|following|upon|on) the (?:\p{Ll}+ )?(?:resignation|dismissal|death|departure|retirement|removal|ouster|exit) of)(?: the)?(?: [\p{L}-]+){0,3} $/u;
// Between "she" and the one who comes: "her successor will be the pilot ", "his place goes to General ".
const SUCCESSOR =
  /^ (?:successor|replacement)(?:,| (?:is|was|will be|would be|is to be))(?: (?!who\b)[\p{L}-]+){0,5} $/u;
const PLACE_GOES =
  /^ (?:place|post|job|seat|role|position|office)[^.;:!?]{0,30}? (?:goes|went|passes|passed|will go|was given|falls|fell|(?:is|was|will be) (?:taken|filled|taken over) by|(?:is|was|will be) given to|to)(?: to)?(?: (?:the|a|an|her|his))?(?: [\p{L}-]+,?){0,4} $/u;
// Behind the one who comes: "named Ann Lee, until now head of the bank, in his place".
const IN_PLACE = /^[^.;:!?]{0,60} (?:in|to take) (?:his|her) (?:place|stead|seat)\b/u;
const TO_COME = /\b(?:will|would|is to|to)\b/u;
// Between "her" and the one who comes: "her deputy, Ann Lee, takes over".
const DEPUTY =
  /^ (?:[\p{Ll}-]+ ){0,2}(?:deputy|number two|son|daughter|brother|sister|wife|husband|aide),? $/u;
const TAKES_OVER = /^,? (?:\w+ )?(?:takes?|took|taking|taken) over\b(?! (?!as|from|on|in|at)\w)/u;
// " had taken over his office": the owner stands in it.
const HIS_OFFICE =
  /^(?:,[^,.;]{0,100},)? (?:[a-z]+ ){0,3}(?:(?:take|takes|took|taken) over|fills?|filled|inherit(?:s|ed)|assum(?:es|ed)) $/u;
const OFFICE = /^ (?:office|post|job|role|position|seat|duties)\b/u;

/** Who took over from whom in a passage. */
export function findSuccessions(passage: Passage, archive: Archive): Succession[] {
  const { text } = passage;
  const names = archive.names(passage).filter(({ type }) => type === 'person');
  const known = archive.references(passage);
  const all = [...names, ...known, ...lookBack(text, names, known)];
  const found: Succession[] = [];
  for (const to of names) {
    for (const from of all) {
      if (from.name === to.name) continue;
      const isBefore = from.end <= to.start;
      const between = isBefore ? text.slice(from.end, to.start) : text.slice(to.end, from.start);
      const takesOver = isBefore
        ? BY.test(between) ||
          SUCCESSOR.test(between) ||
          PLACE_GOES.test(between) ||
          (DEPUTY.test(between) && TAKES_OVER.test(text.slice(to.end, to.end + 40)))
        : AFTER.test(between) ||
          AFTER_END.test(between) ||
          (HIS_OFFICE.test(between) && OFFICE.test(text.slice(from.end, from.end + 12)));
      if (takesOver) found.push({ from: from.name, to, isToCome: TO_COME.test(between) });
    }
  }
  return [...found, ...inPlace(passage, names, archive)];
}

/** Who is named in somebody's place: that of the last one of the sentences, or the passage, before. */
function inPlace(
  { text, article, number, kind }: Passage,
  names: readonly NameAnnotation[],
  archive: Archive,
): Succession[] {
  const to = names.findLast(({ end }) => IN_PLACE.test(text.slice(end)));
  if (!to) return [];
  const sentence = text.lastIndexOf('. ', to.start) + 1;
  const before = archive.passagesOf(article).find((each) => each.number === number - 1 && each.kind === kind);
  const people = before ? archive.names(before).filter(({ type }) => type === 'person') : [];
  const from = names.findLast(({ end }) => end <= sentence) ?? people.at(-1);
  return from && from.name !== to.name ? [{ from: from.name, to, isToCome: false }] : [];
}

/** Pronouns for which nobody is known to stand, each with the one first named in the sentence that it looks back to. */
function lookBack(
  text: string,
  names: readonly NameAnnotation[],
  known: readonly ReferenceAnnotation[],
): ReferenceAnnotation[] {
  const found: ReferenceAnnotation[] = [];
  for (const { index: start, 0: pronoun } of text.matchAll(/\b(?:[Hh]e|[Ss]he|[Hh]is|[Hh]er)\b/gu)) {
    if (known.some((each) => each.start === start)) continue;
    const sentence = Math.max(text.lastIndexOf('. ', start), 0);
    // "She took over his office": that of the one before.
    const isOwner = /^h(?:is|er)$/u.test(pronoun);
    const own = names.find((name) => name.start >= sentence && name.end < start);
    const before = Math.max(text.lastIndexOf('. ', sentence - 1), 0);
    const last = names.find((name) => name.start >= before && name.end <= sentence);
    const first = isOwner && last ? last : (own ?? last);
    if (first) found.push({ start, end: start + pronoun.length, text: pronoun, name: first.name });
  }
  return found;
}

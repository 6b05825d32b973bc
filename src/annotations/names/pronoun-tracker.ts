import type { NameAnnotation } from '../annotation.ts';
import { ACTION_VERBS, SPEECH_VERBS } from './cue-words.ts';
import type { Token } from './find-tokens.ts';

/** Whom a pronoun of a paragraph plainly means. */
export interface PronounTracker {
  /** A sentence begins. */
  sentence(): void;
  /** A person is named; `first` tells whether nothing but a role stands before the name in its sentence. */
  named(person: NameAnnotation, first: boolean, after: Token | undefined): void;
  /** The person whom a pronoun, in lower case, means here, or null. */
  meant(pronoun: string): string | null;
}

const SUBJECT: ReadonlySet<string> = new Set(['he', 'she']);
const FEMALE: ReadonlySet<string> = new Set(['she', 'her', 'herself']);
const FEMALE_ROLES =
  /\b(?:mrs|ms|miss|lady|queen|princess|duchess|baroness|actress|wife|mother|sister|daughter|aunt|niece|\w+woman)\b/i;
const MALE_ROLES =
  /\b(?:mr|sir|lord|king|prince|duke|baron|actor|husband|father|brother|son|uncle|nephew|pope|bishop|imam)\b/i;

interface Sentence {
  readonly names: Set<string>;
  /** The only person in it was named as its subject. */
  subject: boolean;
}

/** Follows the people of one paragraph; `sexes` is kept over the article: whether a pronoun or title was a woman's. */
export function trackPronouns(sexes: Map<string, boolean>): PronounTracker {
  const all = new Set<string>();
  let before: Sentence = { names: new Set(), subject: false };
  let here: Sentence = { names: new Set(), subject: false };

  return {
    sentence() {
      before = here;
      here = { names: new Set(), subject: false };
    },
    named({ name, role }, first, after) {
      all.add(name);
      if (here.names.size === 0) here.subject = first || startsPredicate(after);
      here.names.add(name);
      if (role === undefined || sexes.has(name)) return;
      if (FEMALE_ROLES.test(role.text)) sexes.set(name, true);
      else if (MALE_ROLES.test(role.text)) sexes.set(name, false);
    },
    meant(pronoun) {
      const name = only(all) ?? (SUBJECT.has(pronoun) ? subjectOf(here, before) : null);
      if (name === null) return null;
      const female = FEMALE.has(pronoun);
      if ((sexes.get(name) ?? female) !== female) return null;
      sexes.set(name, female);
      return name;
    },
  };
}

/** The subject of this sentence if it alone is named in it; where nobody is, that of the sentence before. */
function subjectOf(here: Sentence, before: Sentence): string | null {
  const sentence = here.names.size > 0 ? here : before;
  return sentence.subject ? only(sentence.names) : null;
}

function only(names: ReadonlySet<string>): string | null {
  if (names.size !== 1) return null;
  const [name] = names;
  return name ?? null;
}

function startsPredicate(after: Token | undefined): boolean {
  return after?.gap === ' ' && (SPEECH_VERBS.has(after.low) || ACTION_VERBS.has(after.low));
}

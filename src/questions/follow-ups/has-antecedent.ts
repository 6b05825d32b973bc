import { TITLE_WORDS } from '../../annotations/names/cue-words.ts';
import { ORDINARY_WORDS } from '../../annotations/names/ordinary-words.ts';
import type { Word } from '../../text/find-words.ts';
import { STOP_WORDS } from '../../text/stop-words.ts';
import { PREPOSITIONS } from '../question-parts.ts';
import { AUXILIARIES, CHAT_WORDS } from '../words/chat-words.ts';

/** Pronouns that stand as the subject of a verb. */
export const SUBJECTS: ReadonlySet<string> = new Set('he she they hes shes theyre it its'.split(' '));
// Between a name and "him" one of these must stand for the two to be one: "maduro called and they met him".
const CLAUSE = new Set(
  'and but when that before after because if while who which where as than said says say'.split(' '),
);
const SUBORDINATE = new Set('before after when while as until once since if'.split(' '));

/** Whether what a pronoun means stands before it in the message itself. */
export function hasAntecedent(
  words: readonly Word[],
  at: number,
  text: string,
  named: readonly { readonly person: { readonly type: string }; readonly span: { readonly start: number } }[],
  single: boolean,
): boolean {
  const word = words[at] as Word;
  // "Before he died, what did maduro say": the name comes after.
  if (at === 1 && SUBORDINATE.has(words[0]?.text ?? '')) {
    const later = text.indexOf(',', word.end);
    if (later >= 0 && named.some(({ span }) => span.start > later)) return true;
  }
  const subject = SUBJECTS.has(word.text);
  const possessive = isPossessive(word, words[at + 1]);
  for (let earlier = 0; earlier < at; earlier++) {
    const candidate = words[earlier] as Word;
    const bearer = named.find(
      ({ span, person }) => span.start === candidate.start && (!single || person.type === 'person'),
    );
    const noun =
      bearer !== undefined ||
      (single
        ? TITLE_WORDS.has(candidate.text) || isUnknownName(candidate)
        : isNounAt(words, earlier, at, word.text !== 'it' && word.text !== 'its'));
    if (!noun) continue;
    if (subject || possessive) return true;
    if (words.slice(earlier + 1, at).some((each) => CLAUSE.has(each.text))) return true;
  }
  return false;
}

/** A word of a name that the archive does not know: no grammar, no common word, none of chat ("whatd", "btw"). */
function isUnknownName({ text, capital }: Word): boolean {
  return (
    text.length > 2 &&
    !STOP_WORDS.has(text) &&
    !ORDINARY_WORDS.has(text) &&
    !CHAT_WORDS.has(text) &&
    !/^(?:wh|how)/.test(text) &&
    (capital || !/(?:ed|ing|s)$/.test(text))
  );
}

/** Whether a noun stands there for which "it", or where `plural` "they", may stand later on. */
function isNounAt(words: readonly Word[], at: number, pronoun: number, plural: boolean): boolean {
  const word = words[at]?.text ?? '';
  if (plural) return /\w{3}(?<![suis])s$/.test(word) && !AUXILIARIES.has(word) && !STOP_WORDS.has(word);
  return /^(?:the|a|an)$/.test(word) && at + 1 < pronoun && !TITLE_WORDS.has(words[at + 1]?.text ?? '');
}

/** Whether a pronoun owns the noun after it: "his", "her ship"; not "met her in". */
export function isPossessive({ text }: Word, next: Word | undefined): boolean {
  if (text === 'his' || text === 'their') return true;
  if (text !== 'her' && text !== 'its') return false;
  return (
    next !== undefined &&
    !PREPOSITIONS.has(next.text) &&
    !STOP_WORDS.has(next.text) &&
    !/^(?:and|or|when|then|there|last|yesterday|today)$/.test(next.text)
  );
}

import { COUNTRY_NAMES, DEMONYMS } from './countries.ts';
import { TITLE_WORDS } from './cue-words.ts';

/** A phrase that stands for a person: "the Russian official", "the deputy minister". */
export interface RolePhrase {
  /** The last word, in lower case. */
  readonly head: string;
  /** The words before it, in lower case, without nationalities. */
  readonly modifiers: readonly string[];
  /** The country of a nationality in it. */
  readonly country: string | null;
  /** The body's name or short form in it: "the ECB president". */
  readonly body?: string | null;
}

/** Who was given which title as an article is read. */
export interface TitleHolders {
  /** Takes in a role that the article gives a person. */
  note(name: string, role: string): void;
  /** The only person so far whom the phrase fits; null where none or two do. */
  find(phrase: RolePhrase): string | null;
}

interface Holder {
  readonly roles: Set<string>[];
  readonly countries: Set<string>;
}

/** Words for whoever holds some office of a country. */
export const OFFICE_WORDS: ReadonlySet<string> = new Set(['official', 'diplomat', 'politician', 'statesman']);

const COURTESY: ReadonlySet<string> = new Set('mr mrs ms miss mx dr sir lady lord chief'.split(' '));
// A vice president is not meant by "the president", nor a former one.
const RANKS: ReadonlySet<string> = new Set('vice deputy former ex assistant acting interim under'.split(' '));
const LED_BY: ReadonlySet<string> = new Set(['leader', 'president', 'premier', 'chancellor', 'king', 'emir']);

// Each phrase is held against all of them; an article with more is a list.
const MOST_HOLDERS = 200;
const MOST_ROLES = 20;

/** Holders of titles, none yet. */
export function trackTitles(): TitleHolders {
  const holders = new Map<string, Holder>();
  return {
    note(name, role) {
      if (holders.size > MOST_HOLDERS || (holders.get(name)?.roles.length ?? 0) > MOST_ROLES) return;
      const holder = holders.get(name) ?? { roles: [], countries: new Set() };
      holders.set(name, holder);
      const words = role.split(/[^\p{L}]+/u);
      for (const word of words) {
        const country = DEMONYMS.get(word) ?? COUNTRY_NAMES.get(word);
        if (country != null) holder.countries.add(country);
      }
      const initials = words.map((word) => (/^\p{Lu}/u.test(word) ? word.charAt(0) : '')).join('');
      holder.roles.push(new Set([...words.map((word) => word.toLowerCase()), ...partsOf(initials)]));
    },
    find(phrase) {
      if (holders.size > MOST_HOLDERS) return null;
      let found: string | null = null;
      for (const [name, holder] of holders) {
        if (!fits(holder, phrase)) continue;
        if (found !== null) return null;
        found = name;
      }
      return found;
    },
  };
}

/** The short forms that the capitals of a role can stand for. */
function partsOf(initials: string): string[] {
  const parts: string[] = [];
  for (let from = 0; from + LEAST_INITIALS <= initials.length; from++)
    for (let to = from + LEAST_INITIALS; to <= initials.length; to++) parts.push(initials.slice(from, to));
  return parts;
}

const LEAST_INITIALS = 3;

function fits({ roles, countries }: Holder, { head, modifiers, country, body }: RolePhrase): boolean {
  if (country !== null && !countries.has(country)) return false;
  if (OFFICE_WORDS.has(head)) return body == null && country !== null && modifiers.length === 0;
  if (!TITLE_WORDS.has(head) || COURTESY.has(head)) return false;
  return roles.some((words) => {
    const named = words.has(head) || (head === 'leader' && country !== null && sharesWord(words, LED_BY));
    if (body != null && !words.has(body) && !words.has(body.toLowerCase())) return false;
    if (!named || !modifiers.every((word) => words.has(word))) return false;
    for (const word of words) if (RANKS.has(word) && !modifiers.includes(word)) return false;
    return true;
  });
}

function sharesWord(words: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  for (const word of words) if (others.has(word)) return true;
  return false;
}

import type { NameType } from '../annotations/annotation.ts';
import type { NameInArticles, PeopleFile } from '../articles/people-file.ts';
import type { MentionedName } from './mentioned-name.ts';
import { add, type Bearer, bearerKey, type KeyOf } from './people-bearers.ts';
import { nameWords, wordKey } from './people-keys.ts';

/** What the operator's file makes of the names while articles are gathered. */
export interface ByHand {
  readonly file: PeopleFile;
  readonly keyOf: KeyOf;
  /** The lines that gave a name of some article to a person of its own. */
  readonly used: ReadonlySet<NameInArticles>;
  /** Puts a name that the file gives a person of its own in this article to that one; whether it did. */
  takeOwn(byKey: Map<string, Bearer>, id: string, article: number, name: MentionedName): boolean;
  /** Enters what `takeOwn` found: article id → name → bearer. */
  noteOwn(local: Map<string, Map<string, Bearer>>): void;
}

/** The file, ready to be followed. */
export function followFile(file: PeopleFile): ByHand {
  const ownIn = indexOwn(file.own);
  const spelled = spelledApart(file);
  const used = new Set<NameInArticles>();
  const taken: { id: string; name: string; bearer: Bearer }[] = [];
  return {
    file,
    used,
    keyOf: (type: NameType, name, words) =>
      spelled.has(words.join(' ')) ? `${type}:as ${words.join(' ')}` : bearerKey(type, name, words),
    takeOwn(byKey, id, article, name) {
      const own = ownIn.get(id)?.find((each) => isCalled(name, each));
      if (own === undefined) return false;
      used.add(own);
      const bearer = add(byKey, `person:own ${own.shownAs}`, 'person', nameWords(own.name), article, name);
      bearer.shown = own.shownAs;
      for (const [at, each] of file.own.entries())
        if (keysOf(each.name) === keysOf(own.name))
          bearer.marks.set(ownMark(file, at), each.shownAs === own.shownAs ? 1 : 0);
      taken.push({ id, name: name.name, bearer });
      return true;
    },
    noteOwn(local) {
      for (const { id, name, bearer } of taken) {
        const names = local.get(id) ?? new Map<string, Bearer>();
        local.set(id, names.set(name, bearer));
      }
    },
  };
}

/** The number of the parting that the file's persons of their own make, after those of its lists. */
export function ownMark(file: PeopleFile, at: number): number {
  return file.part.length + at;
}

function indexOwn(own: readonly NameInArticles[]): Map<string, NameInArticles[]> {
  const index = new Map<string, NameInArticles[]>();
  for (const each of own)
    for (const id of each.articles) {
      const names = index.get(id);
      if (names === undefined) index.set(id, [each]);
      else names.push(each);
    }
  return index;
}

function isCalled({ name, spellings }: MentionedName, own: NameInArticles): boolean {
  const keys = keysOf(own.name);
  return keysOf(name) === keys || spellings.some(([spelling]) => keysOf(spelling) === keys);
}

function keysOf(name: string): string {
  return nameWords(name).map(wordKey).join(' ');
}

/** Parted names of which another has the same key, "Sergei" and "Sergey" Ivanov: only their letters tell them apart. */
function spelledApart({ part }: PeopleFile): Set<string> {
  const spelled = new Set<string>();
  for (const { names } of part) {
    const keys = names.map(keysOf);
    for (const [at, name] of names.entries())
      if (keys.some((key, other) => other !== at && key === keys[at])) spelled.add(nameWords(name).join(' '));
  }
  return spelled;
}

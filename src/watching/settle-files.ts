import type { CorpusFile } from '../articles/corpus-file.ts';
import { giveIds, type Listing } from '../articles/list-corpus.ts';

/** A file that is not as it was read, and since when it has been as it is now, in ms. */
interface Sighting {
  /** Null where it is gone. */
  readonly facts: string | null;
  readonly since: number;
}

/** Files seen to differ from what was read, by path. */
export type Sightings = ReadonlyMap<string, Sighting>;

/** How a folder differs from what was read of it. */
export interface Settled {
  /** The files as they should be read now: those that still change as they were before. */
  readonly files: readonly CorpusFile[];
  /** Those of them to be read anew. */
  readonly changed: ReadonlySet<string>;
  /** True where something is to be read, or has gone. */
  readonly differs: boolean;
  /** Whether something still changes. */
  readonly waits: boolean;
  /** For the next look. */
  readonly sightings: Sightings;
}

/** How long a file must be unchanged before it counts as whole, and a folder empty before it counts as emptied; ms. */
export interface SettlePace {
  readonly settleMs: number;
  readonly emptyMs: number;
}

/**
 * What of a listing can be read: a file that changed, came or went counts once it has stayed as it is for a while. A
 * file that is there and cannot be looked at stays as it was.
 */
export function settleFiles(
  read: ReadonlyMap<string, CorpusFile>,
  { files, blocked }: Pick<Listing, 'files' | 'blocked'>,
  {
    sightings,
    now,
    pace,
  }: { readonly sightings: Sightings; readonly now: number; readonly pace: SettlePace },
): Settled {
  const listed = new Map(files.map((file) => [file.file, file]));
  const isBlocked = (file: string) =>
    blocked.some((each) => file === each || (each.endsWith('/') && file.startsWith(each)));
  const next = new Map<string, Sighting>();
  const taken: CorpusFile[] = [];
  const changed = new Set<string>();
  let differs = false;
  let waits = false;
  for (const name of new Set([...listed.keys(), ...read.keys()])) {
    const [then, seen] = [read.get(name), listed.get(name)];
    if (then && (isBlocked(name) || (seen && factsOf(seen) === factsOf(then)))) {
      taken.push(then);
      continue;
    }
    const facts = seen ? factsOf(seen) : null;
    const before = sightings.get(name);
    const since = before && before.facts === facts ? before.since : now;
    next.set(name, { facts, since });
    if (now - since < (files.length === 0 ? pace.emptyMs : pace.settleMs)) {
      waits = true;
      if (then) taken.push(then);
      continue;
    }
    differs = true;
    if (!seen) continue;
    taken.push(seen);
    changed.add(name);
  }
  taken.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
  const named = giveIds(taken);
  // Another file that shares its name came or went.
  for (const { file, id } of named) if (read.has(file) && read.get(file)?.id !== id) changed.add(file);
  return { files: named, changed, differs, waits, sightings: next };
}

function factsOf({ path, size, modified, changed }: CorpusFile): string {
  return `${size} ${modified} ${changed} ${path}`;
}

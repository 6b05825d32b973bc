import { isDeepStrictEqual } from 'node:util';
import type { CorpusFile } from '../articles/corpus-file.ts';
import { listCorpus } from '../articles/list-corpus.ts';
import { readPeopleFile } from '../articles/read-people-file.ts';
import type { Warning } from '../articles/warning.ts';
import {
  type CorpusChange,
  keepNewsroom,
  type OpenedNewsroom,
  type OpenOptions,
  openNewsroom,
  updateNewsroom,
} from '../newsroom.ts';
import { type ArticleChanges, compareArticles } from './compare-articles.ts';
import { FolderWatch, type Watch } from './folder-watch.ts';
import { type SettlePace, type Sightings, settleFiles } from './settle-files.ts';
import { warmUp } from './warm-up.ts';

/** Times in ms. */
export interface Pace extends SettlePace {
  /** From the first sign of a change to the look at the folder: what is copied together comes together. */
  readonly gatherMs: number;
  /** The longest that files which are whole wait for others that still change. */
  readonly patienceMs: number;
  /** Between looks where the watch works: some network drives tell nothing of what others write there. */
  readonly lookMs: number;
  /** Between looks where it does not work, or the folder cannot be listed. */
  readonly blindMs: number;
}

const PACE: Pace = {
  gatherMs: 250,
  settleMs: 2_000,
  emptyMs: 15_000,
  patienceMs: 10_000,
  lookMs: 60_000,
  blindMs: 5_000,
};

/** How long a file that could not be read is left alone where it stays as it is. */
const UNREAD_MS = 30_000;

/** A newsroom that took the place of the one before. */
export interface NewsroomUpdate extends ArticleChanges {
  readonly newsroom: OpenedNewsroom;
}

/** Somebody who needs the articles as they are. */
export interface Listener {
  /** Takes an update; nothing is read anew until all who listen have taken it. */
  readonly onUpdate?: (update: NewsroomUpdate) => void | Promise<void>;
  /** A sentence for the log, each time that it becomes true. */
  readonly onTrouble?: (message: string) => void;
  /** A warning that was not there before. */
  readonly onWarning?: (warning: Warning) => void;
}

export interface LiveOptions extends OpenOptions {
  readonly pace?: Partial<Pace>;
  readonly watch?: Watch;
}

/** The articles of a folder, kept as the folder is. */
export interface LiveNewsroom {
  /** The newest; rejects where the folder could not be opened. */
  newsroom(): Promise<OpenedNewsroom>;
  listen(listener: Listener): void;
  /** Looks no more, and resolves when what was being read is. */
  close(): Promise<void>;
}

/** Opens a folder of articles and keeps up with it: nothing that happens there ends it. */
export function openLiveNewsroom(options: LiveOptions): LiveNewsroom {
  return new Live(options);
}

class Live implements LiveNewsroom {
  readonly #options: LiveOptions;
  readonly #pace: Pace;
  readonly #listeners: Listener[] = [];
  readonly #watch: FolderWatch;
  #newest: Promise<OpenedNewsroom>;
  readonly #following: Promise<void>;
  #closed = false;
  /** Something happened since the last look. */
  #stirred = false;
  #wake: () => void = () => {};
  #sightings: Sightings = new Map();
  /** Since when something has been ready to be read, in ms; null where nothing is. */
  #readySince: number | null = null;
  #trouble: string | null = null;
  #warned = new Set<string>();

  constructor(options: LiveOptions) {
    this.#options = options;
    this.#pace = { ...PACE, ...options.pace };
    this.#watch = new FolderWatch(() => {
      this.#stirred = true;
      this.#wake();
    }, options.watch);
    this.#newest = openNewsroom(options);
    this.#following = this.#newest.then(
      async (opened) => {
        // A question that fails is told to whoever asks it; nobody asked these.
        const warm = warmUp(opened, () => !this.#closed).catch(() => {});
        await Promise.all([this.#follow(opened), warm]);
      },
      // Told by whoever waits for the articles.
      () => {},
    );
  }

  newsroom(): Promise<OpenedNewsroom> {
    return this.#newest;
  }

  listen(listener: Listener): void {
    this.#listeners.push(listener);
  }

  async close(): Promise<void> {
    this.#closed = true;
    this.#watch.close();
    this.#wake();
    await this.#following;
  }

  async #follow(opened: OpenedNewsroom): Promise<void> {
    this.#warned = new Set(opened.warnings.map(keyOf));
    // What a file was like when it was last read.
    let read = readFacts(opened);
    let newsroom = opened;
    while (!this.#closed) {
      const started = performance.now();
      this.#stirred = false;
      let pause = this.#pace.blindMs;
      try {
        const listed = Date.now();
        const listing = await listCorpus(this.#options.corpus);
        // What came before a folder was watched nobody has told of.
        if (await this.#watch.follow(listing.folders)) this.#stirred = true;
        this.#tellTrouble(this.#watchTrouble());
        if (!this.#watch.failed) pause = this.#pace.lookMs;
        const settled = settleFiles(read, listing, {
          sightings: this.#sightings,
          now: performance.now(),
          pace: this.#pace,
        });
        this.#sightings = settled.sightings;
        const people = await readPeopleFile(this.#options.corpus);
        const warnings = [...listing.warnings, ...people.warnings];
        const differs = settled.differs || !isDeepStrictEqual(people.file, newsroom.people);
        if (settled.waits) pause = this.#pace.settleMs / 2;
        if (!differs) {
          this.#readySince = null;
          this.#tellWarnings([...warnings, ...newsroom.warnings]);
        } else {
          this.#readySince ??= performance.now();
          if (!settled.waits || performance.now() - this.#readySince >= this.#pace.patienceMs) {
            this.#readySince = null;
            // Should it fail, it would not sooner succeed.
            pause = this.#pace.lookMs;
            const next = await this.#update(newsroom, { ...settled, people: people.file, warnings });
            const isOther = next.newsroom.archive !== newsroom.archive;
            ({ newsroom, read } = next);
            if (isOther) this.#warnOf(await keepNewsroom(newsroom, { ...this.#options, listed }));
          }
        }
      } catch (error) {
        this.#tellTrouble(`${wordsOf(error)} The articles stay as they were.`);
      }
      // A look at many files takes a while, an update longer: as much time again is for answers alone.
      await this.#rest(pause, performance.now() - started);
    }
  }

  async #update(
    before: OpenedNewsroom,
    { files, changed, people, warnings }: CorpusChange,
  ): Promise<{ newsroom: OpenedNewsroom; read: Map<string, CorpusFile> }> {
    const { newsroom, missed } = await updateNewsroom(before, { files, changed, people, warnings });
    const read = new Map(files.map((file) => [file.file, file]));
    const sightings = new Map(this.#sightings);
    for (const file of missed) {
      const old = before.files.find((each) => each.file === file);
      if (old) read.set(file, old);
      else read.delete(file);
      const sighting = sightings.get(file);
      if (sighting) sightings.set(file, { ...sighting, since: performance.now() + UNREAD_MS });
    }
    this.#sightings = sightings;
    this.#newest = Promise.resolve(newsroom);
    this.#tellWarnings(newsroom.warnings);
    if (newsroom.archive !== before.archive) {
      const changes = compareArticles(before.archive.articles, newsroom.archive.articles);
      for (const listener of this.#listeners) await this.#handTo(listener, { newsroom, ...changes });
    }
    return { newsroom, read };
  }

  async #handTo({ onUpdate }: Listener, update: NewsroomUpdate): Promise<void> {
    try {
      await onUpdate?.(update);
    } catch (error) {
      this.#say(`The new articles did not reach all who need them: ${wordsOf(error)}`);
    }
  }

  /** Until something happens or the pause is over, and never shorter than the rest. */
  async #rest(pause: number, rest: number): Promise<void> {
    const least = Math.max(this.#pace.gatherMs, rest);
    if (!this.#stirred) await this.#sleep(Math.max(0, pause - least), true);
    await this.#sleep(least, false);
  }

  #sleep(ms: number, mayWake: boolean): Promise<void> {
    if (this.#closed) return Promise.resolve();
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, ms);
      timer.unref();
      this.#wake = () => {
        if (!mayWake && !this.#closed) return;
        clearTimeout(timer);
        resolve();
      };
    });
  }

  #watchTrouble(): string | null {
    const { failed } = this.#watch;
    if (failed === null) return null;
    const seconds = Math.round(this.#pace.blindMs / 1000);
    const why =
      failed.code === 'ENOSPC' ? 'the system allows no more watches (fs.inotify.max_user_watches)' : failed;
    return `The corpus folder cannot be watched: ${why}. It is looked at every ${seconds} s instead.`;
  }

  #tellTrouble(message: string | null): void {
    if (message !== null && message !== this.#trouble) this.#say(message);
    this.#trouble = message;
  }

  #say(message: string): void {
    for (const { onTrouble } of this.#listeners) onTrouble?.(message);
  }

  /** Tells of those that were not there at the last look. */
  #tellWarnings(warnings: readonly Warning[]): void {
    const known = this.#warned;
    this.#warned = new Set(warnings.map(keyOf));
    this.#warnOf(warnings.filter((warning) => !known.has(keyOf(warning))));
  }

  #warnOf(warnings: readonly Warning[]): void {
    for (const warning of new Map(warnings.map((each) => [keyOf(each), each])).values())
      for (const { onWarning } of this.#listeners) onWarning?.(warning);
  }
}

function readFacts({ files }: OpenedNewsroom): Map<string, CorpusFile> {
  return new Map(
    files.map(({ file, path, id, size, modified, changed }) => [
      file,
      { file, path, id, size, modified, changed },
    ]),
  );
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function keyOf({ file, line, message }: Warning): string {
  return JSON.stringify([file, line, message]);
}

import { watch as watchFolder } from 'node:fs';
import { stat } from 'node:fs/promises';

/** What of the system a watch is made of; another one stands in where a test needs one that fails. */
export type Watch = (
  folder: string,
  onEvent: () => void,
  onError: (error: NodeJS.ErrnoException) => void,
) => { close(): void };

const WATCH: Watch = (folder, onEvent, onError) =>
  watchFolder(folder, { persistent: false }, onEvent).on('error', onError);

/**
 * Tells when something happened in one of some folders. It watches folders alone, one by one, and not the files in them:
 * a system allows so many watches, and a corpus may have more files than that.
 */
export class FolderWatch {
  readonly #onEvent: () => void;
  readonly #watch: Watch;
  // By path and by what makes the folder the same one: a folder made again at the same place needs another watch.
  readonly #watched = new Map<string, { close(): void }>();
  #failed: NodeJS.ErrnoException | null = null;

  constructor(onEvent: () => void, watch: Watch = WATCH) {
    this.#onEvent = onEvent;
    this.#watch = watch;
  }

  /** Why it does not see everything; null where it does. */
  get failed(): NodeJS.ErrnoException | null {
    return this.#failed;
  }

  /** Watches these folders and no others; true where one of them was not watched so far. */
  async follow(folders: readonly string[]): Promise<boolean> {
    this.#failed = null;
    let isNew = false;
    const wanted = new Set<string>();
    for (const folder of folders) {
      const key = await identify(folder);
      if (key === null) continue;
      wanted.add(key);
      if (this.#watched.has(key)) continue;
      // One that the system refuses it refuses for all that follow; they are tried again at the next look.
      if (this.#failed === null && this.#open(folder, key)) isNew = true;
    }
    for (const key of [...this.#watched.keys()]) if (!wanted.has(key)) this.#close(key);
    return isNew;
  }

  close(): void {
    for (const key of [...this.#watched.keys()]) this.#close(key);
  }

  #open(folder: string, key: string): boolean {
    try {
      const opened = this.#watch(folder, this.#onEvent, () => {
        this.#close(key);
        this.#onEvent();
      });
      this.#watched.set(key, opened);
      return true;
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code !== 'ENOENT') this.#failed = error as NodeJS.ErrnoException;
      return false;
    }
  }

  #close(key: string): void {
    this.#watched.get(key)?.close();
    this.#watched.delete(key);
  }
}

async function identify(folder: string): Promise<string | null> {
  const stats = await stat(folder).catch(() => null);
  return stats && `${stats.dev} ${stats.ino} ${stats.birthtimeMs} ${folder}`;
}

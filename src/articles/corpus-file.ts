/** A file of a corpus folder that holds articles, as its folder entry describes it. */
export interface CorpusFile {
  /** Path relative to the corpus folder, `/` between its parts. */
  readonly file: string;
  /** Absolute path. */
  readonly path: string;
  /** Id of its article; a .jsonl line without an id of its own gets `${id}:${line}`. */
  readonly id: string;
  /** Bytes. */
  readonly size: number;
  /** Times of last change of content and of entry, in ms since the epoch. */
  readonly modified: number;
  readonly changed: number;
}

/** Something that was skipped while articles were read; never a reason to stop. */
export interface Warning {
  /** Path relative to the corpus folder, `/` between its parts; `.` for the folder itself. */
  readonly file: string;
  /** 1-based, of a .jsonl file. */
  readonly line?: number;
  /** What is wrong and what to do, in one line of words. */
  readonly message: string;
}

/** Names that a line of `people.yml` says are one person, the one to show first. */
export interface JoinedNames {
  readonly names: readonly string[];
  /** 1-based. */
  readonly line: number;
}

/** Names that a line of `people.yml` says are as many persons. */
export interface PartedNames {
  readonly names: readonly string[];
  readonly line: number;
}

/** A name that in some articles is another person's, shown under a name of its own. */
export interface NameInArticles {
  readonly name: string;
  readonly shownAs: string;
  /** Ids. */
  readonly articles: readonly string[];
  readonly line: number;
}

/** What an operator says of who is who: `people.yml` in the folder of articles. */
export interface PeopleFile {
  readonly join: readonly JoinedNames[];
  readonly part: readonly PartedNames[];
  readonly own: readonly NameInArticles[];
}

export const NO_PEOPLE_FILE: PeopleFile = { join: [], part: [], own: [] };

/** Its name, in the folder of articles itself. */
export const PEOPLE_FILE = 'people.yml';

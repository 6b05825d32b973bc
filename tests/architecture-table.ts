/** What a part may import beside itself. */
export interface Allowed {
  readonly parts: readonly string[];
  /** Parts of which only the types may be imported. */
  readonly types?: readonly string[];
}

const UP_TO_TEXT = ['text'];
const UP_TO_ARCHIVE = ['archive', 'annotations', 'passages', 'articles', 'text'];
const UP_TO_SEARCH = ['search', ...UP_TO_ARCHIVE];
const UP_TO_ANSWERS = ['answers', 'evidence', 'questions', ...UP_TO_SEARCH];
const DOORS = ['command', 'commands', 'newsroom', 'digests', 'answers', 'questions', 'store'];

/**
 * Who may import whom: a folder of `src`, a file that stands in `src` itself by its bare name, and `commands`. All
 * arrows point against the flow from article to answer; what is not named here fails.
 */
export const MAY_IMPORT: Readonly<Record<string, Allowed>> = {
  text: { parts: [] },
  store: { parts: [] },
  config: { parts: [] },
  articles: { parts: UP_TO_TEXT },
  passages: { parts: ['articles', 'text'] },
  annotations: { parts: ['passages', 'text'], types: ['articles'] },
  archive: { parts: ['annotations', 'passages', 'articles', 'text'] },
  search: { parts: ['archive', 'annotations', 'passages', 'text'] },
  snapshots: { parts: UP_TO_SEARCH },
  questions: { parts: ['annotations', 'archive', 'text'] },
  evidence: {
    parts: ['questions', 'search', 'archive', 'annotations', 'passages', 'text'],
    types: ['articles'],
  },
  answers: { parts: UP_TO_ANSWERS.slice(1) },
  digests: { parts: UP_TO_ANSWERS },
  newsroom: { parts: ['digests', 'snapshots', ...UP_TO_ANSWERS] },
  command: { parts: ['newsroom', 'answers', 'questions'] },
  commands: { parts: ['command', 'questions', 'digests'] },
  discord: { parts: DOORS },
  playground: { parts: DOORS },
  // `annotate` shows what is found in articles, without a question.
  cli: { parts: [...DOORS, 'archive', 'articles', 'config'], types: ['annotations', 'passages'] },
  main: { parts: ['cli', 'discord', 'playground', 'config', ...DOORS] },
};

/** The same between the folders of `annotations`. */
export const ANNOTATORS: Readonly<Record<string, readonly string[]>> = {
  dates: [],
  names: [],
  numbers: [],
  quotes: ['names', 'dates'],
};

/** Packages that one part alone may import. */
export const PACKAGE_HOME: Readonly<Record<string, string>> = {
  'discord.js': 'discord',
  minisearch: 'search',
  natural: 'text',
  dotenv: 'config',
};

/** Parts in which nothing reads a clock, a disk, the network or chance. */
export const PURE = ['passages', 'annotations', 'archive', 'questions', 'evidence', 'answers'];

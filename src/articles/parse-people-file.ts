import type { Node, Pair, YAMLMap } from 'yaml';
import { lazily } from './load-package.ts';
import { type NameInArticles, type PartedNames, PEOPLE_FILE, type PeopleFile } from './people-file.ts';
import { showName } from './show-name.ts';
import type { Warning } from './warning.ts';

const yaml = lazily<typeof import('yaml')>('yaml');

const LONGEST_NAME = 100;
const SECTIONS = ['join', 'part'] as const;

/**
 * The text of a `people.yml`: `join` and `part`, a list each. What is wrong is left out with a warning that names the
 * line and says what to write; the rest is followed.
 */
export function parsePeopleFile(text: string): { file: PeopleFile; warnings: Warning[] } {
  const { LineCounter, parseDocument, isMap, isSeq, isScalar } = yaml();
  const lines = new LineCounter();
  const warnings: Warning[] = [];
  const file = { join: [] as PartedNames[], part: [] as PartedNames[], own: [] as NameInArticles[] };
  const document = parseDocument(text, { lineCounter: lines, schema: 'failsafe', logLevel: 'silent' });
  const [error] = document.errors;
  if (error) {
    const what = (error.message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, '');
    warn(error.linePos?.[0].line ?? 1, `is not valid YAML (${showName(what)}): none of it is followed`);
    return { file, warnings };
  }
  const root = document.contents as Node | null;
  if (root === null || (isScalar(root) && String(root.value ?? '').trim() === '')) return { file, warnings };
  if (!isMap(root)) {
    warn(lineOf(root), 'has no “join:” or “part:” at its left edge: none of it is followed');
    return { file, warnings };
  }
  for (const pair of root.items) readSection(pair as Pair<Node, Node | null>);
  return { file, warnings };

  function readSection({ key, value }: Pair<Node, Node | null>): void {
    const section = SECTIONS.find((name) => isScalar(key) && key.value === name);
    if (section === undefined) {
      const name = showName(isScalar(key) ? String(key.value) : 'a list');
      warn(lineOf(key), `“${name}” is neither “join” nor “part”: it is left out`);
    } else if (isSeq(value)) for (const item of value.items) readItem(section, item as Node);
    else if (value !== null && !(isScalar(value) && value.value === ''))
      warn(lineOf(value), `“${section}” needs a list, each line beginning with “- ”: it is left out`);
  }

  function readItem(section: (typeof SECTIONS)[number], item: Node): void {
    const line = lineOf(item);
    if (section === 'part' && isMap(item)) {
      const own = readOwn(item as YAMLMap<Node, Node | null>, line);
      if (own) file.own.push(own);
      return;
    }
    const names = readNames(item);
    if (names === null)
      warn(line, `“${section}” takes lists of names, such as “- [Ann Lee, Anne Lee]”: it is left out`);
    else if (names.length < 2) warn(line, `“${section}” needs two names or more: it is left out`);
    else file[section].push({ names, line });
  }

  function readOwn(item: YAMLMap<Node, Node | null>, line: number): NameInArticles | null {
    const name = nameIn(item.get('name', true));
    const shownAs = nameIn(item.get('as', true));
    const articles = readNames(item.get('in', true));
    if (name !== null && shownAs !== null && articles !== null && articles.length > 0)
      return { name, shownAs, articles, line };
    warn(line, '“part” needs “name”, “as” and “in” (a list of article ids) here: it is left out');
    return null;
  }

  /** The names of a list, each once, or of a single one; null where there is something else. */
  function readNames(node: unknown): string[] | null {
    const items: unknown[] = isSeq(node) ? node.items : [node];
    const names = items.map(nameIn);
    return names.includes(null) ? null : [...new Set(names as string[])];
  }

  function nameIn(node: unknown): string | null {
    if (!isScalar(node)) return null;
    const name = String(node.value ?? '')
      .replace(/\s+/g, ' ')
      .trim();
    return /[\p{L}\p{N}]/u.test(name) && name.length <= LONGEST_NAME ? name : null;
  }

  function lineOf(node: Node): number {
    return lines.linePos(node.range?.[0] ?? 0).line;
  }

  function warn(line: number, message: string): void {
    warnings.push({ file: PEOPLE_FILE, line, message });
  }
}

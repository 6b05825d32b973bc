import type { Complaint } from '../article-reader.ts';
import type { Facts } from '../draft.ts';
import { findDay } from '../facts/find-day.ts';
import { lazily } from '../load-package.ts';
import { showName } from '../show-name.ts';

/** What stands in front of a Markdown text, and where the text itself starts. */
export interface FrontMatter {
  readonly facts: Partial<Facts>;
  readonly start: number;
  readonly complaint: Complaint | null;
}

const yaml = lazily<typeof import('yaml')>('yaml');

// A longer head is a text between two lines.
const LONGEST = 20_000;
const FENCE = /^(---|\+\+\+)[ \t]*(?:\r\n|[\r\n])/;
const TOML_LINE = /^\s*([\w-]+)\s*=\s*(?:"((?:[^"\\]|\\.){0,2000})"|'([^']{0,2000})'|([^\s#"'[]\S{0,100}))/;
const KEYS: Readonly<Record<keyof Omit<Facts, 'dateline'>, readonly string[]>> = {
  title: ['title', 'headline'],
  published: ['date', 'published', 'published_at', 'publishdate', 'pubdate', 'publish_date', 'created'],
  source: ['source', 'outlet', 'publisher', 'publication', 'site', 'site_name', 'website'],
  url: [
    'url',
    'link',
    'canonical',
    'canonical_url',
    'canonicalurl',
    'source_url',
    'original_url',
    'permalink',
  ],
  author: ['author', 'authors', 'byline', 'by', 'creator'],
  language: ['lang', 'language', 'locale'],
};

/** The front matter of a text, read as data: no tags, no code; what is broken gets a complaint and is passed over. */
export function readFrontMatter(text: string): FrontMatter {
  const none: FrontMatter = { facts: {}, start: 0, complaint: null };
  const fence = FENCE.exec(text);
  if (!fence) return none;
  const mark = fence[1] ?? '---';
  const end = findEnd(text, fence[0].length, mark);
  if (!end) return none;
  const written = text.slice(fence[0].length, end.at);
  // Two rules around a paragraph are no front matter.
  if (written.trim() !== '' && !/^\s*["']?[\w.-]+["']?\s*[:=]/m.test(written)) return none;
  const read = mark === '---' ? readYaml(written) : { values: readToml(written), complaint: null };
  return { facts: readFacts(read.values), start: end.after, complaint: read.complaint };
}

function findEnd(text: string, from: number, mark: string): { at: number; after: number } | null {
  const closing = mark === '---' ? /^(?:---|\.\.\.)[ \t]*$/ : /^\+\+\+[ \t]*$/;
  const lineEnd = /\r\n|[\r\n]|$/g;
  for (let at = from; at < text.length && at < LONGEST; ) {
    lineEnd.lastIndex = at;
    const match = lineEnd.exec(text);
    const to = match?.index ?? text.length;
    const next = to + (match?.[0].length || 1);
    if (closing.test(text.slice(at, to))) return { at, after: Math.min(next, text.length) };
    at = next;
  }
  return null;
}

function readYaml(written: string): { values: Record<string, unknown>; complaint: Complaint | null } {
  const { LineCounter, parseDocument } = yaml();
  const lineCounter = new LineCounter();
  try {
    const document = parseDocument(written, { lineCounter, schema: 'core', logLevel: 'silent' });
    const [error] = document.errors;
    if (error) {
      // The fence is the file's first line.
      const line = (error.linePos?.[0].line ?? 1) + 1;
      const what = showName(error.message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, '');
      return {
        values: readLoosely(written),
        complaint: {
          line,
          message: `its front matter is not valid YAML (${what}): mend it; the text is served`,
        },
      };
    }
    const values: unknown = document.toJS({ maxAliasCount: 20 });
    return { values: isRecord(values) ? values : {}, complaint: null };
  } catch (error) {
    const message = `its front matter is not valid YAML (${showName((error as Error).message.split('\n')[0] ?? '')}): mend it; the text is served`;
    return { values: {}, complaint: { line: 1, message } };
  }
}

/** What plain `key: value` lines of broken YAML say. */
function readLoosely(written: string): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const line of written.split(/\r\n|[\r\n]/)) {
    const pair = /^([\w-]{1,40}):[ \t]+(\S.{0,400})$/.exec(line);
    const value = pair?.[2]?.trim();
    if (pair?.[1] && value && !/^[[{|>&*!]/.test(value))
      values[pair[1]] ??= value.replace(/^(["'])(.*)\1$/, '$2');
  }
  return values;
}

function readToml(written: string): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const line of written.split(/\r\n|[\r\n]/)) {
    const pair = TOML_LINE.exec(line);
    if (pair?.[1]) values[pair[1]] ??= (pair[2] ?? pair[3] ?? pair[4] ?? '').replace(/\\"/g, '"');
    else {
      const list = /^\s*(authors?)\s*=\s*\[\s*["']([^"']{1,200})["']/.exec(line);
      if (list?.[1]) values[list[1]] ??= list[2];
    }
  }
  return values;
}

function readFacts(values: Record<string, unknown>): Partial<Facts> {
  const lower = new Map(Object.entries(values).map(([key, value]) => [key.toLowerCase(), value]));
  const facts: Record<string, string> = {};
  for (const [fact, keys] of Object.entries(KEYS)) {
    for (const key of keys) {
      const value = asText(lower.get(key));
      if (value === null || facts[fact] !== undefined) continue;
      const read = readFact(fact, value);
      if (read !== null) facts[fact] = read;
    }
  }
  const source = facts.source;
  if (source && /^https?:\/\//.test(source)) {
    facts.url ??= source;
    delete facts.source;
  }
  return facts;
}

function readFact(fact: string, value: string): string | null {
  if (fact === 'published') return findDay(value);
  if (fact === 'url') return /^https?:\/\//.test(value) ? value : null;
  if (fact === 'language')
    return /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*$/i.test(value) ? value.replaceAll('_', '-') : null;
  return value;
}

function asText(value: unknown): string | null {
  if (typeof value === 'string' || typeof value === 'number')
    return String(value).replace(/\s+/g, ' ').trim() || null;
  if (value instanceof Date && !Number.isNaN(value.getTime())) return value.toISOString();
  if (Array.isArray(value))
    return (
      value
        .map(asText)
        .filter((each) => each !== null)
        .join(', ') || null
    );
  return isRecord(value) ? asText(value.name ?? value.title ?? value.url) : null;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

import { z } from 'zod';
import type { Article } from '../article.ts';
import type { Complaint, Reading } from '../article-reader.ts';
import type { CorpusFile } from '../corpus-file.ts';
import { type Block, type Draft, type Facts, NO_FACTS } from '../draft.ts';
import { findDay } from '../facts/find-day.ts';
import { finishArticle } from '../finish-article.ts';
import { joinLines } from '../plain-text/join-lines.ts';
import { splitLines } from '../plain-text/split-lines.ts';
import { showName } from '../show-name.ts';

const field = z.string().nullish();

const LineShape = z.object({
  id: z.union([z.string(), z.number()]).nullish(),
  text: z.string().nullish(),
  paragraphs: z.array(z.string()).nullish(),
  title: field,
  published: field,
  source: field,
  url: field,
  author: field,
  language: field,
});

type LineFields = z.infer<typeof LineShape>;

/** The article of one line, cleaned, or what is wrong with it; `id` is for a line that gives none. */
export function readJsonlLine(
  written: string,
  where: { file: string; id: string; line: number },
): Article | { id: unknown; error: string } {
  const fields = readLine(written);
  if (typeof fields === 'string') return { id: null, error: fields };
  const id = idOf(fields) ?? where.id;
  const article = finishArticle(makeDraft(id, where.line, fields), where.file);
  return article.paragraphs.length > 0 ? article : { id, error: 'it holds no text of an article' };
}

/** One article a line; a line that is none gets a complaint and the others are read. */
export function readJsonl(file: CorpusFile, text: string): Reading {
  const drafts: Draft[] = [];
  const complaints: Complaint[] = [];
  const lineOf = new Map<string, number>();
  let line = 0;
  for (let from = 0; from <= text.length; ) {
    line++;
    const end = text.indexOf('\n', from);
    const to = end < 0 ? text.length : end;
    const written = text.slice(from, to).trim();
    from = to + 1;
    if (written === '') continue;
    const fields = readLine(written);
    if (typeof fields === 'string') {
      complaints.push({ line, message: fields });
      continue;
    }
    const id = idOf(fields) ?? `${file.id}:${line}`;
    const first = lineOf.get(id);
    if (first !== undefined) {
      complaints.push({
        line,
        message: `the id "${showName(id)}" stands in line ${first} already: give each line its own`,
      });
      continue;
    }
    lineOf.set(id, line);
    drafts.push(makeDraft(id, line, fields));
  }
  return { drafts, complaints };
}

function readLine(written: string): LineFields | string {
  let value: unknown;
  try {
    value = JSON.parse(written);
  } catch {
    return 'not valid JSON: write one object a line, or remove it';
  }
  const checked = LineShape.safeParse(value);
  if (!checked.success) {
    const issue = checked.error.issues[0];
    const where = issue && issue.path.length > 0 ? `"${issue.path.join('.')}"` : 'the line';
    return `${where} has the wrong type (${issue?.message ?? 'not an object'})`;
  }
  if (checked.data.text == null && checked.data.paragraphs == null) {
    return 'it has no "text" and no "paragraphs": give one of them';
  }
  return checked.data;
}

function makeDraft(id: string, line: number, fields: LineFields): Draft {
  const facts: Facts = {
    ...NO_FACTS,
    title: given(fields.title),
    published: fields.published ? findDay(fields.published) : null,
    source: given(fields.source),
    url: given(fields.url),
    author: given(fields.author),
    language: given(fields.language),
  };
  if (fields.paragraphs) return { id, line, facts, blocks: asGiven(fields.paragraphs), final: true };
  return { id, line, facts, blocks: readBody(fields.text ?? ''), final: false };
}

function idOf({ id }: LineFields): string | null {
  return id == null || id === '' ? null : String(id);
}

function given(value: string | null | undefined): string | null {
  return value == null || value.trim() === '' ? null : value.trim();
}

function readBody(text: string): Block[] {
  const lines = splitLines(text);
  const blank = lines.findIndex((line) => line.text === '');
  const parted = blank >= 0 && lines.slice(blank).some((line) => line.text !== '') && blank > 0;
  return joinLines(lines, parted ? 'never part' : 'always part');
}

/** The paragraphs letter for letter, line ends and other control characters one space each, blank ones left out. */
function asGiven(paragraphs: readonly string[]): Block[] {
  const blocks: Block[] = [];
  let start = 0;
  for (const written of paragraphs) {
    const end = start + written.length;
    const text = CONTROL.test(written) ? written.replace(/\r\n|[\p{Cc}\u2028\u2029]/gu, ' ') : written;
    if (/\S/.test(text))
      blocks.push({ text, kind: 'body', source: { start, end }, marked: false, apart: true });
    // As if they were joined by a blank line.
    start = end + 2;
  }
  return blocks;
}

const CONTROL = /[\p{Cc}\u2028\u2029]/u;

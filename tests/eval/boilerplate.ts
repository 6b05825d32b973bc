import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Article } from '../../src/articles/article.ts';
import { readArticles } from '../../src/articles/read-articles.ts';

interface Span {
  readonly text?: string;
  readonly text_from?: string;
  readonly class: string;
  readonly note?: string;
}

interface Gold {
  readonly body_paragraphs: number;
  readonly spans: readonly Span[];
  readonly repairs: readonly { readonly text?: string; readonly fix: string }[];
  readonly metadata: Readonly<Record<string, string | null>>;
}

/**
 * How cleaning agrees with what was read by hand: `node dist/tests/eval/boilerplate.js ARTICLES GOLD.json`. Prints a
 * line for each article and each difference, and exits 1 where there is one.
 */
function main(folder: string, goldFile: string): number {
  const gold = JSON.parse(readFileSync(goldFile, 'utf8')) as Record<string, Gold>;
  let failures = 0;
  for (const file of readdirSync(folder).sort()) {
    const expected = gold[file.slice(0, 3)];
    if (!expected || !file.endsWith('.txt')) continue;
    const raw = readFileSync(join(folder, file));
    const id = basename(file, '.txt');
    const place = { file, path: join(folder, file), id, size: raw.length, modified: 0, changed: 0 };
    const [article] = readArticles(place, raw).articles;
    const differences = article ? compare(article, expected, raw.toString('utf8')) : ['no article'];
    const bodies = article?.paragraphs.filter(({ kind }) => kind === 'body').length ?? 0;
    console.log(
      `${id}: ${differences.length === 0 ? 'agrees' : `${differences.length} differ`} (${bodies} of ${expected.body_paragraphs} body paragraphs)`,
    );
    for (const difference of differences) console.log(`  - ${difference}`);
    failures += differences.length;
  }
  return failures === 0 ? 0 : 1;
}

function compare(article: Article, gold: Gold, raw: string): string[] {
  return [...missingWords(article, gold, raw), ...leftovers(article, gold), ...facts(article, gold)];
}

/** Every line gone from the body that should be, every heading and caption of its kind, repairs and counts. */
function leftovers(article: Article, gold: Gold): string[] {
  const found: string[] = [];
  const body = article.paragraphs.filter(({ kind }) => kind === 'body').map(({ text }) => text);
  const has = (words: string) =>
    body.some((text) => flat(text) === words || (words.length > 40 && flat(text).includes(words)));
  for (const { text, text_from, class: kind, note } of gold.spans) {
    const words = flat(text ?? text_from ?? '');
    if (kind === 'junk' || kind === 'meta' || note === 'title') {
      if (has(words) || article.paragraphs.some((each) => flat(each.text) === words))
        found.push(`left: ${words}`);
    } else if (kind === 'duplicate') {
      const times = body.filter((each) => flat(each).includes(words)).length;
      if (times !== 1) found.push(`stands ${times} times: ${words}`);
    } else if (kind === 'heading' || kind === 'caption') {
      if (!article.paragraphs.some((each) => each.kind === kind && flat(each.text) === words))
        found.push(`no ${kind}: ${words}`);
    } else if (
      kind === 'inline-junk' &&
      note?.startsWith('dateline') &&
      body.some((each) => flat(each).includes(words))
    ) {
      found.push(`dateline left: ${words}`);
    }
  }
  for (const { text, fix } of gold.repairs) {
    if (text && fix.startsWith('join') && !body.some((each) => flat(each).includes(flat(text))))
      found.push(`not joined: ${flat(text)}`);
  }
  if (body.length !== gold.body_paragraphs)
    found.push(`${body.length} body paragraphs, expected ${gold.body_paragraphs}`);
  return found;
}

/** Lines of the file that are nothing else must stand in the article, letter for letter. */
function missingWords(article: Article, gold: Gold, raw: string): string[] {
  const kept = flat(article.paragraphs.map(({ text }) => text).join(' '));
  const out = gold.spans.map(({ text }) => flat(text ?? '')).filter((text) => text !== '');
  const lines = raw
    .split('\n')
    .map(flat)
    .filter((line) => line !== '');
  return lines
    .filter((line) => !out.some((text) => text === line || text.includes(line)))
    .map((line) =>
      out.reduce((rest, text) => (text.length > 10 ? rest.replace(text, ' ') : rest), line).trim(),
    )
    .filter((line) => !line.split(/ {2,}/).every((part) => kept.includes(part)))
    .map((line) => `lost: ${line}`);
}

function facts(article: Article, { metadata }: Gold): string[] {
  const found: string[] = [];
  const check = (name: string, got: string | null, want: string | null | undefined) => {
    if ((got ?? null) !== (want ?? null)) found.push(`${name}: ${got}, expected ${want}`);
  };
  check('title', article.title, metadata.title);
  check('url', article.url, metadata.url);
  check('author', article.author, metadata.author?.replace(/ \(.*$/, ''));
  const byHost = metadata.source?.includes("URL's host");
  check('source', article.source, byHost && metadata.url ? new URL(metadata.url).hostname : metadata.source);
  check('language', article.language, metadata.language?.slice(0, 2));
  const stated = metadata.published_from === 'header line';
  check('published', article.published, stated ? metadata.published : null);
  return found;
}

function flat(text: string): string {
  return text
    .replace(/[*#<>]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [folder, gold] = process.argv.slice(2);
  if (!folder || !gold) {
    console.error('usage: node dist/tests/eval/boilerplate.js ARTICLES GOLD.json');
    process.exit(2);
  }
  process.exit(main(folder, gold));
}

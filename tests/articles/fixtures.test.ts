import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readArticles } from '../../src/articles/read-articles.ts';

const FOLDER = join(import.meta.dirname, '../fixtures/articles');
// Only by hand: DATELINE_UPDATE=1 npx vitest run tests/articles/fixtures.test.ts
const UPDATE = process.env.DATELINE_UPDATE === '1';

describe('a page of every layout becomes the article that a reader sees', () => {
  for (const slug of readdirSync(FOLDER).sort()) {
    it(slug, () => {
      const name = readdirSync(join(FOLDER, slug)).find((file) => file.startsWith('input.'));
      const bytes = readFileSync(join(FOLDER, slug, name ?? 'input.txt'));
      const file = {
        file: `${slug}${name?.slice(5)}`,
        path: '',
        id: slug,
        size: bytes.length,
        modified: 0,
        changed: 0,
      };
      const { articles, warnings } = readArticles(file, bytes);
      expect(warnings).toEqual([]);
      expect(articles).toHaveLength(1);
      const [article] = articles;
      if (!article) return;
      const { title, published, source, author, url, language, dateline, paragraphs } = article;
      const seen = {
        title,
        published,
        source,
        author,
        url,
        language,
        dateline,
        paragraphs: paragraphs.map(({ kind, text }) => ({ kind, text })),
      };
      const baseline = join(FOLDER, slug, 'expected.json');
      if (UPDATE) writeFileSync(baseline, `${JSON.stringify(seen, null, 2)}\n`);
      expect(existsSync(baseline), 'a baseline is missing').toBe(true);
      expect(seen).toEqual(JSON.parse(readFileSync(baseline, 'utf8')));
    });
  }
});

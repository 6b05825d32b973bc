import Database from 'libsql';
import { findWords } from '../../../src/text/find-words.ts';
import type { MakeEngine } from './engine.ts';

/** SQLite FTS5 with its Porter stemmer, any word of the question enough, in the order of its BM25. */
export const fts5: MakeEngine = (articles) => {
  const database = new Database(':memory:');
  database.exec(
    "CREATE VIRTUAL TABLE articles USING fts5(id UNINDEXED, title, text, tokenize = 'porter unicode61')",
  );
  const insert = database.prepare('INSERT INTO articles VALUES (?, ?, ?)');
  const fill = database.transaction(() => {
    for (const { id, title, paragraphs } of articles) insert.run(id, title ?? '', paragraphs[0]);
  });
  fill();
  const select = database.prepare(
    'SELECT id, -bm25(articles, 0, 0.35, 1) AS score FROM articles WHERE articles MATCH ? ORDER BY score DESC LIMIT 10',
  );
  return (question) => {
    const words = [...new Set(findWords(question).map((word) => `"${word.text.replaceAll('"', '')}"`))];
    return words.length === 0 ? [] : (select.all(words.join(' OR ')) as { id: string; score: number }[]);
  };
};

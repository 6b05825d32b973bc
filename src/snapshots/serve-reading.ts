import type { MessagePort } from 'node:worker_threads';
import { findNames } from '../annotations/names/find-names.ts';
import { findMentions } from '../archive/article-mentions.ts';
import type { Article } from '../articles/article.ts';
import { readArticles } from '../articles/read-articles.ts';
import { splitPassages } from '../passages/split-passages.ts';
import type { ReadingPart, ReadingRequest } from './reading-protocol.ts';

// Characters of text in one part: what the other thread takes in within a few milliseconds.
const PART_LENGTH = 200_000;

/** Answers the requests that come in by a port, from inside a thread of its own. */
export function serveReading(port: MessagePort): void {
  const read: Article[] = [];
  let parts: Iterator<ReadingPart> = [][Symbol.iterator]();
  port.on('message', (request: ReadingRequest) => {
    if (request.kind === 'read') parts = readParts(request, read);
    else if (request.kind === 'names') parts = nameParts(read);
    else port.postMessage(nextOf(parts));
  });
}

function nextOf(parts: Iterator<ReadingPart>): ReadingPart {
  try {
    const { value, done } = parts.next();
    return done ? { done: true } : value;
  } catch (error) {
    return { error: String(error) };
  }
}

function* readParts(
  { file, bytes }: Extract<ReadingRequest, { kind: 'read' }>,
  read: Article[],
): Generator<ReadingPart, undefined> {
  const { articles, warnings } = readArticles(file, bytes);
  for (const part of partsOf(articles)) {
    read.push(...part);
    yield { articles: part };
  }
  yield { warnings };
}

function* nameParts(read: readonly Article[]): Generator<ReadingPart, undefined> {
  for (const part of partsOf(read)) {
    yield {
      mentions: part.map((article) => {
        const passages = splitPassages(article);
        return findMentions(article, passages, findNames(passages));
      }),
    };
  }
}

function* partsOf(articles: readonly Article[]): Generator<Article[]> {
  let part: Article[] = [];
  let length = 0;
  for (const article of articles) {
    part.push(article);
    for (const { text } of article.paragraphs) length += text.length;
    if (length < PART_LENGTH) continue;
    yield part;
    part = [];
    length = 0;
  }
  if (part.length > 0) yield part;
}

import type { Facts } from '../draft.ts';

const ARTICLE = /(?:Article|NewsArticle|BlogPosting|Report|LiveBlogPosting|Posting)$/;
const MOST_NODES = 500;

/** What the JSON-LD of a page states of its article; broken JSON states nothing. */
export function readLinkedData(scripts: readonly string[]): Partial<Facts> {
  for (const script of scripts) {
    const article = findArticle(parse(script));
    if (!article) continue;
    return {
      title: text(article.headline) ?? text(article.name),
      published: text(article.datePublished) ?? text(article.dateCreated),
      source: name(article.publisher),
      url: text(article.url) ?? text(article.mainEntityOfPage) ?? id(article.mainEntityOfPage),
      author: name(article.author),
      language: text(article.inLanguage),
    };
  }
  return {};
}

function parse(script: string): unknown {
  try {
    return JSON.parse(script.replace(/^\s*(?:<!--|\/\*<!\[CDATA\[\*\/)|(?:-->|\/\*\]\]>\*\/)\s*$/g, ''));
  } catch {
    return null;
  }
}

/** The first node whose type is an article, level by level. */
function findArticle(root: unknown): Record<string, unknown> | null {
  const queue: unknown[] = [root];
  for (let at = 0; at < queue.length && at < MOST_NODES; at++) {
    const node = queue[at];
    if (Array.isArray(node)) queue.push(...node.slice(0, MOST_NODES));
    else if (isRecord(node)) {
      const types = Array.isArray(node['@type']) ? node['@type'] : [node['@type']];
      if (types.some((type) => typeof type === 'string' && ARTICLE.test(type))) return node;
      queue.push(node['@graph'], node.mainEntity, node.mainEntityOfPage);
    }
  }
  return null;
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.replace(/\s+/g, ' ').trim() : null;
}

function id(value: unknown): string | null {
  return isRecord(value) ? text(value['@id']) : null;
}

function name(value: unknown): string | null {
  if (Array.isArray(value))
    return (
      value
        .map(name)
        .filter((each) => each !== null)
        .join(', ') || null
    );
  return isRecord(value) ? text(value.name) : text(value);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

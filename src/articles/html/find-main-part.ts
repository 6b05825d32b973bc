import type { AnyNode, Document, Element } from 'domhandler';
import { elementsOf, isElement, namesOf } from './elements.ts';
import { isPageFurniture } from './is-page-furniture.ts';

// Fewer letters than this are a teaser, not an article.
const LEAST = 250;
// The main part holds most of the page's running text; one article of several does not.
const MOST = 0.55;
const BODY_NAMES =
  /(?:^|\s)(?:article-?(?:body|content|text)|story-?(?:body|content|text)|entry-?content|post-?(?:body|content|text)|body-?text|main-?content|page-?content|mw-parser-output|content-?body|news-?(?:body|text|content)|articulo|field-name-body)(?:\s|$)/;

/** The element that holds the article: by what pages call it, where that holds most of the words, else the page. */
export function findMainPart(page: Document): Document | Element {
  const all = [...elementsOf(page, isPageFurniture)];
  const body = all.find(({ name }) => name === 'body') ?? page;
  const lengths = measure(body);
  const total = lengths.get(body) ?? 0;
  const tests: ((element: Element) => boolean)[] = [
    ({ attribs }) => attribs.itemprop?.toLowerCase() === 'articlebody',
    (element) => BODY_NAMES.test(namesOf(element)),
    ({ name }) => name === 'article',
    ({ name, attribs }) => name === 'main' || attribs.role === 'main',
  ];
  for (const test of tests) {
    let best: Element | null = null;
    for (const element of all) {
      if (test(element) && (lengths.get(element) ?? 0) > (best ? (lengths.get(best) ?? 0) : 0))
        best = element;
    }
    const length = best ? (lengths.get(best) ?? 0) : 0;
    if (best && length >= Math.min(LEAST, total * 0.9) && length >= total * MOST) return best;
  }
  return body;
}

/** How many letters of running text, links apart, stand in each element; without recursion. */
function measure(root: Document | Element): Map<Document | Element, number> {
  const lengths = new Map<Document | Element, number>();
  const order: (Document | Element)[] = [];
  const stack: (Document | Element)[] = [root];
  for (let element = stack.pop(); element; element = stack.pop()) {
    order.push(element);
    let own = 0;
    for (const child of element.children as AnyNode[]) {
      if (child.type === 'text') own += child.data.replace(/\s+/g, ' ').length;
      else if (isElement(child) && child.name !== 'a' && !isPageFurniture(child)) stack.push(child);
    }
    lengths.set(element, own > 3 ? own : 0);
  }
  for (const element of order.reverse()) {
    const parent = element.parent as Document | Element | null;
    if (parent && lengths.has(parent))
      lengths.set(parent, (lengths.get(parent) ?? 0) + (lengths.get(element) ?? 0));
  }
  return lengths;
}

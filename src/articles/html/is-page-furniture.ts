import type { Element, ParentNode } from 'domhandler';
import { elementsOf, namesOf, textOf } from './elements.ts';

const UNREAD = new Set(
  'script style noscript template iframe object embed svg canvas audio video form button select option input textarea label nav footer aside dialog menu head link meta title map math'.split(
    ' ',
  ),
);
const ROLES = new Set([
  'navigation',
  'banner',
  'complementary',
  'contentinfo',
  'search',
  'dialog',
  'alert',
  'menu',
  'toolbar',
  'tablist',
]);
// Whole words of class and id: "social-share", "related_posts", "adBox" as "adbox"; not "shared-heritage".
const NAMES =
  /(?:^|[\s_-])(?:nav|navbar|navigation|menu|breadcrumbs?|share|sharing|sharebar|share-?buttons|social|socials|social-?share|newsletter|subscribe|subscription|signup|sign-up|related|relatedposts|related-?(?:posts|articles|stories|content|links|news)|recommended|recommendations|read-?more|readmore|also-?read|trending|most-?(?:read|popular)|popular|promo|promos|promotion|advert|adverts|advertisement|ad|ads|adbox|ad-?slot|ad-?unit|ad-?container|sponsor|sponsored|taboola|outbrain|cookie|cookies|cookie-?(?:banner|notice|consent)|consent|gdpr|comment|comments|disqus|respond|author-?(?:bio|box|info|card|profile|description)|about-?author|bio|sidebar|side-?bar|footer|site-?(?:header|footer|nav)|widget|widgets|popup|pop-?up|modal|overlay|player|audio-?player|video-?player|listen|tags|tag-?list|taglist|toolbar|tools|article-?tools|skip-?link|skip|masthead|topbar|ticker-?nav|pagination|pager|print-?only|screen-?reader-?text|sr-?only|visually-?hidden|hidden|noprint|mw-editsection|editsection|reference|reflist|navbox|catlinks|toc|metadata|hatnote|printfooter|jump-?link|paywall-?(?:prompt|banner|offer)|offer|regwall)(?:[\s_-]|$)/;
const UNSEEN = /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
// A page's own wrapper may be named "has-sidebar": what holds this much of the words is no furniture by its name.
const MUCH_TEXT = 1500;
const MUCH_OF_PAGE = 0.5;
// Looked into no further than this, so that a page of nested elements takes no square of time.
const MOST_ELEMENTS = 400;

/** Whether an element is not part of the text: a tag, a role or a name that says so, or nobody sees it. */
export function isPageFurniture(element: Element): boolean {
  const { name, attribs } = element;
  if (UNREAD.has(name)) return name !== 'aside' || !isPullQuoteOrNote(element);
  if (name === 'body' || name === 'html' || name === 'main' || name === 'article' || name === 'h1')
    return false;
  if ('hidden' in attribs || attribs['aria-hidden'] === 'true') return true;
  if (attribs.style && UNSEEN.test(attribs.style)) return true;
  if (attribs.role && ROLES.has(attribs.role)) return true;
  if (name === 'header' && isBanner(element)) return true;
  if (name === 'sup' && /reference|footnote/.test(attribs.class ?? '')) return true;
  const names = namesOf(element);
  return names !== '' && NAMES.test(names) && !holdsMuch(element);
}

// An aside in the text is a pull quote, found again in a paragraph, or a note; what links elsewhere is neither.
function isPullQuoteOrNote(element: Element): boolean {
  const names = namesOf(element);
  return /note|infobox|fact|pull|quote/.test(names) && !NAMES.test(names);
}

/** A header without a heading or a paragraph: the site's, not the article's. */
function isBanner(element: Element): boolean {
  for (const { name } of take(elementsOf(element), MOST_ELEMENTS))
    if (/^(?:h[1-3]|p|time)$/.test(name)) return false;
  return true;
}

const lettersOfPage = new WeakMap<ParentNode, number>();

function pageLetters(element: Element): number {
  let page: ParentNode = element;
  while (page.parent) page = page.parent;
  let letters = lettersOfPage.get(page);
  if (letters === undefined) {
    letters = textOf(page).length;
    lettersOfPage.set(page, letters);
  }
  return letters;
}

function holdsMuch(element: Element): boolean {
  const much = Math.min(MUCH_TEXT, pageLetters(element) * MUCH_OF_PAGE);
  let letters = 0;
  let elements = 0;
  for (const part of [element, ...take(elementsOf(element), MOST_ELEMENTS)]) {
    for (const child of part.children) if (child.type === 'text') letters += child.data.trim().length;
    if (letters >= much || ++elements >= MOST_ELEMENTS) return true;
  }
  return false;
}

function* take<T>(items: Iterable<T>, most: number): Generator<T> {
  let count = 0;
  for (const item of items) {
    if (count++ >= most) return;
    yield item;
  }
}

import type { Document, Element } from 'domhandler';
import type { Facts } from '../draft.ts';
import { findDay } from '../facts/find-day.ts';
import { elementsOf, namesOf, textOf } from './elements.ts';
import { readLinkedData } from './read-linked-data.ts';

const TITLE = ['og:title', 'twitter:title', 'dc.title', 'citation_title', 'parsely-title'];
const PUBLISHED = [
  'article:published_time',
  'og:published_time',
  'date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publication_date',
  'dc.date',
  'dc.date.issued',
  'dcterms.created',
  'dcterms.date',
  'citation_publication_date',
  'parsely-pub-date',
  'sailthru.date',
  'datepublished',
];
const AUTHOR = [
  'author',
  'article:author',
  'byl',
  'dc.creator',
  'dcterms.creator',
  'citation_author',
  'parsely-author',
  'twitter:creator',
];
const SOURCE = ['og:site_name', 'application-name', 'publisher', 'dc.publisher', 'copyright'];
const URLS = ['og:url', 'twitter:url', 'parsely-link'];
const SITE_AFTER = /\s+(?:[|•·»]|[-–—]{1,2})\s+/;

/** What a page states of its article: JSON-LD first, then meta tags, then marked elements. */
export function readPageFacts(page: Document): Partial<Facts> {
  const head = collect(page);
  const linked = readLinkedData(head.scripts);
  const meta = (names: readonly string[]) =>
    names.map((name) => head.meta.get(name)).find((value) => value) ?? null;
  const source = linked.source ?? meta(SOURCE);
  const url =
    [head.canonical, meta(URLS), linked.url].find((each) => each != null && /^https?:\/\//i.test(each)) ??
    null;
  return {
    title: pickTitle([linked.title ?? null, meta(TITLE), head.title], head.h1, source),
    published:
      [linked.published ?? null, meta(PUBLISHED), head.time]
        .map((each) => (each ? findDay(each) : null))
        .find((day) => day) ?? null,
    source: source && source.length <= 80 ? source : null,
    url,
    author: cleanAuthor(linked.author ?? meta(AUTHOR) ?? head.author),
    language: language(
      head.language ?? linked.language ?? meta(['og:locale', 'content-language', 'dc.language']),
    ),
  };
}

interface PageHead {
  readonly meta: Map<string, string>;
  readonly scripts: string[];
  canonical: string | null;
  title: string | null;
  h1: string | null;
  time: string | null;
  author: string | null;
  language: string | null;
}

function collect(page: Document): PageHead {
  const head: PageHead = {
    meta: new Map(),
    scripts: [],
    canonical: null,
    title: null,
    h1: null,
    time: null,
    author: null,
    language: null,
  };
  for (const element of elementsOf(page)) take(head, element);
  return head;
}

function take(head: PageHead, element: Element): void {
  const { name, attribs } = element;
  if (name === 'meta') {
    const key = (
      attribs.property ??
      attribs.name ??
      attribs.itemprop ??
      attribs['http-equiv'] ??
      ''
    ).toLowerCase();
    const value = attribs.content?.replace(/\s+/g, ' ').trim();
    if (key && value && !head.meta.has(key)) head.meta.set(key, value);
  } else if (name === 'script' && /ld\+json/i.test(attribs.type ?? '')) {
    head.scripts.push(element.children.map((child) => (child.type === 'text' ? child.data : '')).join(''));
  } else if (name === 'link' && /(?:^|\s)canonical(?:\s|$)/i.test(attribs.rel ?? ''))
    head.canonical ??= attribs.href ?? null;
  else if (name === 'html') head.language ??= attribs.lang ?? attribs['xml:lang'] ?? null;
  else if (name === 'title' && (element.parent as Element | null)?.name !== 'svg')
    head.title ??= textOf(element) || null;
  else if (name === 'h1') head.h1 ??= textOf(element) || null;
  else if (name === 'time' && !isInAside(element)) head.time ??= attribs.datetime ?? textOf(element) ?? null;
  else if (head.author === null && isAuthor(element)) head.author = textOf(element) || null;
}

function isAuthor(element: Element): boolean {
  const { attribs } = element;
  if (attribs.rel === 'author' || attribs.itemprop === 'author') return true;
  return (
    /(?:^|\s)(?:byline|author-?name|author|p-author|byline-?(?:name|author))(?:\s|$)/.test(
      namesOf(element),
    ) && textOf(element).length < 80
  );
}

function isInAside(element: Element): boolean {
  for (let node = element.parent as Element | null; node; node = node.parent as Element | null) {
    if (node.name === 'aside' || node.name === 'nav' || node.name === 'footer') return true;
  }
  return false;
}

/** The title without the site's name, as the first heading has it where that is its beginning. */
function pickTitle(
  stated: readonly (string | null)[],
  h1: string | null,
  source: string | null,
): string | null {
  const title = stated.find((each) => each) ?? h1;
  if (!title) return null;
  if (h1 && h1.length > 5 && title.toLowerCase().includes(h1.toLowerCase())) return h1;
  const parts = title.split(SITE_AFTER);
  const last = parts.at(-1) ?? '';
  if (parts.length < 2) return title;
  const isSite = source !== null && last.toLowerCase() === source.toLowerCase();
  if (isSite || (stated[0] == null && stated[1] == null && last.split(' ').length <= 4)) {
    return title.slice(0, title.length - last.length).replace(/\s*(?:[|•·»]|[-–—]{1,2})\s*$/, '');
  }
  return title;
}

function cleanAuthor(author: string | null | undefined): string | null {
  if (!author || /^(?:https?:|@|www\.)/i.test(author)) return null;
  const name = author
    .replace(/^(?:by|por|par|von|di|автор:?|text:|words:)\s+/i, '')
    .replace(/\s+/g, ' ')
    .trim();
  return name === '' || name.length > 120 ? null : name;
}

function language(stated: string | null | undefined): string | null {
  const tag = stated?.trim().replaceAll('_', '-') ?? '';
  return /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(tag) ? tag : null;
}

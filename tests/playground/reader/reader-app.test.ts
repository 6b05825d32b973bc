import { type Element, isTag, isText, type ParentNode } from 'domhandler';
import fc from 'fast-check';
import { parseDocument } from 'htmlparser2';
import { expect, test } from 'vitest';
import { buildArchive } from '../../../src/archive/build-archive.ts';
import type { Article } from '../../../src/articles/article.ts';
import { readerApp } from '../../../src/playground/reader/reader-app.ts';
import { makeArticle } from '../../support/make-article.ts';

const HOSTILE = '</p></main><script>alert(1)</script><img src=x onerror="alert(2)">&amp;<!--';
const RTL = '\u202eevil\u202c أهلا <b>بكم</b>';
const KNOWN_TAGS = new Set(
  'html head meta title link body main article nav h1 h2 p a bdi ol li span div mark'.split(' '),
);

async function open(articles: readonly Article[]) {
  const archive = await buildArchive(articles);
  const app = readerApp({ newsroom: () => ({ archive }) });
  const get = async (path: string) => {
    const response = await app.request(`http://127.0.0.1${path}`);
    return {
      status: response.status,
      location: response.headers.get('location'),
      html: await response.text(),
    };
  };
  const citation = (id: string, number: number) => {
    const article = archive.articles.find((each) => each.id === id);
    const passage = article && archive.passagesOf(article)[number - 1];
    if (passage === undefined) throw new Error('The test asks for a passage that there is.');
    return passage.citation.slice(2);
  };
  return { get, citation, archive };
}

function elements(html: string): Element[] {
  const found: Element[] = [];
  const visit = (node: ParentNode) => {
    for (const child of node.children) {
      if (!isTag(child)) continue;
      found.push(child);
      visit(child);
    }
  };
  visit(parseDocument(html));
  return found;
}

function textOf(node: ParentNode): string {
  return node.children
    .map((child) => (isText(child) ? child.data : isTag(child) ? textOf(child) : ''))
    .join('');
}

/** Text of the elements of that name, as a reader sees it. */
function texts(html: string, name: string): string[] {
  return elements(html)
    .filter((element) => element.name === name)
    .map((element) => textOf(element).replace(/\s+/g, ' ').trim());
}

/** Fails where there is an element, an attribute or an address that the reader does not make itself. */
function expectOurs(html: string): void {
  for (const { name, attribs } of elements(html)) {
    expect(KNOWN_TAGS).toContain(name);
    for (const [attribute, value] of Object.entries(attribs)) {
      expect(attribute).not.toMatch(/^on|^style$|^src/);
      if (attribute === 'href')
        expect(value).toMatch(/^(?:https?:\/\/|(?:\.\.?\/)*read|article\?|#c-|data:,$)/);
    }
  }
}

test('articles are listed the newest first, those without a date last', async () => {
  const { get } = await open([
    makeArticle('a', ['Old words.'], { title: 'Old', published: '2021-01-02', source: 'Coast Post' }),
    makeArticle('b', ['No date.'], { title: 'None' }),
    makeArticle('c', ['New words.', 'More.'], {
      title: 'New',
      published: '2023-05-10',
      source: 'Inland Times',
    }),
  ]);
  const { status, html } = await get('/read');
  expect(status).toBe(200);
  expect(texts(html, 'li')).toEqual([
    'New Inland Times · 10 May 2023 · 2 paragraphs',
    'Old Coast Post · 2 January 2021 · 1 paragraph',
    'None undated · 1 paragraph',
  ]);
});

test('a long list has pages, and no others', async () => {
  const articles = Array.from({ length: 101 }, (_, number) =>
    makeArticle(`a${number}`, ['Words.'], { title: `Title ${number}` }),
  );
  const { get } = await open(articles);
  const pages = await Promise.all([1, 2, 3].map((page) => get(`/read?page=${page}`)));
  expect(pages.map(({ html }) => texts(html, 'li').length)).toEqual([50, 50, 1]);
  const seen = new Set(pages.flatMap(({ html }) => texts(html, 'li')));
  expect(seen.size).toBe(101);
  for (const page of ['0', '4', '-1', '1.5', 'x', 'Infinity']) {
    expect((await get(`/read?page=${page}`)).status).toBe(404);
  }
});

test('an article has its paragraphs with numbers and citations as anchors', async () => {
  const { get, citation } = await open([
    makeArticle('harbour', ['The harbour reopened.', 'People came.'], {
      title: 'Harbour reopens',
      published: '2023-05-10',
      source: 'Coast Post',
      url: 'https://coast.example/harbour',
    }),
  ]);
  const { status, html } = await get('/read/article?id=harbour');
  expect(status).toBe(200);
  expect(texts(html, 'title')).toEqual(['Harbour reopens · Coast Post']);
  expect(
    elements(html)
      .filter(({ attribs }) => attribs.class?.includes('paragraph'))
      .map(({ attribs }) => attribs.id),
  ).toEqual([`c-${citation('harbour', 1)}`, `c-${citation('harbour', 2)}`]);
  expect(elements(html).some(({ attribs }) => attribs.href === 'https://coast.example/harbour')).toBe(true);
  expectOurs(html);
});

test('a citation leads to its paragraph, with the letters marked', async () => {
  const { get, citation } = await open([
    makeArticle('a b', ['First one.', 'The harbour reopened on Monday.']),
  ]);
  const id = citation('a b', 2);
  for (const written of [id, `c:${id}`, `c%3A${id}`]) {
    const { status, location } = await get(`/read/c/${written}?from=4&to=11`);
    expect({ status, location }).toEqual({
      status: 302,
      location: `../article?id=a+b&c=${id}&from=4&to=11#c-${id}`,
    });
  }
  const { html } = await get(`/read/article?id=a+b&c=${id}&from=4&to=11`);
  expect(texts(html, 'mark')).toEqual(['harbour']);
  expect(texts(html, 'p').at(-1)).toBe('The harbour reopened on Monday.');
});

test('letters that the passage does not have are not marked, and no letter is cut in two', async () => {
  const { get, citation } = await open([makeArticle('a', ['A 🚢 came.'])]);
  const marked = async (query: string) =>
    texts((await get(`/read/article?id=a&c=${citation('a', 1)}${query}`)).html, 'mark');
  for (const query of [
    '',
    '&from=1',
    '&from=3&to=3',
    '&from=4&to=2',
    '&from=0&to=99',
    '&from=-1&to=2',
    '&from=a&to=b',
  ])
    expect(await marked(query)).toEqual([]);
  expect(await marked('&from=3&to=4')).toEqual(['🚢']);
  expect(await marked('&from=0&to=3')).toEqual(['A 🚢']);
});

test('a citation that is gone and an article that there is not say so', async () => {
  const { get } = await open([makeArticle('a', ['Words.'])]);
  for (const path of [
    '/read/c/0123456789abcdef',
    '/read/c/%3Cscript%3E',
    '/read/article?id=b',
    '/read/article',
    '/read/article?id=../a',
  ]) {
    const { status, html } = await get(path);
    expect({ path, status }).toEqual({ path, status: 404 });
    expect(texts(html, 'h1')).toEqual(['Not found']);
    expectOurs(html);
  }
});

test('while the articles are read it says so and tries again', async () => {
  const app = readerApp({
    newsroom: () => null,
    progress: () => ({ stage: 'reading', done: 1, total: 4 }),
  });
  for (const path of ['/read', '/read/article?id=a', '/read/c/0123456789abcdef']) {
    const response = await app.request(path);
    expect(response.status).toBe(503);
    expect(response.headers.get('refresh')).toBe('2');
    expect(await response.text()).toContain('25 %');
  }
});

test("an article's text is never HTML, whatever stands in it", async () => {
  const facts = {
    title: HOSTILE,
    source: HOSTILE,
    author: HOSTILE,
    language: '"><script>',
    url: 'javascript:alert(1)',
  };
  const { get, citation } = await open([makeArticle(HOSTILE, [HOSTILE, RTL], facts)]);
  const id = encodeURIComponent(HOSTILE);
  const list = await get('/read');
  const page = await get(`/read/article?id=${id}&c=${citation(HOSTILE, 1)}&from=0&to=30`);
  expect(page.status).toBe(200);
  for (const { html } of [list, page]) {
    expectOurs(html);
    expect(html).not.toMatch(/<script|<img|javascript:/);
  }
  expect(texts(page.html, 'mark')).toEqual([HOSTILE.slice(0, 30)]);
  const paragraphs = elements(page.html).filter(
    ({ name, attribs }) => name === 'p' && attribs.dir === 'auto',
  );
  expect(paragraphs.map(textOf)).toEqual([HOSTILE, RTL]);
});

test('any text comes out as it went in', async () => {
  const unit = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom(...'<>&"\'`=/ ;'),
    fc.constant(HOSTILE),
  );
  const words = fc.array(unit, { minLength: 1, maxLength: 12 }).map((parts) => `a${parts.join('')}z`);
  await fc.assert(
    fc.asyncProperty(words, words, fc.nat(40), fc.nat(40), async (title, text, from, to) => {
      const { get, citation, archive } = await open([makeArticle('a', [text], { title })]);
      const { html } = await get(`/read/article?id=a&c=${citation('a', 1)}&from=${from}&to=${to}`);
      expectOurs(html);
      const shown = elements(html).find(({ name, attribs }) => name === 'p' && attribs.dir === 'auto');
      expect(shown && textOf(shown)).toBe(archive.passages[0]?.text);
    }),
    { numRuns: 60 },
  );
});

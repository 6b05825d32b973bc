import { existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LINK_CASES } from '../links/link-cases.ts';
import { makeLink } from '../links/make-link.ts';

const BROWSER = [
  process.env.CHROMIUM ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
].find((path) => path !== '' && existsSync(path));

if (BROWSER === undefined)
  console.error('No Chromium here: install it (Debian: apt-get install chromium) or name it in CHROMIUM.');

// Paragraphs stand so far apart that only one at a time is on the screen.
const STYLE = 'p { margin: 3000px 0; width: 600px; line-height: 20px }';

function pageOf(title: string | undefined, paragraphs: readonly string[]): string {
  const body = paragraphs.map((text, at) => `<p id="p${at}">${escapeText(text)}</p>`).join('\n');
  const heading = title === undefined ? '' : `<h1>${escapeText(title)}</h1>`;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><style>${STYLE}</style></head><body>${heading}\n${body}</body></html>`;
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

describe.skipIf(BROWSER === undefined)('a browser that opens a source link', () => {
  let server: Server;
  let browser: Browser;
  let origin = '';

  beforeAll(async () => {
    server = createServer((request, response) => {
      const each = LINK_CASES[Number(/^\/(\d+)/.exec(request.url ?? '')?.[1])];
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(each ? pageOf(each.title, each.paragraphs) : '');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    browser = await chromium.launch({ executablePath: BROWSER as string, args: ['--no-sandbox'] });
  });

  afterAll(async () => {
    await browser?.close();
    await new Promise((resolve) => server.close(resolve));
  });

  test.each(LINK_CASES.map((each, number) => ({ ...each, number })))('scrolls to $name', async (each) => {
    const page = await browser.newPage();
    await page.goto(makeLink(`${origin}/${each.number}`, each) as string);
    // A browser may wait for the page to settle before it scrolls.
    await page.waitForFunction('window.scrollY > 0', null, { timeout: 5000 }).catch(() => {});
    const shown = await page.evaluate(`[...document.querySelectorAll('p')].findIndex((each) => {
      const { top, bottom } = each.getBoundingClientRect();
      return bottom > 0 && top < window.innerHeight;
    })`);
    await page.close();
    expect(shown).toBe(each.at);
  });

  test('finds none of the words of another page', async () => {
    const page = await browser.newPage();
    await page.goto(`${origin}/0#:~:text=no%20such%20words`);
    await page.waitForTimeout(500);
    expect(await page.evaluate('window.scrollY')).toBe(0);
    await page.close();
  });
});

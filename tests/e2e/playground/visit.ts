import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContextOptions, chromium, type Locator, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect } from 'vitest';
import { type BotProcess, startBotProcess } from '../../support/start-bot-process.ts';

const BROWSER = [
  process.env.CHROMIUM ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
].find((path) => path !== '' && existsSync(path));

if (BROWSER === undefined)
  console.error('No Chromium here: install it (Debian: apt-get install chromium) or name it in CHROMIUM.');

/** Runs the tests where there is a browser. */
export const describeVisit = describe.skipIf(BROWSER === undefined);

// What a browser says of a server that was stopped on purpose, or of a reader that waits for the articles.
const UNREACHABLE =
  /ERR_CONNECTION_REFUSED|ERR_INCOMPLETE_CHUNKED_ENCODING|ERR_EMPTY_RESPONSE|503 \(Service Unavailable\)/;

export interface VisitOptions {
  /** Articles in place of the sample ones. */
  readonly articles?: readonly object[];
}

/** The built playground as its own process, and a browser that visits it. */
export class Visit {
  origin = '';
  #port = 0;
  #bot: BotProcess | undefined;
  #browser: Browser | undefined;
  readonly #folder = mkdtempSync(join(tmpdir(), 'dateline-visit-'));
  readonly #corpus: string | undefined;
  readonly #pages: Page[] = [];
  /** What the pages' consoles complained of. */
  readonly complaints: string[] = [];

  constructor({ articles }: VisitOptions = {}) {
    if (articles === undefined) return;
    this.#corpus = join(this.#folder, 'corpus');
    mkdirSync(this.#corpus);
    const lines = articles.map((article) => JSON.stringify(article));
    writeFileSync(join(this.#corpus, 'articles.jsonl'), `${lines.join('\n')}\n`);
  }

  async open(): Promise<void> {
    this.#port = await findFreePort();
    await this.start();
    this.#browser = await chromium.launch({ executablePath: BROWSER ?? '', args: ['--no-sandbox'] });
  }

  /** Starts `npm start`'s program without a token, on the same port each time. */
  async start(): Promise<void> {
    this.#bot = startBotProcess({
      environment: {
        PLAYGROUND_PORT: String(this.#port),
        DATA_DIR: join(this.#folder, 'data'),
        CACHE_DIR: join(this.#folder, 'cache'),
        ...(this.#corpus && { CORPUS_DIR: this.#corpus }),
      },
    });
    await this.#bot.waitForOutput('read');
    this.origin = /http:\/\/127\.0\.0\.1:\d+/.exec(this.#bot.output)?.[0] ?? '';
    await this.#bot.waitForOutput('Ctrl-C ends');
  }

  async stop(): Promise<void> {
    await this.#bot?.stop();
  }

  /** A page of its own browser profile, in English unless told. */
  async newPage(options: BrowserContextOptions = {}): Promise<Page> {
    const context = await this.#browser?.newContext({
      viewport: { width: 1280, height: 800 },
      locale: 'en-US',
      ...options,
    });
    if (context === undefined) throw new Error('The visit is not open.');
    return this.goTo(await context.newPage());
  }

  /** Another tab beside that page. */
  async newTab(page: Page): Promise<Page> {
    return this.goTo(await page.context().newPage());
  }

  async goTo(page: Page): Promise<Page> {
    this.#pages.push(page);
    page.setDefaultTimeout(15_000);
    page.on('pageerror', (error) => this.complaints.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error' && !UNREACHABLE.test(message.text()))
        this.complaints.push(message.text());
    });
    await page.goto(this.origin);
    await composer(page).waitFor();
    return page;
  }

  async closePages(): Promise<void> {
    for (const page of this.#pages.splice(0)) await page.context().close();
  }

  async close(): Promise<void> {
    await this.#browser?.close();
    await this.#bot?.stop('SIGKILL');
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

/** A visit for the tests of a file; fails after each where a page's console complained. */
export function useVisit(options?: VisitOptions): Visit {
  const visit = new Visit(options);
  beforeAll(() => visit.open());
  afterEach(async () => {
    await visit.closePages();
    expect(visit.complaints.splice(0)).toEqual([]);
  });
  afterAll(() => visit.close());
  return visit;
}

export function composer(page: Page): Locator {
  return page.locator('.composer-field');
}

/** The newest message of the open channel. */
export function lastMessage(page: Page): Locator {
  return page.locator('.log article').last();
}

/** Uses a slash command by the keyboard; `fields` by the names of the options, the first one being open. */
export async function useCommand(
  page: Page,
  name: string,
  fields: Readonly<Record<string, string>> = {},
): Promise<void> {
  await composer(page).fill(`/${name}`);
  await composer(page).press('Enter');
  const form = page.locator('.command-form');
  for (const [field, value] of Object.entries(fields)) {
    const input = form.getByLabel(field, { exact: true });
    if (!(await input.count())) await form.getByRole('button', { name: `Add ${field}` }).click();
    await input.fill(value);
  }
  await form.getByRole('button', { name: 'Send' }).click();
  await form.waitFor({ state: 'detached' });
}

/** The newest message that is not only thought about, once it holds those words. */
export async function waitForCard(page: Page, words: string | RegExp): Promise<Locator> {
  const card = page
    .locator('.log article')
    .filter({ hasText: words, hasNot: page.locator('.thinking') })
    .last();
  await card.waitFor().catch(async () => {
    const said = await page.locator('.log article').allInnerTexts();
    throw new Error(`No message has ${words}. The last ones:\n${said.slice(-3).join('\n')}`);
  });
  return card;
}

/** Speaks as another user from now on. */
export async function speakAs(page: Page, name: RegExp): Promise<void> {
  const select = page.getByLabel('You are');
  const label = (await select.locator('option').allTextContents()).find((each) => name.test(each)) ?? '';
  const [id] = await select.selectOption({ label });
  await page.locator(`.room[data-user="${id}"]`).waitFor();
}

/** Sets the pause between a user's questions to none, as its administrator does, and comes back as the member. */
export async function liftPause(page: Page): Promise<void> {
  await speakAs(page, /administrator/);
  await useCommand(page, 'settings show');
  const pause = page.locator('.log article').last().getByRole('combobox', { name: 'Pause for a user' });
  await pause.click();
  await page.getByRole('option', { name: /none/ }).click();
  await waitForCard(page, '0 s for a user');
  await speakAs(page, /member/);
}

async function findFreePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

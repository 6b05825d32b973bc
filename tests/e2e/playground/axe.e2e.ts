import { createRequire } from 'node:module';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { tellInstead } from './tell-instead.ts';
import { composer, describeVisit, liftPause, useCommand, useVisit, waitForCard } from './visit.ts';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

// The policy of the page lets no script in but its own; only here it is set aside.
const LIGHT: BrowserContextOptions = { bypassCSP: true, colorScheme: 'light' };
const DARK: BrowserContextOptions = { bypassCSP: true, colorScheme: 'dark' };
const PHONE: BrowserContextOptions = {
  bypassCSP: true,
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  isMobile: true,
};

const MODAL = {
  custom_id: 'more',
  title: 'Tell us more',
  components: [
    { type: 1, components: [{ type: 4, custom_id: 'why', label: 'Why', style: 2, required: false }] },
  ],
};

describeVisit('axe finds no violation', () => {
  const visit = useVisit();

  test.each([
    ['in light', LIGHT],
    ['in dark', DARK],
    ['on a phone', PHONE],
  ])('%s', async (_, options) => {
    const page = await visit.newPage(options);
    await page.locator('.examples button').first().waitFor();
    await page.getByText('From here to Discord').click();
    expect(await violations(page), 'at the start').toEqual([]);

    await composer(page).fill('/');
    await page.getByRole('listbox').waitFor();
    expect(await violations(page), 'with the picker').toEqual([]);
    await composer(page).fill('@');
    await page.getByRole('listbox').waitFor();
    expect(await violations(page), 'with people').toEqual([]);
    await composer(page).fill('');

    await useCommand(page, 'sources');
    const card = await waitForCard(page, 'newest first');
    await card.getByRole('combobox').click();
    expect(await violations(page), 'with a menu of a card').toEqual([]);
    await page.keyboard.press('Escape');
    await card.getByRole('button', { name: /More for this message/ }).click();
    await page.getByRole('menu').waitFor();
    expect(await violations(page), 'with the menu of a message').toEqual([]);
    await page.keyboard.press('Escape');

    await composer(page).fill('/quote ');
    await page.locator('.option input').fill('madur');
    await page.getByRole('listbox').waitFor();
    expect(await violations(page), 'with fields').toEqual([]);
  });

  test('with settings and a private answer', async () => {
    const page = await visit.newPage(LIGHT);
    await liftPause(page);
    await useCommand(page, 'help');
    await waitForCard(page, 'Ask the articles');
    expect(await violations(page)).toEqual([]);
  });

  test.each([
    ['light', LIGHT],
    ['dark', DARK],
  ])('in the reader, in %s', async (_, options) => {
    const page = await visit.newPage(options);
    await page.goto(`${visit.origin}/read`);
    await page.getByRole('link', { name: 'Sunday column' }).waitFor();
    expect(await violations(page), 'in the list').toEqual([]);
    await page.getByRole('link', { name: 'Sunday column' }).click();
    await page.waitForURL(/article/);
    expect(await violations(page), 'in an article').toEqual([]);
  });

  test('with an open modal, which our bot does not use yet', async () => {
    const page = await visit.newPage(LIGHT);
    await tellInstead(page, [{ type: 'modal', interactionId: '5', modal: MODAL }]);
    const dialog = page.getByRole('dialog', { name: 'Tell us more' });
    await dialog.waitFor();
    expect(await dialog.getByLabel('Why').count()).toBe(1);
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
  });
});

async function violations(page: Page): Promise<unknown> {
  await page.addScriptTag({ path: AXE });
  return page.evaluate(`axe.run(document, { iframes: false }).then(({ violations }) =>
    violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html, failureSummary }) => html.slice(0, 200) + failureSummary) })))`);
}

import { expect, test } from 'vitest';
import { composer, describeVisit, liftPause, useVisit, waitForCard } from './visit.ts';

describeVisit('a newcomer', () => {
  const visit = useVisit();

  test('tries a question by the mouse, looks behind the answer, and finds the way to Discord', async () => {
    const page = await visit.newPage();
    await page.locator('.examples button').first().click();
    await page.getByRole('button', { name: 'Send' }).click();
    const card = await waitForCard(page, 'Wednesday 16 February 2022');
    expect(await card.locator('.badge').textContent()).toBe('APP');
    expect(await card.locator('.reply-line').textContent()).toContain('used /when');

    await card.getByRole('button', { name: 'Why this' }).click();
    const why = await waitForCard(page, 'Confidence');
    expect(await why.textContent()).toContain('Only you can see this');
    await why.getByRole('button', { name: 'Dismiss' }).click();
    await why.waitFor({ state: 'detached' });

    await page.getByText('From here to Discord').click();
    const steps = page.locator('.onboarding ol li');
    expect(await steps.count()).toBe(4);
    expect(await steps.first().getByRole('link').getAttribute('href')).toBe(
      'https://discord.com/developers/applications',
    );
  });

  test('does all of it by the keyboard alone', async () => {
    const page = await visit.newPage();
    await page.locator('.notice').waitFor({ state: 'detached' });
    // The field has the focus at the start.
    await page.keyboard.type('/wh');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    expect(await page.getByRole('listbox').getByRole('option', { selected: true }).textContent()).toContain(
      '/when',
    );
    await page.keyboard.press('Tab');
    await page.keyboard.type('borisov meets maduro');
    await page.keyboard.press('Enter');
    await waitForCard(page, 'Wednesday 16 February 2022');

    // Back in the field; from there backwards through the buttons of the answer.
    await expect.poll(() => focused(page)).toBe('Your message');
    await tabTo(page, 'Not helpful', 'Shift+Tab');
    await tabTo(page, 'Why this', 'Shift+Tab');
    await page.keyboard.press('Enter');
    await waitForCard(page, 'Only you can see this');

    await page.locator('.log').focus();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Shift+F10');
    await page.getByRole('menu').waitFor();
    await page.keyboard.press('End');
    await expect.poll(() => focused(page)).toBe('Copy text');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await page.locator('.replying').waitFor();

    // Letters begin a message wherever the focus is.
    await page.keyboard.type('@dat');
    await page.getByRole('listbox', { name: 'People' }).waitFor();
    await page.keyboard.press('Enter');
    expect(await composer(page).inputValue()).toMatch(/^@dateline $/i);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await page.locator('.replying').waitFor({ state: 'detached' });
  });

  test('finds channels and sources on a phone, and comes back from them', async () => {
    const page = await visit.newPage({
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
    });
    const channels = page.getByRole('navigation');
    expect(await channels.isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Show channels' }).tap();
    await channels.getByText('digest').tap();
    await channels.waitFor({ state: 'hidden' });
    expect(await page.title()).toBe('#digest · Dateline playground');
    await page.getByRole('button', { name: 'Show channels' }).tap();
    await page.keyboard.press('Escape');
    await channels.waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: 'Show the sources' }).tap();
    await page.getByRole('heading', { name: 'Sources' }).waitFor();
    await page.getByRole('button', { name: 'Hide the sources' }).tap();
    await page.waitForFunction("document.activeElement.classList.contains('toggle-sources')");
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
  });

  test('leaves a command, and is told what is missing', async () => {
    const page = await visit.newPage();
    await page.keyboard.type('/when ');
    await page.keyboard.press('Enter');
    expect(await page.getByRole('alert').textContent()).toBe('Fill in event first.');
    await page.keyboard.press('Escape');
    await page.locator('.command-form').waitFor({ state: 'detached' });
    await page.keyboard.type('/nothing');
    await page.getByText('No command has that name.').waitFor();
  });

  test('takes what is offered while a name is typed', async () => {
    const page = await visit.newPage();
    await page.keyboard.type('/quote ');
    await page.keyboard.type('madur');
    const offered = page.getByRole('listbox').getByRole('option').first();
    await offered.waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('listbox').waitFor({ state: 'detached' });
    expect(await page.locator('.option input').first().inputValue()).toContain('Maduro');
  });

  test('asks in a channel, in the question channel and in a direct message', async () => {
    const page = await visit.newPage();
    await liftPause(page);
    await page.keyboard.type('@dateline when did borisov meet maduro?');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Enter');
    const reply = await waitForCard(page, 'replying to');
    expect(await reply.textContent()).toContain('16 February 2022');
    await page.getByRole('navigation').getByText('ask-the-archive').click();
    await composer(page).fill('who is the oil minister of venezuela?');
    await composer(page).press('Enter');
    await waitForCard(page, 'Aissami');
    await page.getByRole('navigation').getByRole('button').last().click();
    await composer(page).fill('when did borisov meet maduro?');
    await composer(page).press('Enter');
    await waitForCard(page, /Dateline[\s\S]*February 2022/);
  });
});

type Page = Parameters<typeof composer>[0];

function focused(page: Page): Promise<string> {
  return page.evaluate(
    'document.activeElement.getAttribute("aria-label") ?? document.activeElement.textContent.trim()',
  );
}

async function tabTo(page: Page, name: string, key: string): Promise<void> {
  for (let times = 0; times < 20; times += 1) {
    await page.keyboard.press(key);
    if ((await focused(page)) === name) return;
  }
  throw new Error(`${name} is not reached by ${key}.`);
}

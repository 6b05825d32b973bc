import { expect, test } from 'vitest';
import { tellInstead } from './tell-instead.ts';
import { composer, describeVisit, liftPause, useVisit, waitForCard } from './visit.ts';

describeVisit('somebody who', () => {
  const visit = useVisit();

  test('sends a command twice has it sent once', async () => {
    const page = await visit.newPage();
    await liftPause(page);
    await page.keyboard.type('/when borisov meets maduro');
    await page.evaluate(`(() => {
      const form = document.querySelector('.command-form');
      form.requestSubmit();
      form.requestSubmit();
    })()`);
    await waitForCard(page, 'Wednesday 16 February 2022');
    await composer(page).fill('and said once');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await waitForCard(page, 'and said once');
    expect(await page.locator('.log article', { hasText: 'used /when' }).count()).toBe(1);
    expect(await page.locator('.log article', { hasText: 'and said once' }).count()).toBe(1);
  });

  test('pastes too much is told so, and loses nothing', async () => {
    const page = await visit.newPage();
    await page.keyboard.insertText('word '.repeat(800));
    await page.keyboard.press('Enter');
    expect(await page.getByRole('alert').textContent()).toContain('2,000 characters at most');
    expect((await composer(page).inputValue()).length).toBe(4_000);
    await composer(page).fill('');
    await page.keyboard.type('/when ');
    await page.locator('.option input').first().focus();
    await page.keyboard.insertText('word '.repeat(800));
    await page.keyboard.press('Enter');
    expect(await page.getByRole('alert').textContent()).toContain('is too long');
    expect((await page.locator('.option input').first().inputValue()).length).toBe(4_000);
    // The browser tells its console of the two refusals.
    visit.complaints.splice(0);
  });

  test('goes back is in the channel before, and in the same one after a reload', async () => {
    const page = await visit.newPage();
    const heading = page.locator('.channel-head h2');
    const isIn = (name: string) => expect.poll(() => heading.textContent()).toContain(name);
    await page.getByRole('navigation').getByText('digest').click();
    await isIn('digest');
    expect(new URL(page.url()).hash).toBe('#digest');
    await page.getByRole('navigation').getByText('ask-the-archive').click();
    await isIn('ask-the-archive');
    await page.goBack();
    await isIn('digest');
    await page.reload();
    await isIn('digest');
    await page.goForward();
    await isIn('ask-the-archive');
    await page.goto(`${visit.origin}/#%`);
    await isIn('general');
  });

  test('waits is told that there is no answer yet', async () => {
    const page = await visit.newPage();
    let answer = (): void => {};
    const held = new Promise<void>((resolve) => {
      answer = resolve;
    });
    await page.route('**/playground/act', async (route) => {
      await held;
      await route.continue();
    });
    await composer(page).fill('is anybody there');
    await page.keyboard.press('Enter');
    const told = page.getByText('The playground does not answer. Waiting');
    await told.waitFor();
    answer();
    await waitForCard(page, 'is anybody there');
    await told.waitFor({ state: 'detached' });
  });

  test('comes while the articles are read sees how far that is, and hears it once', async () => {
    const page = await visit.newPage();
    const progress = (done: number) => ({
      type: 'progress',
      progress: { stage: 'reading', done, total: 7_561_662 },
    });
    await tellInstead(page, [progress(0), progress(2_133_046)]);
    const notice = page.locator('.notice');
    await notice.getByText('28 %').waitFor();
    expect(await notice.textContent()).toBe('Reading the articles28 %');
    expect(await notice.getByText('28 %').getAttribute('aria-hidden')).toBe('true');
    expect(await page.getByRole('progressbar', { name: 'Reading the articles' }).getAttribute('value')).toBe(
      '28',
    );
  });

  test('sets the colours sees which command is chosen', async () => {
    const page = await visit.newPage({ forcedColors: 'active' });
    await page.keyboard.type('/');
    await page.keyboard.press('ArrowDown');
    await page.getByRole('listbox').getByRole('option', { selected: true }).getByText('/when').waitFor();
    const outlines = await page.evaluate(
      '[...document.querySelectorAll("[role=option]")].slice(0, 3).map((each) => getComputedStyle(each).outlineStyle)',
    );
    expect(outlines).toEqual(['none', 'solid', 'none']);
  });

  test('has a narrow screen has nothing beyond its edge, and reads the name of the command', async () => {
    const page = await visit.newPage({ viewport: { width: 390, height: 844 }, hasTouch: true });
    await page.getByLabel('Language').selectOption({ label: 'Русский' });
    await page.getByRole('button', { name: 'Скрыть', exact: true }).click();
    for (const name of ['general', 'ask-the-archive']) {
      await page.getByRole('button', { name: 'Показать каналы' }).click();
      await page.getByRole('navigation').getByText(name).click();
      const right = await page.evaluate(
        'Math.max(...[...document.querySelectorAll(".top-bar *, .channel-head *")].map((each) => each.getBoundingClientRect().right))',
      );
      expect(right, name).toBeLessThanOrEqual(390);
    }
    await page.keyboard.type('/quote мадуро');
    const list = page.getByRole('listbox');
    await list.waitFor();
    const below = await page.locator('.command-name').boundingBox();
    const above = await list.boundingBox();
    expect((above?.y ?? 0) + (above?.height ?? 0)).toBeLessThanOrEqual(below?.y ?? 0);
  });
});

import { expect, test } from 'vitest';
import { composer, describeVisit, speakAs, useCommand, useVisit, waitForCard } from './visit.ts';

describeVisit('the playground', () => {
  const visit = useVisit();

  test('is the same after a reload', async () => {
    const page = await visit.newPage();
    await composer(page).fill('before the reload');
    await composer(page).press('Enter');
    await waitForCard(page, 'before the reload');
    await page.reload();
    await waitForCard(page, 'before the reload');
  });

  test('shows what one tab does in the other', async () => {
    const first = await visit.newPage();
    const second = await visit.newTab(first);
    await composer(first).fill('said in the first tab');
    await composer(first).press('Enter');
    await waitForCard(second, 'said in the first tab');
    await composer(second).fill('said in the second tab');
    await composer(second).press('Enter');
    await waitForCard(first, 'said in the second tab');
    expect(await first.locator('article', { hasText: 'said in the second tab' }).count()).toBe(1);
  });

  test('stays where somebody reads, and says that there is more below', async () => {
    const reader = await visit.newPage({ viewport: { width: 1280, height: 500 } });
    const writer = await visit.newPage();
    await speakAs(writer, /administrator/);
    const say = async (words: string) => {
      await composer(writer).fill(words);
      await composer(writer).press('Enter');
      await waitForCard(reader, words);
    };
    for (let at = 0; at < 8; at += 1) await say(`line ${at}`);
    const top = 'document.querySelector(".log").scrollTop';
    await reader.locator('.log').hover();
    await reader.mouse.wheel(0, -4_000);
    await reader.waitForFunction(`${top} === 0`);
    await say('something new');
    expect(await reader.evaluate(top)).toBe(0);
    await reader.getByRole('button', { name: 'New messages' }).click();
    await reader.waitForFunction(`${top} > 0`);
    await reader.getByRole('button', { name: 'New messages' }).waitFor({ state: 'detached' });
    await say('and newer');
    expect(await reader.locator('.log article').last().isVisible()).toBe(true);
  });

  test('shows a private answer to its user only', async () => {
    const robin = await visit.newPage();
    const alex = await visit.newPage();
    await speakAs(alex, /administrator/);
    await useCommand(robin, 'help');
    await waitForCard(robin, 'Ask the articles');
    await composer(robin).fill('that was private');
    await composer(robin).press('Enter');
    await waitForCard(alex, 'that was private');
    expect(await alex.locator('article', { hasText: 'Ask the articles' }).count()).toBe(0);
    await speakAs(alex, /member/);
    await waitForCard(alex, 'Ask the articles');
  });

  test('has threads below their channel', async () => {
    const page = await visit.newPage();
    await speakAs(page, /administrator/);
    await useCommand(page, 'settings show');
    await page.getByRole('button', { name: 'Answer in a thread: turn on' }).last().click();
    await waitForCard(page, 'Answer in a thread: on');
    await speakAs(page, /member/);
    await composer(page).fill('@dateline who is the oil minister of venezuela?');
    await composer(page).press('Escape');
    await composer(page).press('Enter');
    await page.locator('.threads button').click();
    await waitForCard(page, 'Aissami');
    expect(await page.locator('.channel-head h2').textContent()).toContain('oil minister');
    await page.getByRole('navigation').getByText('general').click();
    await page.locator('.thread-line').click();
    await waitForCard(page, 'Aissami');
  });

  test('keeps the draft and the channel of each user', async () => {
    const page = await visit.newPage();
    await page.getByRole('navigation').getByText('digest').click();
    await composer(page).fill('half a thought');
    await speakAs(page, /administrator/);
    expect(await composer(page).inputValue()).toBe('');
    expect(await page.locator('.channel-head h2').textContent()).toContain('general');
    await speakAs(page, /member/);
    expect(await page.locator('.channel-head h2').textContent()).toContain('digest');
    expect(await composer(page).inputValue()).toBe('half a thought');
  });

  test.each([
    ['es-ES', 'Español', '/cuándo', 'Fuentes'],
    ['ru', 'Русский', '/когда', 'Источники'],
  ])('speaks %s', async (language, name, command, sources) => {
    const page = await visit.newPage();
    await page.getByLabel('Language').selectOption({ label: name });
    await page.locator(`html[lang="${language}"]`).waitFor();
    await page.getByRole('heading', { name: sources, exact: true }).waitFor();
    await composer(page).fill('/when');
    expect(await page.getByRole('listbox').getByRole('option').first().textContent()).toContain(command);
    // After a reload it is still so.
    await page.reload();
    await page.getByRole('heading', { name: sources, exact: true }).waitFor();
  });

  test('begins in the language of the browser', async () => {
    const page = await visit.newPage({ locale: 'es-MX' });
    expect(await page.locator('html').getAttribute('lang')).toBe('es-ES');
  });

  test('says that the connection is lost, and goes on where it was when it is back', async () => {
    const page = await visit.newPage();
    await page.getByRole('navigation').getByText('digest').click();
    await composer(page).fill('half a thought');
    await visit.stop();
    await page.getByText('The connection is lost').waitFor();
    await visit.start();
    await page.getByText('The connection is lost').waitFor({ state: 'detached' });
    expect(await page.locator('.channel-head h2').textContent()).toContain('digest');
    expect(await composer(page).inputValue()).toBe('half a thought');
    await composer(page).fill('we are back');
    await composer(page).press('Enter');
    await waitForCard(page, 'we are back');
  });
});

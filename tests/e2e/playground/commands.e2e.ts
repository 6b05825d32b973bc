import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import {
  composer,
  describeVisit,
  lastMessage,
  liftPause,
  speakAs,
  useCommand,
  useVisit,
  waitForCard,
} from './visit.ts';

describeVisit('the card of', () => {
  const visit = useVisit();
  let citation = '';

  beforeAll(async () => {
    const page = await visit.newPage();
    await liftPause(page);
    await useCommand(page, 'when', { event: 'borisov meets maduro' });
    const card = await waitForCard(page, 'Wednesday 16 February 2022');
    citation = (await card.locator('code').first().textContent()) ?? '';
    await visit.closePages();
  });

  test.each([
    ['ask', { question: 'what did Delcy Rodríguez say about sanctions' }, 'The Harbour Ledger'],
    ['when', { event: 'borisov meets maduro' }, 'Wednesday 16 February 2022'],
    ['who', { person: 'delcy rodriguez' }, 'Delcy Rodríguez'],
    ['where', { event: 'where did Putin want Maduro to come on May 9' }, 'Moscow'],
    ['howmany', { question: 'agreements between Russia and Venezuela' }, /\d/],
    ['quote', { speaker: 'Maduro', topic: 'NATO' }, 'NATO'],
    ['timeline', { subject: 'Russia and Venezuela' }, '2022'],
    ['compare', { question: 'trade between Russia and Venezuela' }, 'trade'],
    ['sources', {}, 'newest first'],
    ['help', {}, 'Ask the articles'],
    ['privacy', {}, 'Only you can see this'],
  ] as const)('/%s', async (command, fields, words) => {
    const page = await visit.newPage();
    await useCommand(page, command, fields);
    const card = await waitForCard(page, words);
    await expectWhole(page, command);
    expect(await card.locator('.container').count()).toBeGreaterThan(0);
  });

  test('/cite', async () => {
    const page = await visit.newPage();
    await useCommand(page, 'cite', { id: citation });
    await waitForCard(page, citation);
    await expectWhole(page, 'cite');
  });

  test('/settings and /feedback, which a member does not see', async () => {
    const page = await visit.newPage();
    await composer(page).fill('/settings');
    await page.getByText('No command has that name.').waitFor();
    await composer(page).fill('');
    await speakAs(page, /administrator/);
    await useCommand(page, 'settings check');
    await waitForCard(page, '#general');
    await expectWhole(page, 'settings');
    await useCommand(page, 'feedback export');
    await lastMessage(page).waitFor();
    await expectWhole(page, 'feedback');
  });

  test('the message menu', async () => {
    const page = await visit.newPage();
    await composer(page).fill('Borisov was received by Maduro at Miraflores');
    await composer(page).press('Enter');
    const said = await waitForCard(page, 'Borisov was received by Maduro at Miraflores');
    await said.getByRole('button', { name: /More for this message/ }).click();
    await page.getByRole('menuitem', { name: /Find sources for this/ }).click();
    await waitForCard(page, /Borisov.*Only you can see this/s);
  });
});

/** Nothing is thinking any more, failed, or could not be shown. */
async function expectWhole(page: Page, command: string): Promise<void> {
  await page.locator('.thinking').waitFor({ state: 'detached' });
  expect(await page.locator('.failure, .unknown').count(), command).toBe(0);
}

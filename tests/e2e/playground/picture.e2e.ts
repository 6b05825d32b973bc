import { describe, test } from 'vitest';
import { describeVisit, useCommand, useVisit, waitForCard } from './visit.ts';

// PICTURE=docs/playground.png npm run test:e2e -- picture
const PICTURE = process.env.PICTURE;

const describePicture = PICTURE === undefined ? describe.skip : describeVisit;

describePicture('the picture in the documentation', () => {
  const visit = useVisit();

  test('is taken', async () => {
    const page = await visit.newPage({ colorScheme: 'light' });
    await useCommand(page, 'when', { event: 'when did borisov meet maduro' });
    const card = await waitForCard(page, 'Wednesday 16 February 2022');
    await page.locator('.thinking').waitFor({ state: 'detached' });
    await card.locator('a[href^="/read"]').first().click();
    await page.frameLocator('.sources iframe').locator('mark').first().waitFor();
    await page.mouse.move(0, 0);
    await page.screenshot({ path: PICTURE ?? '' });
  });
});

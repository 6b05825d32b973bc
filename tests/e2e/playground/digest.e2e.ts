import { expect, test } from 'vitest';
import { describeVisit, speakAs, useCommand, useVisit, waitForCard } from './visit.ts';

describeVisit('the digest of the playground', () => {
  const visit = useVisit();

  test('is previewed for the administrator, and posted in its channel for all', async () => {
    const page = await visit.newPage();
    await speakAs(page, /administrator/);
    await useCommand(page, 'digest preview', { digest: '1' });
    await waitForCard(page, /People in the news.*Only you can see this/s);
    await useCommand(page, 'digest now', { digest: '1' });
    await waitForCard(page, 'is posted in');
    const robin = await visit.newPage();
    await robin
      .getByRole('link', { name: /digest/ })
      .or(robin.getByRole('button', { name: /digest/ }))
      .first()
      .click();
    const post = await waitForCard(robin, 'People in the news');
    expect(await post.textContent()).not.toContain('Only you can see this');
    if (process.env.PICTURE_OF_DIGEST)
      await robin.screenshot({ path: process.env.PICTURE_OF_DIGEST, fullPage: true });
  });
});

import { expect, test } from 'vitest';
import { describeVisit, useCommand, useVisit, waitForCard } from './visit.ts';

const ARTICLES = [
  {
    id: 'no-address',
    title: 'The pier of Brannock',
    published: '2024-05-06',
    text: [
      ...Array.from(
        { length: 40 },
        (_, at) => `Paragraph ${at} tells of the weather at sea and of nothing else.`,
      ),
      'The pier of Brannock burned on Sunday night, and nobody was hurt.',
      ...Array.from({ length: 40 }, (_, at) => `Later paragraph ${at} tells of the weather at sea again.`),
    ].join('\n\n'),
  },
];

describeVisit('a citation of an article without an address', () => {
  const visit = useVisit({ articles: ARTICLES });

  test('opens the reader beside the chat at the marked words', async () => {
    const page = await visit.newPage();
    await useCommand(page, 'when', { event: 'the pier of Brannock burned' });
    const card = await waitForCard(page, 'Sunday 5 May 2024');
    await card.locator('a[href^="/read"]').first().click();
    const reader = page.frameLocator('.sources iframe');
    const mark = reader.locator('mark').first();
    await mark.waitFor();
    expect(await mark.textContent()).toContain('The pier of Brannock burned');
    await expectInView(page);
    expect(await page.evaluate('document.activeElement.id')).toBe('sources-title');
    await page.getByRole('button', { name: 'All articles' }).click();
    await reader.getByRole('link', { name: 'The pier of Brannock' }).waitFor();
  });
});

async function expectInView(page: Parameters<typeof useCommand>[0]): Promise<void> {
  await page.waitForFunction(`(() => {
    const frame = document.querySelector('.sources iframe');
    const mark = frame.contentDocument.querySelector('mark');
    const { top, bottom } = mark.getBoundingClientRect();
    return top >= 0 && bottom <= frame.clientHeight;
  })()`);
}

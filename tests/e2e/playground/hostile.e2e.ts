import { expect, test } from 'vitest';
import { composer, describeVisit, liftPause, useCommand, useVisit, waitForCard } from './visit.ts';

const SCRIPT = '<script>window.broken = 1</script><img src=x onerror="window.broken = 1">';
const MARKS =
  '@everyone <@175928847299117063> [click](javascript:window.broken=1) **bold** `code` # head ||spoiler||';

const ARTICLES = [
  {
    title: `The harbour of Brannock ${SCRIPT}`,
    published: '2024-05-06',
    source: `Tide ${SCRIPT}`,
    text: `Mayor Odda Quill opened the harbour of Brannock on Monday. ${SCRIPT}\n\nThe harbour of Brannock has ${MARKS} in its books, Odda Quill said.`,
  },
  {
    title: 'נמל ברנוק نافذة',
    published: '2024-05-07',
    source: '\u202eTide\u202c',
    url: 'javascript:window.broken=1',
    text: 'The lighthouse of Brannock is called מגדלור by its keeper, and \u202esdrawkcab\u202c by the gulls.\n\nمنارة means lighthouse in Brannock, the keeper said on Tuesday.',
  },
];

describeVisit('an article with hostile words', () => {
  const visit = useVisit({ articles: ARTICLES });

  test('is shown as text, in a card and in the reader', async () => {
    const page = await visit.newPage();
    await liftPause(page);
    await useCommand(page, 'ask', { question: 'what does the harbour of Brannock have in its books' });
    const card = await waitForCard(page, 'in its books, Odda Quill said');
    const text = (await card.textContent()) ?? '';
    for (const mark of ['@everyone', '<@175928847299117063>', '[click]', '`code`', '||spoiler||'])
      expect(text).toContain(mark);
    expect(await card.locator('.markdown .mention, .markdown .spoiler').count()).toBe(0);

    await useCommand(page, 'when', { event: 'the harbour of Brannock opened' });
    const day = await waitForCard(page, '6 May 2024');
    expect(await day.textContent()).toContain('<script>window.broken = 1</script>');
    expect(await card.locator('script, img').count()).toBe(0);

    const reader = page.frameLocator('.sources iframe');
    await reader.getByRole('link', { name: /harbour of Brannock/ }).click();
    await reader.getByText('Mayor Odda Quill').waitFor();
    expect(await reader.locator('script, img, [onerror]').count()).toBe(0);
    expect(await reader.locator('body').textContent()).toContain('<script>window.broken = 1</script>');
    expect(await page.evaluate('window.broken')).toBeUndefined();
  });

  test('keeps its direction to itself', async () => {
    const page = await visit.newPage();
    await useCommand(page, 'ask', { question: 'what is the lighthouse of Brannock called' });
    const card = await waitForCard(page, 'מגדלור');
    expect(await card.textContent()).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
    const links = await card.locator('a').evaluateAll((all) => all.map((each) => String(each)));
    expect(links.filter((each) => !/^https?:/.test(each))).toEqual([]);
  });

  test('does nothing either where a person writes it', async () => {
    const page = await visit.newPage();
    await composer(page).fill(
      `By hand ${SCRIPT} [click](javascript:window.broken=1) <javascript:window.broken=1>`,
    );
    await composer(page).press('Enter');
    const said = await waitForCard(page, 'By hand');
    expect(await said.locator('script, img, a').count()).toBe(0);
    expect(await page.evaluate('window.broken')).toBeUndefined();
  });

  test('cannot bring in a script past the policy of the page', async () => {
    const page = await visit.newPage();
    const refused = await page.evaluate(`new Promise((resolve) => {
      document.addEventListener('securitypolicyviolation', (event) => resolve(event.violatedDirective));
      const script = document.createElement('script');
      script.textContent = 'window.broken = 1';
      document.body.append(script);
      setTimeout(() => resolve('nothing'), 2000);
    })`);
    expect(refused).toMatch(/script-src/);
    expect(await page.evaluate('window.broken')).toBeUndefined();
    // Chromium tells the console as well, which the visit would take for a fault of ours.
    visit.complaints.splice(0);
  });
});

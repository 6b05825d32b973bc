import type { Page, Request } from 'playwright-core';
import { expect, test } from 'vitest';
import { CHANNEL, messageWith, ROBIN, tellInstead } from './tell-instead.ts';
import { describeVisit, lastMessage, useVisit } from './visit.ts';

const BELOW =
  '(({ scrollHeight, clientHeight, scrollTop }) => scrollHeight - clientHeight - scrollTop)(document.querySelector(".log"))';

const PIXEL = '/pixel.svg';

describeVisit('a message shows', () => {
  const visit = useVisit();

  test('every kind of component, and a note for one that is not known', async () => {
    const page = await visit.newPage();
    await page.route(`**${PIXEL}`, (route) =>
      route.fulfill({ contentType: 'image/svg+xml', body: '<svg xmlns="http://www.w3.org/2000/svg"/>' }),
    );
    const url = `${visit.origin}${PIXEL}`;
    const button = (style: number, label: string, more = {}) => ({
      type: 2,
      style,
      label,
      custom_id: label,
      ...more,
    });
    await tellInstead(page, [
      messageWith({
        components: [
          {
            type: 17,
            accent_color: 0x2f855a,
            components: [
              { type: 10, content: '# Title\n- one\n- two\n> quoted\n-# small <t:1700000000:D>' },
              {
                type: 9,
                components: [{ type: 10, content: `**bold** <@${ROBIN.id}> <#${CHANNEL}>` }],
                accessory: { type: 11, media: { url }, description: 'a thumbnail' },
              },
              { type: 14, divider: true, spacing: 2 },
              { type: 12, items: [{ media: { url }, description: 'a chart of the year' }] },
              { type: 13, file: { url }, name: 'feedback.csv', size: 2048 },
              { type: 99, label: 'from the future' },
            ],
          },
          {
            type: 1,
            components: [
              button(1, 'First'),
              button(2, 'Second', { disabled: true }),
              button(3, 'Third'),
              button(4, 'Fourth'),
              { type: 2, style: 5, label: 'Elsewhere', url: 'https://a.example/' },
            ],
          },
        ],
      }),
    ]);
    const message = lastMessage(page);
    await message.getByRole('heading', { name: 'Title' }).waitFor();
    expect(await message.getByRole('listitem').allTextContents()).toEqual(['one', 'two']);
    expect(await message.locator('blockquote').textContent()).toBe('quoted');
    expect(await message.locator('.subtext time').textContent()).toBe('November 14, 2023');
    expect(await message.locator('.mention').allTextContents()).toEqual(['@Robin', '#general']);
    expect(await message.getByRole('img', { name: 'a chart of the year' }).count()).toBe(1);
    await message.getByRole('button', { name: 'a chart of the year' }).click();
    const large = page.getByRole('dialog', { name: 'Large picture' });
    await large.getByRole('button', { name: 'Close' }).click();
    await large.waitFor({ state: 'hidden' });
    expect(await message.locator('.file').textContent()).toBe('feedback.csv2 KBDownload');
    expect(await message.locator('.unknown').textContent()).toContain('type 99');
    expect(await message.getByRole('button', { name: 'Second' }).isDisabled()).toBe(true);
    const link = message.getByRole('link', { name: 'Elsewhere' });
    expect(await link.getAttribute('rel')).toBe('noopener noreferrer');
    expect(await link.getAttribute('target')).toBe('_blank');
    const accent = await page.evaluate(
      'getComputedStyle(document.querySelector(".log .container")).borderLeftColor',
    );
    expect(accent).toBe('rgb(47, 133, 90)');
    expect(await sent(page, () => message.getByRole('button', { name: 'First' }).click())).toMatchObject({
      act: 'press',
      customId: 'First',
    });
  });

  test('embeds, files and plain words', async () => {
    const page = await visit.newPage();
    const file = { id: '1', filename: 'a.txt', size: 12, url: `${visit.origin}/a.txt`, proxy_url: '' };
    await tellInstead(page, [
      messageWith({
        content: 'plain *words*',
        edited_timestamp: '2026-01-05T10:01:00.000Z',
        embeds: [
          {
            title: 'An embed',
            url: 'https://a.example/',
            description: '**strong**',
            color: 255,
            fields: [{ name: 'Field', value: 'value', inline: true }],
            footer: { text: 'foot' },
          },
        ],
        attachments: [file],
      }),
    ]);
    const message = lastMessage(page);
    await message.getByRole('link', { name: 'An embed' }).waitFor();
    expect(await message.locator('em').textContent()).toBe('words');
    expect(await message.locator('.edited').textContent()).toBe('(edited)');
    expect(await message.locator('dd').textContent()).toBe('value');
    expect(await message.getByRole('link', { name: 'Download' }).getAttribute('href')).toBe(file.url);
  });

  test('menus in which one or several are chosen', async () => {
    const page = await visit.newPage();
    const options = ['red', 'green', 'blue'].map((value) => ({ label: value, value }));
    const menu = (custom_id: string, more: object) => ({
      type: 1,
      components: [{ type: 3, custom_id, placeholder: custom_id, options, ...more }],
    });
    await tellInstead(page, [
      messageWith({ components: [menu('one', {}), menu('several', { min_values: 0, max_values: 3 })] }),
    ]);
    await page.getByRole('combobox', { name: 'one' }).focus();
    const single = await sent(page, async () => {
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
    });
    expect(single).toMatchObject({ act: 'select', customId: 'one', values: ['green'] });
    await page.getByRole('combobox', { name: 'several' }).click();
    const both = await sent(page, async () => {
      await page.getByRole('option', { name: 'red' }).click();
      await page.getByRole('option', { name: 'blue' }).click();
      await page.keyboard.press('Escape');
    });
    expect(both).toMatchObject({ act: 'select', customId: 'several', values: ['red', 'blue'] });
  });

  test('that it is not answered', async () => {
    const page = await visit.newPage();
    await tellInstead(page, [
      messageWith({ flags: 128 }),
      { type: 'failed', interactionId: '7', channelId: CHANNEL, words: 'The bot did not answer in time.' },
    ]);
    await page.getByText('Dateline is thinking').waitFor();
    const failure = page.getByRole('alert');
    expect(await failure.textContent()).toContain('The application did not respond');
    await failure.getByRole('button', { name: 'Dismiss' }).click();
    await failure.waitFor({ state: 'detached' });
  });

  test('the newest one of many', async () => {
    const page = await visit.newPage();
    const many = Array.from({ length: 60 }, (_, at) =>
      messageWith({ content: `message ${at}` }, `2${at + 100}`),
    );
    await tellInstead(page, many);
    await page.getByText('message 59').waitFor();
    expect(await page.evaluate(BELOW)).toBeLessThan(60);
  });
});

/** What the page asks the server to do meanwhile; the server does not know these messages. */
async function sent(page: Page, act: () => Promise<void>): Promise<unknown> {
  await page.route('**/playground/act', (route) => route.fulfill({ json: {} }));
  const [request] = await Promise.all([
    page.waitForRequest((each: Request) => each.url().endsWith('/playground/act')),
    act(),
  ]);
  return request.postDataJSON();
}

import type { Page } from 'playwright-core';

export const ROBIN = { id: '100000000000000001', name: 'Robin', isBot: false, isAdministrator: false };
export const BOT = { id: '100000000000000002', name: 'Dateline', isBot: true, isAdministrator: false };
export const CHANNEL = '100000000000000004';

/** Loads the page again and tells it these events after a welcome, in place of what the server would tell. */
export async function tellInstead(page: Page, events: readonly object[]): Promise<void> {
  const welcome = {
    type: 'welcome',
    me: ROBIN,
    users: [ROBIN],
    bot: BOT,
    server: { id: '100000000000000003', name: 'Press Room' },
    channels: [{ id: CHANNEL, name: 'general', kind: 'text', parentId: null, userId: null, topic: null }],
    messages: {},
    commands: [],
    progress: null,
    online: true,
    examples: [],
  };
  const told = JSON.stringify(JSON.stringify([welcome, ...events]));
  await page.addInitScript(`window.EventSource = class {
    constructor() {
      setTimeout(() => {
        for (const event of JSON.parse(${told})) this.onmessage({ data: JSON.stringify(event) });
      });
    }
    close() {}
  }`);
  await page.reload();
}

/** A message of the bot in the channel. */
export function messageWith(parts: object, id = '100000000000000010'): object {
  const message = {
    id,
    channel_id: CHANNEL,
    type: 0,
    author: { id: BOT.id, username: 'dateline', bot: true },
    content: '',
    timestamp: '2026-01-05T10:00:00.000Z',
    edited_timestamp: null,
    mentions: [],
    mention_roles: [],
    attachments: [],
    embeds: [],
    components: [],
    flags: 0,
    ...parts,
  };
  return { type: 'message', message };
}

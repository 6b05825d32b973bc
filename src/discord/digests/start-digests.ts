import { randomUUID } from 'node:crypto';
import type { Client } from 'discord.js';
import type { Desk } from '../desk.ts';
import { makeComposer } from './compose-post.ts';
import { openDoor } from './digest-door.ts';
import { ArticleNotes } from './note-articles.ts';
import { Digests } from './run-digests.ts';

/** The digests of that desk, which begin when its articles are read. */
export function startDigests(client: Client<true>, desk: Desk, windowMs: number): Digests {
  const store = desk.store.digests;
  const notes = new ArticleNotes(store);
  const digests = new Digests({
    store,
    door: openDoor(client),
    compose: makeComposer(desk),
    log: desk.log,
    holder: randomUUID(),
    windowMs,
    prepare: async (now) => {
      if (desk.newsroom !== null) await notes.note(desk.newsroom.archive, now);
    },
  });
  desk.ready().then(
    () => digests.start(),
    // Without articles nothing is running for long.
    () => {},
  );
  return digests;
}

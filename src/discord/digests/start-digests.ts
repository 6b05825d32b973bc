import { randomUUID } from 'node:crypto';
import type { Client } from 'discord.js';
import type { Desk } from '../desk.ts';
import { reasonOf } from '../error-reason.ts';
import { makeComposer } from './compose-post.ts';
import { openDoor } from './digest-door.ts';
import { keepOwnDigest, type OwnDigest } from './keep-own-digest.ts';
import { ArticleNotes } from './note-articles.ts';
import { Digests } from './run-digests.ts';

/** The digests of that desk, with the one of the settings; they begin when its articles are read. */
export function startDigests(
  client: Client<true>,
  desk: Desk,
  windowMs: number,
  own: OwnDigest | null,
): Digests {
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
  // Without articles nothing is running for long.
  desk.ready().then(begin, () => {});
  return digests;

  async function begin(): Promise<void> {
    try {
      await keepOwnDigest(client, desk.store, own, Date.now());
    } catch (error) {
      desk.log.error(
        { event: 'digest', err: reasonOf(error) },
        'the digest of the settings cannot be posted',
      );
    }
    if (!desk.stopping) digests.start();
  }
}

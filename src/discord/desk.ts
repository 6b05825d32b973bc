import { LRUCache } from 'lru-cache';
import type { Logger } from 'pino';
import type { Answer, Excerpt } from '../answers/answer.ts';
import { MOST_SOURCES } from '../answers/answer-sources.ts';
import { linkToReader } from '../answers/citing/reader-link.ts';
import { type Explanation, explainRequest } from '../answers/explain-request.ts';
import { type FoundSources, findSources } from '../answers/find-sources.ts';
import type { Archive } from '../archive/archive.ts';
import { fingerprint } from '../archive/fingerprint.ts';
import { suggestArticles, suggestOutlets, suggestPeople, suggestSpeakers } from '../archive/suggest-names.ts';
import { ask, type Newsroom } from '../newsroom.ts';
import { type Exchange, makeExchange } from '../questions/follow-ups/exchange.ts';
import type { Request } from '../questions/request.ts';
import { DEFAULT_SETTINGS, type GuildSettings } from '../store/settings.ts';
import type { Store } from '../store/store.ts';
import { makeBreather } from '../text/breathe.ts';
import { AnswerQueue } from './answer-queue.ts';
import { Cooldown } from './cooldown.ts';
import type { Digests } from './digests/run-digests.ts';
import { InHand } from './in-hand.ts';
import type { CardMessage } from './payload.ts';

const KEPT_ANSWERS = 500;
/** Some 3 KB each, with a picture 100 KB. */
const KEPT_CARDS = 200;
const KEPT_EXCHANGES = 5000;
/** As long as people still mean the last question with "and who met him?". */
const EXCHANGE_MS = 10 * 60 * 1000;

export interface DeskOptions {
  /** The articles, read or still being read. */
  readonly opening: Promise<Newsroom>;
  readonly store: Store;
  readonly log: Logger;
  readonly invite: Invite;
  /** Where the reader is, for articles without an address of their own; left out where there is none. */
  readonly reader?: string | undefined;
}

/** The articles with the mark by which buttons know whether they are still the same. */
export interface OpenNewsroom extends Newsroom {
  readonly fingerprint: string;
  /** The excerpt with a link, where it has none and there is a reader. */
  readonly linked: (excerpt: Excerpt) => Excerpt;
}

/** Addresses that add the bot. */
export interface Invite {
  readonly server: string;
  readonly user: string;
}

/** What every part that talks to people shares: the articles, what is kept, and the order in which questions are answered. */
export class Desk {
  readonly store: Store;
  readonly log: Logger;
  readonly invite: Invite;
  /** The articles once they are read; null until then. */
  newsroom: OpenNewsroom | null = null;
  readonly queue = new AnswerQueue();
  readonly inHand = new InHand();
  readonly cooldown = new Cooldown();
  /** The last question of each channel that everyone saw, until people no longer mean it. */
  readonly lastAsked = new LRUCache<string, Request>({ max: KEPT_EXCHANGES, ttl: EXCHANGE_MS });
  /** The last cards of answers with their pictures, by all that they show. */
  readonly cards = new LRUCache<string, Promise<CardMessage>>({ max: KEPT_CARDS });
  /** Private cards that everyone was shown already, by the ids of their messages: a second press may be on its way. */
  readonly shared = new LRUCache<string, true>({ max: KEPT_EXCHANGES });
  /** Posts what is due; null until the bot is connected. */
  digests: Digests | null = null;
  /** False where Discord refused the Message Content intent. */
  readsChannels = true;
  /** True from the moment that the process was asked to stop. */
  stopping = false;
  #ready: Promise<OpenNewsroom>;
  readonly #reader: string | null;
  // The same request always has the same answer, and buttons ask the question of their card again.
  readonly #answers = new LRUCache<string, Answer>({ max: KEPT_ANSWERS });

  constructor({ opening, store, log, invite, reader }: DeskOptions) {
    this.#reader = reader ?? null;
    this.#ready = opening.then((newsroom) => this.#take(newsroom));
    // Whoever waits for it is told; one for whom nobody waits is told by who opened it.
    this.#ready.catch(() => {});
    this.store = store;
    this.log = log;
    this.invite = invite;
  }

  /** The articles when they are read. */
  ready(): Promise<OpenNewsroom> {
    return this.#ready;
  }

  /** Puts newer articles in the place of those before; until they are ready, and for what is in hand, those before answer. */
  async replace(newsroom: Newsroom): Promise<void> {
    await this.#ready;
    const next = await this.#take(newsroom);
    this.#ready = Promise.resolve(next);
    this.#answers.clear();
  }

  /** The answer when its turn has come. */
  async answer(request: Request): Promise<Answer> {
    await this.ready();
    // A card turns the pages of all articles.
    const asked = request.command === 'sources' ? { ...request, limit: MOST_SOURCES } : request;
    const key = JSON.stringify(asked);
    const known = this.#answers.get(key);
    // What takes no time needs no turn.
    if (known) return known;
    return this.queue.run(async () => {
      const meanwhile = this.#answers.get(key);
      if (meanwhile) return meanwhile;
      const newsroom = await this.ready();
      const found = await ask(newsroom, asked);
      const answer = { ...found, excerpts: found.excerpts.map(newsroom.linked) };
      // Newer articles may answer otherwise.
      if (newsroom === this.newsroom) this.#answers.set(key, answer);
      return answer;
    });
  }

  /** The last exchange of a channel: the question is answered once more where its answer is no longer in memory. */
  async lastExchange(channelId: string): Promise<Exchange | undefined> {
    const request = this.lastAsked.get(channelId);
    if (request === undefined) return undefined;
    const answer = await this.answer(request);
    const { archive } = await this.ready();
    return makeExchange(request, answer, archive);
  }

  /** Why a request gets its answer, when its turn has come. */
  async explain(request: Request): Promise<Explanation> {
    const { archive, index } = await this.ready();
    return this.queue.run(() => explainRequest(request, archive, index));
  }

  /** The excerpts nearest to what a text says, when its turn has come. */
  async findSources(text: string, today: string): Promise<FoundSources> {
    const { archive, index, linked } = await this.ready();
    return this.queue.run(async () => {
      const found = await findSources(text, archive, index, { today });
      return { ...found, excerpts: found.excerpts.map(linked) };
    });
  }

  async #take(newsroom: Newsroom): Promise<OpenNewsroom> {
    const { archive } = newsroom;
    await warmSuggestions(archive);
    this.newsroom = {
      ...newsroom,
      fingerprint: fingerprint(archive),
      linked: (excerpt) => linkToReader(excerpt, archive, this.#reader),
    };
    return this.newsroom;
  }

  /** A server's settings; outside of servers, and where they cannot be read, the defaults. */
  settings(guildId: string | null): GuildSettings {
    if (guildId === null) return DEFAULT_SETTINGS;
    try {
      return this.store.settings(guildId);
    } catch (error) {
      this.log.error({ err: error, guild: guildId }, 'settings could not be read');
      return DEFAULT_SETTINGS;
    }
  }
}

/** Makes the look-ups of names before the first letter is typed: Discord waits 3 s for suggestions, other work goes on between. */
async function warmSuggestions(archive: Archive): Promise<void> {
  const breathe = makeBreather();
  for (const suggest of [suggestPeople, suggestSpeakers, suggestOutlets, suggestArticles]) {
    suggest(archive, '', 1);
    await breathe();
  }
}

import { INTENT, type WorldEvent } from '../world/world-event.ts';
import type { Connection } from './connection.ts';

/** What a client said of itself. */
export interface Identity {
  readonly intents: number;
  readonly properties: unknown;
  readonly presence: unknown;
  readonly shard: readonly [number, number] | null;
  readonly compressed: boolean;
}

interface Sent {
  readonly seq: number;
  readonly text: string;
}

// More than a burst that falls into a cut; what is older a client cannot ask for again.
const REMEMBERED = 5_000;

/** A client's session: outlives its connection, and remembers what it told so that a resume can hear it again. */
export class Session implements Identity {
  readonly id: string;
  readonly intents: number;
  readonly properties: unknown;
  readonly presence: unknown;
  readonly shard: readonly [number, number] | null;
  readonly compressed: boolean;
  connection: Connection | null;
  resumes = 0;
  #seq = 0;
  #sent: Sent[] = [];

  constructor(id: string, identity: Identity, connection: Connection) {
    this.id = id;
    this.intents = identity.intents;
    this.properties = identity.properties;
    this.presence = identity.presence;
    this.shard = identity.shard;
    this.compressed = identity.compressed;
    this.connection = connection;
  }

  hears({ intents }: WorldEvent): boolean {
    return intents === 0 || (this.intents & intents) !== 0;
  }

  /** Tells the event, or keeps it for the resume. */
  dispatch({ t, d, conceal }: WorldEvent): void {
    const isTold = conceal === undefined || (this.intents & INTENT.messageContent) !== 0;
    const shown = isTold ? d : conceal();
    this.#seq += 1;
    const text = JSON.stringify({ op: 0, t, s: this.#seq, d: shown });
    this.#sent.push({ seq: this.#seq, text });
    if (this.#sent.length > 2 * REMEMBERED) this.#sent = this.#sent.slice(-REMEMBERED);
    this.connection?.sendText(text);
  }

  /** Goes on over another connection with everything after `seq`. */
  resume(connection: Connection, seq: number): void {
    this.connection = connection;
    this.resumes += 1;
    for (const each of this.#sent) if (each.seq > seq) connection.sendText(each.text);
    this.dispatch({ t: 'RESUMED', d: {}, intents: 0 });
  }
}

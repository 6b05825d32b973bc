import { randomBytes } from 'node:crypto';
import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import type { WorldEvent } from '../world/world-event.ts';
import { Connection } from './connection.ts';
import { type Identity, Session } from './session.ts';

const OP = {
  dispatch: 0,
  heartbeat: 1,
  identify: 2,
  presence: 3,
  voice: 4,
  resume: 6,
  reconnect: 7,
  members: 8,
};
const INVALID_SESSION = 9;
const HELLO = 10;
const HEARTBEAT_ACK = 11;
const HEARTBEAT_INTERVAL = 41_250;
// As many sessions without a connection wait to be resumed.
const SESSIONS_KEPT = 4;

/** What the gateway is told by the one who opens it. */
export interface GatewayFacts {
  readonly isToken: (token: string) => boolean;
  /** The fields of READY that tell of the world. */
  readonly ready: () => Record<string, unknown>;
  readonly guildIds: () => readonly string[];
  readonly describeGuild: (id: string, intents: number) => unknown;
  readonly url: () => string;
  /** Told when a client has logged in or a connection has ended. */
  readonly onChange?: () => void;
}

interface Client {
  readonly connection: Connection;
  session: Session | null;
}

/** The gateway: sockets, the sessions behind them, and what can go wrong with both. */
export class Gateway {
  readonly #facts: GatewayFacts;
  readonly #server = new WebSocketServer({ noServer: true });
  readonly #clients = new Set<Client>();
  /** Each that ever identified, the oldest first. */
  readonly identified: Session[] = [];
  readonly #resumable = new Map<string, Session>();
  #refused = 0;

  constructor(server: Server, facts: GatewayFacts) {
    this.#facts = facts;
    server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
      const url = new URL(request.url ?? '/', 'http://loopback');
      // The page of a playground has sockets of its own.
      if (!['/', '/gateway', '/gateway/'].includes(url.pathname)) {
        if (server.listenerCount('upgrade') === 1) socket.destroy();
        return;
      }
      // A bot sends no origin; a page that does has no business here, nor one that reached us by another name.
      const isLocal = [new URL(facts.url()).host, `localhost:${new URL(facts.url()).port}`].includes(
        request.headers.host ?? '',
      );
      if (request.headers.origin !== undefined || !isLocal) {
        socket.end('HTTP/1.1 403 Forbidden\r\nconnection: close\r\n\r\n');
        return;
      }
      this.#server.handleUpgrade(request, socket, head, (opened) => this.#open(opened, url.searchParams));
    });
  }

  publish(event: WorldEvent): void {
    for (const session of this.#resumable.values()) {
      if (!session.hears(event)) continue;
      if (event.t !== 'GUILD_CREATE') session.dispatch(event);
      else {
        const { id } = event.d as { id: string };
        session.dispatch({ ...event, d: this.#facts.describeGuild(id, session.intents) });
      }
    }
  }

  /** Sends a text as it is to every connection. */
  sendText(text: string): void {
    for (const { connection } of this.#clients) connection.sendText(text);
  }

  /** Ends every connection without a word; sessions can be resumed. */
  cut(): void {
    for (const client of this.#clients) {
      client.connection.socket.terminate();
      this.#forget(client);
    }
  }

  invalidate({ resumable }: { readonly resumable: boolean }): void {
    if (!resumable) this.#resumable.clear();
    for (const { connection } of this.#clients) connection.send({ op: INVALID_SESSION, d: resumable });
  }

  askToReconnect(): void {
    for (const { connection } of this.#clients) connection.send({ op: OP.reconnect, d: null });
  }

  /** From now on closes with 4014 where one of these bits is asked for. */
  refuseIntents(bits: number): void {
    this.#refused = bits;
  }

  refuses(bits: number): boolean {
    return (this.#refused & bits) !== 0;
  }

  get connected(): number {
    return [...this.#clients].filter(({ session }) => session !== null).length;
  }

  close(): void {
    for (const { connection } of this.#clients) connection.socket.terminate();
    this.#server.close();
  }

  #open(socket: WebSocket, query: URLSearchParams): void {
    const compressed = query.get('compress') === 'zlib-stream';
    const client: Client = { connection: new Connection(socket, { compressed }), session: null };
    this.#clients.add(client);
    socket.on('message', (data) => this.#hear(client, String(data), compressed));
    socket.on('close', () => this.#forget(client));
    socket.on('error', () => socket.terminate());
    client.connection.send({ op: HELLO, s: null, t: null, d: { heartbeat_interval: HEARTBEAT_INTERVAL } });
  }

  #forget(client: Client): void {
    this.#clients.delete(client);
    if (client.session?.connection === client.connection) client.session.connection = null;
    this.#facts.onChange?.();
  }

  #hear(client: Client, text: string, compressed: boolean): void {
    const { connection } = client;
    let payload: { op?: unknown; d?: unknown } | null;
    try {
      payload = JSON.parse(text);
    } catch {
      connection.close(4002, 'Error while decoding payload.');
      return;
    }
    const d = (payload?.d ?? {}) as Record<string, unknown>;
    const op = payload?.op;
    if (op === OP.heartbeat) connection.send({ op: HEARTBEAT_ACK, s: null, t: null, d: null });
    else if (op === OP.identify) this.#identify(client, d, compressed);
    else if (op === OP.resume) this.#resume(client, d);
    else if (client.session === null) connection.close(4003, 'Not authenticated.');
    else if (op !== OP.presence && op !== OP.voice && op !== OP.members) {
      connection.close(4001, 'Unknown opcode.');
    }
  }

  #identify(client: Client, d: Record<string, unknown>, compressed: boolean): void {
    const { connection } = client;
    const intents = Number(d.intents);
    if (client.session !== null) connection.close(4005, 'Already authenticated.');
    else if (!this.#facts.isToken(String(d.token))) connection.close(4004, 'Authentication failed.');
    else if (!Number.isInteger(intents)) connection.close(4013, 'Invalid intent(s).');
    else if ((intents & this.#refused) !== 0) connection.close(4014, 'Disallowed intent(s).');
    else this.#begin(client, identityOf(d, intents, compressed));
  }

  #begin(client: Client, identity: Identity): void {
    const session = new Session(randomBytes(16).toString('hex'), identity, client.connection);
    client.session = session;
    for (const [id, old] of this.#resumable) {
      if (this.#resumable.size < SESSIONS_KEPT) break;
      if (old.connection === null) this.#resumable.delete(id);
    }
    this.#resumable.set(session.id, session);
    this.identified.push(session);
    const guilds = this.#facts.guildIds();
    const d = {
      v: 10,
      ...this.#facts.ready(),
      guilds: guilds.map((id) => ({ id, unavailable: true })),
      private_channels: [],
      relationships: [],
      session_id: session.id,
      session_type: 'normal',
      resume_gateway_url: this.#facts.url(),
      ...(identity.shard === null ? {} : { shard: identity.shard }),
    };
    session.dispatch({ t: 'READY', d, intents: 0 });
    for (const id of guilds) {
      const event = { t: 'GUILD_CREATE', d: this.#facts.describeGuild(id, identity.intents), intents: 1 };
      if (session.hears(event)) session.dispatch(event);
    }
    this.#facts.onChange?.();
  }

  #resume(client: Client, d: Record<string, unknown>): void {
    const { connection } = client;
    if (!this.#facts.isToken(String(d.token))) {
      connection.close(4004, 'Authentication failed.');
      return;
    }
    const session = this.#resumable.get(String(d.session_id));
    if (session === undefined) {
      connection.send({ op: INVALID_SESSION, s: null, t: null, d: false });
      return;
    }
    client.session = session;
    session.resume(connection, Number(d.seq));
    this.#facts.onChange?.();
  }
}

function identityOf(d: Record<string, unknown>, intents: number, compressed: boolean): Identity {
  const shard = Array.isArray(d.shard) ? ([Number(d.shard[0]), Number(d.shard[1])] as const) : null;
  return { intents, properties: d.properties, presence: d.presence ?? null, shard, compressed };
}

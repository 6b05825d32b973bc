import { constants, createDeflate, type Deflate } from 'node:zlib';
import type { WebSocket } from 'ws';

/** One socket of a client; sends texts in order, deflated as one stream where the client asked for that. */
export class Connection {
  readonly socket: WebSocket;
  readonly #deflate: Deflate | null;

  constructor(socket: WebSocket, { compressed }: { readonly compressed: boolean }) {
    this.socket = socket;
    // What a write gives waits in the stream until its callback reads it, so that one message is one frame.
    const options = { flush: constants.Z_SYNC_FLUSH, readableHighWaterMark: 1 << 28 };
    this.#deflate = compressed ? createDeflate(options) : null;
  }

  send(payload: unknown): void {
    this.sendText(JSON.stringify(payload));
  }

  sendText(text: string): void {
    const deflate = this.#deflate;
    if (deflate === null) {
      this.#push(text);
      return;
    }
    deflate.write(text, () => {
      const chunk: Buffer | null = deflate.read();
      if (chunk !== null) this.#push(chunk);
    });
  }

  close(code: number, reason: string): void {
    this.socket.close(code, reason);
  }

  #push(data: string | Buffer): void {
    if (this.socket.readyState === this.socket.OPEN) this.socket.send(data);
  }
}

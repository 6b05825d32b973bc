import { createHash } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';

// A frame is its length, a hash over the hash before it and its content, and the content: a changed, missing, added or
// moved byte breaks the chain.
const HEAD_BYTES = 4 + 32;
const LARGEST_FRAME = 64 * 1024 * 1024;
// Hashing this much takes a few milliseconds.
const PART_BYTES = 1024 * 1024;

/** Writes frames one after the other. */
export class FrameWriter {
  readonly #file: FileHandle;
  #chain = Buffer.alloc(32);

  constructor(file: FileHandle) {
    this.#file = file;
  }

  async writeJson(value: unknown): Promise<void> {
    await this.#write(Buffer.from(JSON.stringify(value)));
  }

  /** Numbers of any length, in as many frames as they need. */
  async writeNumbers(numbers: Uint32Array | Uint16Array): Promise<void> {
    const bytes = Buffer.from(numbers.buffer, numbers.byteOffset, numbers.byteLength);
    await this.writeJson(bytes.length);
    for (let at = 0; at < bytes.length; at += PART_BYTES)
      await this.#write(bytes.subarray(at, at + PART_BYTES));
  }

  async #write(content: Buffer): Promise<void> {
    this.#chain = chain(this.#chain, content);
    const length = Buffer.alloc(4);
    length.writeUInt32LE(content.length);
    await this.#file.appendFile(Buffer.concat([length, this.#chain, content]));
  }
}

/** Reads frames in the order in which they were written; throws where one is not what was written. */
export class FrameReader {
  readonly #file: FileHandle;
  #chain = Buffer.alloc(32);
  #at = 0;

  constructor(file: FileHandle) {
    this.#file = file;
  }

  async readJson(): Promise<unknown> {
    return JSON.parse((await this.#read()).toString());
  }

  /** The bytes of numbers, aligned to any number's size. */
  async readBytes(): Promise<ArrayBuffer> {
    const length = Number(await this.readJson());
    const { size } = await this.#file.stat();
    if (!(length >= 0 && length <= size)) throw new Error('damaged');
    const bytes = new Uint8Array(length);
    for (let at = 0; at < length; ) {
      const part = await this.#read();
      if (part.length === 0 || at + part.length > length) throw new Error('damaged');
      bytes.set(part, at);
      at += part.length;
    }
    return bytes.buffer;
  }

  async #read(): Promise<Buffer> {
    const head = await this.#take(HEAD_BYTES);
    const length = head.readUInt32LE(0);
    if (length > LARGEST_FRAME) throw new Error('damaged');
    const content = await this.#take(length);
    this.#chain = chain(this.#chain, content);
    if (!this.#chain.equals(head.subarray(4))) throw new Error('damaged');
    return content;
  }

  async #take(length: number): Promise<Buffer> {
    const bytes = Buffer.alloc(length);
    for (let at = 0; at < length; ) {
      const { bytesRead } = await this.#file.read(bytes, at, length - at, this.#at);
      if (bytesRead === 0) throw new Error('damaged');
      at += bytesRead;
      this.#at += bytesRead;
    }
    return bytes;
  }
}

function chain(before: Buffer, content: Buffer): Buffer<ArrayBuffer> {
  return Buffer.from(createHash('sha256').update(before).update(content).digest());
}

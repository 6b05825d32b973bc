/** A file that came with a request. */
export interface SeenFile {
  readonly field: string;
  readonly name: string;
  readonly type: string;
  readonly size: number;
  readonly bytes: Uint8Array;
}

/** A request as it reached the loopback. */
export interface SeenRequest {
  readonly method: string;
  /** As in Discord's description: `/channels/{channel_id}/messages`. */
  readonly route: string;
  /** As asked, without `/api/v10`. */
  readonly path: string;
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  /** Parsed JSON, or the `payload_json` of a form; undefined where there was none. */
  readonly body: unknown;
  readonly files: readonly SeenFile[];
  /** By `performance.now()`. */
  readonly at: number;
  /** As answered; null until then. */
  readonly status: number | null;
  readonly answeredAt: number | null;
}

/** Complaints in words, each beginning with the field that is wrong; none where the request is right. */
export type Judge = (request: SeenRequest) => readonly string[];

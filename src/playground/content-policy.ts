const NOTHING_ELSE = ["default-src 'none'", "base-uri 'none'", "form-action 'none'"];

/** What a browser may load for our pages: what we serve, and nothing else. */
export const CONTENT_POLICY = {
  page: [
    ...NOTHING_ELSE,
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "frame-src 'self'",
    "frame-ancestors 'none'",
  ].join('; '),
  /** The reader beside the chat. */
  framedReader: readerPolicy("'self'"),
  /** The reader on its own. */
  reader: readerPolicy("'none'"),
} as const;

function readerPolicy(ancestors: string): string {
  return [...NOTHING_ELSE, "style-src 'self'", 'img-src data:', `frame-ancestors ${ancestors}`].join('; ');
}

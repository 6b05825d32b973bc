import type { MiddlewareHandler } from 'hono';

/** Nothing but what the page itself brings; the reader may be shown in a frame of the page. */
export function contentPolicy(ancestors: "'none'" | "'self'"): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "frame-src 'self'",
    `frame-ancestors ${ancestors}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/**
 * Refuses what no page of our own and no program on this machine sends: another host, as where a name was rebound to
 * this machine, another origin, another site. What passes is answered under a strict policy.
 */
export function guardRequests(hosts: () => readonly string[]): MiddlewareHandler {
  return async (context, next) => {
    const { req } = context;
    const known = hosts();
    const origin = req.header('origin');
    const site = req.header('sec-fetch-site');
    if (!known.includes(req.header('host')?.toLowerCase() ?? '')) return context.text('Wrong host.', 421);
    if (origin !== undefined && !known.some((host) => origin === `http://${host}`))
      return context.text('Wrong origin.', 403);
    // A link on another site may open the page, and do nothing else.
    const opens = req.method === 'GET' && req.header('sec-fetch-mode') === 'navigate';
    if (site !== undefined && site !== 'same-origin' && site !== 'none' && !opens)
      return context.text('Wrong site.', 403);
    await next();
    const { headers } = context.res;
    headers.set('x-content-type-options', 'nosniff');
    headers.set('referrer-policy', 'no-referrer');
    headers.set('cross-origin-resource-policy', 'same-origin');
    headers.set('cross-origin-opener-policy', 'same-origin');
    if (!headers.has('content-security-policy'))
      headers.set('content-security-policy', contentPolicy("'none'"));
    if (!headers.has('cache-control')) headers.set('cache-control', 'no-store');
  };
}

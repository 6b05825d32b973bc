import type { MiddlewareHandler } from 'hono';
import { CONTENT_POLICY } from './content-policy.ts';

/**
 * Refuses what no page of our own and no program sends that knows the address: another host, as where a name was bound
 * anew to this machine, another origin, another site. What passes is answered under a strict policy.
 */
export function guardRequests(origins: () => readonly string[]): MiddlewareHandler {
  return async (context, next) => {
    const { req } = context;
    const known = origins();
    const host = req.header('host')?.toLowerCase();
    const origin = req.header('origin');
    if (!known.some((each) => new URL(each).host === host)) return context.text('Wrong host.', 421);
    if (origin !== undefined && !known.includes(origin)) return context.text('Wrong origin.', 403);
    if (isFromElsewhere(req.method, (name) => req.header(name))) return context.text('Wrong site.', 403);
    await next();
    const { headers } = context.res;
    headers.set('x-content-type-options', 'nosniff');
    headers.set('referrer-policy', 'no-referrer');
    headers.set('cross-origin-resource-policy', 'same-origin');
    headers.set('cross-origin-opener-policy', 'same-origin');
    if (!headers.has('content-security-policy')) headers.set('content-security-policy', CONTENT_POLICY.page);
    if (!headers.has('cache-control')) headers.set('cache-control', 'no-store');
  };
}

/** True of what a page of another site asks for; a link there may open a page here, and do nothing else. */
function isFromElsewhere(method: string, header: (name: string) => string | undefined): boolean {
  const site = header('sec-fetch-site') ?? 'none';
  if (site === 'none' || site === 'same-origin') return false;
  return (
    method !== 'GET' || header('sec-fetch-mode') !== 'navigate' || header('sec-fetch-dest') !== 'document'
  );
}

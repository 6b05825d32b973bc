const LOOPBACK = /^(?:127\.\d+\.\d+\.\d+|localhost|\[::1\])$/;

/** The address where it is of the web; null for javascript:, data: and whatever else a link might hold. */
export function safeAddress(target: string): string | null {
  const url = URL.parse(target);
  return url !== null && (url.protocol === 'https:' || url.protocol === 'http:') ? url.href : null;
}

/**
 * The path on this page's own origin where the address is of our reader; null for every other. Names of this machine
 * are one.
 */
export function readerPath(address: string, origin: string): string | null {
  const url = URL.parse(address, origin);
  const own = URL.parse(origin);
  if (url === null || own === null) return null;
  const isOwn =
    url.origin === own.origin ||
    (url.port === own.port && LOOPBACK.test(url.hostname) && LOOPBACK.test(own.hostname));
  if (!isOwn || !/^\/read(?:\/|$)/.test(url.pathname)) return null;
  return url.pathname + url.search + url.hash;
}

import type { IncomingHttpHeaders } from 'node:http';

/** Where a request was made, as far as its browser says. */
export type Origin = 'here' | 'elsewhere' | 'unknown';

/** Every browser of today says one of the two, and no script of a page can forge either. */
export function originOf(headers: IncomingHttpHeaders, ourHost: string | undefined): Origin {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin' || site === 'none' ? 'here' : 'elsewhere';
  const { origin } = headers;
  if (origin === undefined) return 'unknown';
  return URL.canParse(origin) && new URL(origin).host === ourHost ? 'here' : 'elsewhere';
}

const SAFE: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Only looks, and changes nothing. */
export function isSafe(method: string): boolean {
  return SAFE.has(method);
}

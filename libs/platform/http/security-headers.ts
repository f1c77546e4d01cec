import type { NextFunction, Request, Response } from 'express';

/** An answer of the API is data: it is never shown as a page, framed, sniffed or kept. */
const FOR_DATA = {
  'Cache-Control': 'no-store',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
};

/** The page that shows the API brings its own scripts and styles from here, and calls nothing but here. */
const FOR_API_PAGE =
  "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

/** Two years, as browsers' preload lists want it. */
const ONLY_HTTPS = 'max-age=63072000; includeSubDomains';

const headers = new Map(Object.entries(FOR_DATA));

export function securityHeaders(apiPage: string, https: boolean) {
  return (request: Request, response: Response, next: NextFunction): void => {
    response.setHeaders(headers);
    if (https) response.setHeader('Strict-Transport-Security', ONLY_HTTPS);
    if (isBelow(apiPage, request.path)) response.setHeader('Content-Security-Policy', FOR_API_PAGE);
    next();
  };
}

/** `/api`, `/api/` and its assets, but not `/api/v1/…`. */
function isBelow(apiPage: string, path: string): boolean {
  return path === apiPage || (path.startsWith(`${apiPage}/`) && !path.startsWith(`${apiPage}/v`));
}

import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { static as files, type NextFunction, type Request, type Response } from 'express';

/** Where the build lays the web, seen from where it lays this. */
const WEB = fileURLToPath(new URL('../../../web/', import.meta.url));

/** Its own scripts and pictures; styles that are made on the page; what was uploaded is shown from memory. */
const FOR_PAGES =
  "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; frame-src blob:; object-src 'none'; " +
  "worker-src 'self' blob:; frame-ancestors 'none'; base-uri 'none'; form-action 'self'";

const A_YEAR = 'public, max-age=31536000, immutable';

/**
 * 工作台: the web, where it was built. What has a hash in its name never changes and is kept; every address that is no
 * file and none of the API's is a page of the web's own.
 */
export function serveWeb(app: NestExpressApplication): void {
  if (!existsSync(`${WEB}index.html`)) return;
  app.use(compressed());
  app.use(
    files(WEB, {
      index: false,
      setHeaders: (response, path) => {
        response.setHeader('Content-Security-Policy', FOR_PAGES);
        if (path.includes('/assets/')) response.setHeader('Cache-Control', A_YEAR);
        if (path.endsWith('.js.gz')) response.setHeader('Content-Type', 'text/javascript; charset=utf-8');
        if (path.endsWith('.css.gz')) response.setHeader('Content-Type', 'text/css; charset=utf-8');
      },
    }),
  );
  app.use((request: Request, response: Response, next: NextFunction) => {
    if (!asksForPage(request)) return next();
    response.setHeader('Content-Security-Policy', FOR_PAGES);
    response.sendFile(`${WEB}index.html`);
  });
}

/** What the build has compressed is sent so to whoever takes it. */
function compressed() {
  const there = new Set(
    readdirSync(WEB, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(js|css)\.gz$/.test(file)),
  );
  return (request: Request, response: Response, next: NextFunction): void => {
    if (there.has(`${request.path.slice(1)}.gz`)) {
      response.vary('Accept-Encoding');
      if (request.acceptsEncodings('gzip') === 'gzip') {
        request.url = `${request.path}.gz`;
        response.setHeader('Content-Encoding', 'gzip');
      }
    }
    next();
  };
}

const asksForPage = ({ method, path, headers }: Request): boolean =>
  method === 'GET' && !/^\/(api|health)(\/|$)/.test(path) && (headers.accept ?? '').includes('text/html');

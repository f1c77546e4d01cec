import type { Server } from 'node:http';
import type { NextFunction, Response } from 'express';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { Config } from '../config.js';
import type { Logger } from '../log.js';
import { readBody } from './body.js';
import { NoRouteFilter } from './no-route.js';
import { API_PAGE, serveOpenApi } from './openapi.js';
import { ProblemFilter } from './problem.filter.js';
import type { TongbanRequest } from './request.js';
import { requestLog } from './request-log.js';
import { Routes } from './routes.js';
import { securityHeaders } from './security-headers.js';
import { requestValidation } from './validation.js';
import { serveWeb } from './web-pages.js';

const API_PREFIX = 'api/v1';

/** What stands outside of it: nobody who watches over a process cares for versions. */
const UNPREFIXED: readonly string[] = ['health', 'health/live'];
const addressOf = (path: string): string =>
  UNPREFIXED.includes(path) ? `/${path}` : `/${API_PREFIX}/${path}`;

/** Where files come in. Everything else takes JSON. */
const UPLOADS = /\/documents$/;

/** All that a request passes before it reaches a controller, in its order, and what answers when none is reached. */
export async function openHttp(app: NestExpressApplication, config: Config, log: Logger): Promise<void> {
  const problems = new ProblemFilter(log);
  const noRoute = new NoRouteFilter(problems, app.get(Routes), addressOf);
  app.disable('x-powered-by');
  app.disable('etag'); // nothing is kept, so nothing is compared
  app.set('query parser', 'simple');
  // Where something stands before this server it says who asks; nobody else is believed.
  if (config.publicUrl !== null) app.set('trust proxy', 'loopback, linklocal, uniquelocal');
  app.use(requestLog(log));
  app.use(securityHeaders(API_PAGE, config.publicUrl?.protocol === 'https:'));
  app.use(...readBody(UPLOADS));
  app.setGlobalPrefix(API_PREFIX, { exclude: [...UNPREFIXED] });
  app.useGlobalPipes(requestValidation());
  app.useGlobalFilters(problems, noRoute);
  allowSlowSenders(app.getHttpServer());
  await app.init();
  // After the routes: the page has files, and looks on the disk for whatever passes it.
  serveOpenApi(app);
  serveWeb(app);
  answerTheRest(app, problems, noRoute);
}

/** What the framework would answer by itself, outside of the API's prefix, is a problem like any other. */
function answerTheRest(app: NestExpressApplication, problems: ProblemFilter, noRoute: NoRouteFilter): void {
  app.use((request: TongbanRequest, response: Response) => {
    noRoute.answer(request, response);
  });
  // Express knows a handler of errors by its four parameters.
  app.use((error: unknown, request: TongbanRequest, response: Response, _: NextFunction) => {
    problems.answer(error, request, response);
  });
}

/** A slow sender of headers holds a socket, not the server; a large file may take its time. */
function allowSlowSenders(server: Server): void {
  server.headersTimeout = 20_000;
  server.requestTimeout = 600_000;
  server.keepAliveTimeout = 65_000;
}

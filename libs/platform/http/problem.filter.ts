import { Catch, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { Response } from 'express';
import type { Logger } from '../log.js';
import { preferredLanguage } from '../messages/index.js';
import { causeOf, problemOf } from './problem.js';
import type { TongbanRequest } from './request.js';

/** In seconds: long enough for a database to come back, short enough for a person to wait. */
const RETRY_AFTER: Readonly<Record<number, string>> = { 429: '5', 503: '2' };

/** The one place where an error becomes an answer. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(private readonly log: Logger) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    this.answer(error, http.getRequest<TongbanRequest>(), http.getResponse<Response>());
  }

  answer(error: unknown, request: TongbanRequest, response: Response): void {
    const problem = problemOf(
      causeOf(error),
      preferredLanguage(request.headers['accept-language']),
      request.requestId,
    );
    if (problem.status >= 500) this.log.error({ err: error, requestId: request.requestId }, problem.code);
    if (response.headersSent) {
      // Half a download cannot become a problem document: the broken connection tells.
      response.destroy();
      return;
    }
    const retryAfter = RETRY_AFTER[problem.status];
    if (retryAfter !== undefined) response.setHeader('Retry-After', retryAfter);
    if (problem.status === 401) response.setHeader('WWW-Authenticate', 'Bearer realm="tongban"');
    response.statusCode = problem.status;
    response.setHeader('Content-Type', 'application/problem+json; charset=utf-8');
    response.setHeader('Content-Language', preferredLanguage(request.headers['accept-language']));
    response.end(JSON.stringify(problem));
  }
}

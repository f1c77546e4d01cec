import { randomUUID } from 'node:crypto';
import type { NextFunction, RequestHandler, Response } from 'express';
import type { Logger } from '../log.js';
import type { TongbanRequest } from './request.js';

/**
 * One line for each request, with its number, and none of what it holds: paths without their queries, no headers, no
 * bodies. The number is ours; a number that a client sends proves nothing.
 */
export function requestLog(log: Logger): RequestHandler {
  // There is nothing to strike out of these lines, and looking for it costs more than writing them.
  const lines = log.child({}, { redact: [] });
  return ((request: TongbanRequest, response: Response, next: NextFunction): void => {
    const began = performance.now();
    const { method, path } = request;
    request.requestId = randomUUID();
    response.setHeader('X-Request-Id', request.requestId);
    response.once('close', () => {
      const { statusCode: status, writableFinished } = response;
      const ms = Math.round((performance.now() - began) * 10) / 10;
      const wasWhole = writableFinished || isStream(response);
      const line = { requestId: request.requestId, method, path, status, ms, account: request.principal };
      if (wasWhole) lines.info(line);
      else lines.warn(line, 'the client went away');
    });
    next();
  }) as RequestHandler;
}

/** Listened to until the listener goes: that is how it ends. */
const isStream = (response: Response): boolean => response.getHeader('content-type') === 'text/event-stream';

import { Catch, NotFoundException, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { Response } from 'express';
import { NotFound } from '../domain/not-found.js';
import { RuleViolation } from '../domain/rule-violation.js';
import type { ProblemFilter } from './problem.filter.js';
import type { TongbanRequest } from './request.js';
import type { Routes } from './routes.js';

/** What no route takes: an address that is none, or one that is there for other methods only. */
@Catch(NotFoundException)
export class NoRouteFilter implements ExceptionFilter {
  private addresses: readonly Address[] | undefined;

  constructor(
    private readonly problems: ProblemFilter,
    private readonly routes: Routes,
    /** Where a route of the table answers. */
    private readonly addressOf: (path: string) => string,
  ) {}

  catch(_: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    this.answer(http.getRequest<TongbanRequest>(), http.getResponse<Response>());
  }

  answer(request: TongbanRequest, response: Response): void {
    const [path = ''] = request.originalUrl.split('?');
    const methods = this.methodsAt(path);
    if (methods.length === 0) return this.problems.answer(new NotFound('page', path), request, response);
    const allow = methods.join(', ');
    response.setHeader('Allow', allow);
    const refusal = new RuleViolation('request.method', 'RFC 9110, 15.5.6', {
      method: request.method,
      allow,
    });
    this.problems.answer(refusal, request, response);
  }

  private methodsAt(path: string): string[] {
    this.addresses ??= this.routes
      .all()
      .map((route) => ({ method: route.method, pattern: patternOf(this.addressOf(route.path)) }));
    const methods = this.addresses.filter(({ pattern }) => pattern.test(path)).map(({ method }) => method);
    // Whatever can be read can be asked about without its content.
    return [...new Set(methods.flatMap((method) => (method === 'GET' ? ['GET', 'HEAD'] : [method])))].sort();
  }
}

interface Address {
  readonly method: string;
  readonly pattern: RegExp;
}

/** `/projects/:id/facts`, read as the framework reads it: in any case, with or without a slash at its end. */
function patternOf(address: string): RegExp {
  const parts = address
    .split('/')
    .map((part) => (part.startsWith(':') ? '[^/]+' : part.replace(/[^\w-]/g, '\\$&')));
  return new RegExp(`^${parts.join('/')}/?$`, 'i');
}

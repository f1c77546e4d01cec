import { createHash } from 'node:crypto';
import { applyDecorators, createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import { InvalidInput } from '../domain/invalid-input.js';
import { ANSWERS_KEPT_DAYS } from '../idempotency/forget-answers.js';
import type { KeptRequest } from '../idempotency/kept-answer.js';
import type { TongbanRequest } from './request.js';

const KEY = /^[\x21-\x7e]{1,200}$/;

/** The request's `Idempotency-Key`, or null when its sender does without. */
export const IdempotencyKey = createParamDecorator(
  (_: unknown, context: ExecutionContext): KeptRequest | undefined =>
    idempotencyOf(context.switchToHttp().getRequest<TongbanRequest>()),
);

/** Documents the header on a command's route. */
export function Idempotent(): MethodDecorator & ClassDecorator {
  return applyDecorators(
    ApiHeader({
      name: 'Idempotency-Key',
      required: false,
      schema: { type: 'string', pattern: KEY.source },
      description: `${ANSWERS_KEPT_DAYS} 日内重复提交同一请求得到同一结果 / The same request sent again within ${ANSWERS_KEPT_DAYS} days gets the same answer`,
    }),
  );
}

function idempotencyOf(request: TongbanRequest): KeptRequest | undefined {
  const key = request.headers['idempotency-key'];
  if (key === undefined) return undefined;
  if (typeof key !== 'string' || !KEY.test(key)) throw InvalidInput.of('Idempotency-Key', 'idempotency-key');
  return {
    actor: request.principal ?? '',
    key,
    requestHash: requestHash(request.method, request.originalUrl, request.body),
  };
}

/** The same request has the same hash, whatever the order of its members. */
function requestHash(method: string, path: string, body: unknown): string {
  return createHash('sha256')
    .update(`${method} ${path}\n${canonical(body)}`)
    .digest('base64url');
}

function canonical(value: unknown): string {
  return value === undefined ? '' : JSON.stringify(value, sortedMembers);
}

function sortedMembers(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

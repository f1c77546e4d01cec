import { createHash } from 'node:crypto';
import { applyDecorators, createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import { InvalidInput } from '../domain/invalid-input.js';
import type { TongbanRequest } from './request.js';

/** A command that may be sent again: the key is its sender's, the hash tells whether it is still the same command. */
export interface Idempotency {
  readonly key: string;
  readonly requestHash: string;
}

const KEY = /^[\x21-\x7e]{1,200}$/;

/** The request's `Idempotency-Key`, or null when its sender does without. */
export const IdempotencyKey = createParamDecorator(
  (_: unknown, context: ExecutionContext): Idempotency | null =>
    idempotencyOf(context.switchToHttp().getRequest<TongbanRequest>()),
);

/** Documents the header on a command's route. */
export function Idempotent(): MethodDecorator & ClassDecorator {
  return applyDecorators(
    ApiHeader({
      name: 'Idempotency-Key',
      required: false,
      schema: { type: 'string', pattern: KEY.source },
      description: '重复提交同一请求得到同一结果 / The same request sent again gets the same answer',
    }),
  );
}

export function idempotencyOf(request: TongbanRequest): Idempotency | null {
  const key = request.headers['idempotency-key'];
  if (key === undefined) return null;
  if (typeof key !== 'string' || !KEY.test(key)) throw InvalidInput.of('Idempotency-Key', 'idempotency-key');
  return { key, requestHash: requestHash(request.method, request.originalUrl, request.body) };
}

/** The same request has the same hash, whatever the order of its members. */
export function requestHash(method: string, path: string, body: unknown): string {
  return createHash('sha256')
    .update(`${method} ${path}\n${canonical(body)}`)
    .digest('base64url');
}

function canonical(value: unknown): string {
  return JSON.stringify(value, sortedMembers) ?? '';
}

function sortedMembers(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

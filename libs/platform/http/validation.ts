import { ValidationPipe, type ArgumentMetadata } from '@nestjs/common';
import type { ValidationError } from 'class-validator';
import { InvalidInput, type FieldError } from '../domain/invalid-input.js';

/** Only what is declared comes in, in the declared form; anything else is named and refused, never dropped silently. */
export function requestValidation(): ValidationPipe {
  return new RequestValidation({
    transform: true,
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    exceptionFactory: (errors) => new InvalidInput(errors.flatMap((error) => fieldErrors(error, ''))),
  });
}

/**
 * The libraries beneath drop `__proto__`, `constructor` and `prototype` without a word, and take `hasOwnProperty` for
 * declared: no field of ours has the name of something that every object or class has.
 */
class RequestValidation extends ValidationPipe {
  override async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    const inherited = metadata.type === 'custom' ? [] : inheritedNames(value, '');
    if (inherited.length > 0) throw new InvalidInput(inherited.map((field) => ({ field, rule: 'unknown' })));
    return super.transform(value, metadata) as Promise<unknown>;
  }
}

function inheritedNames(value: unknown, parent: string): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => {
    const field = fieldIn(parent, name);
    return isInherited(name) ? [field] : inheritedNames(inner, field);
  });
}

function isInherited(name: string): boolean {
  return name in Object.prototype || name === 'prototype';
}

function fieldIn(parent: string, name: string): string {
  return parent === '' ? name : `${parent}.${name}`;
}

const UNDECLARED = 'whitelistValidation';

function fieldErrors(error: ValidationError, parent: string): FieldError[] {
  const field = fieldIn(parent, error.property);
  const own = Object.keys(error.constraints ?? {})
    .map((rule) => fieldError(error, field, rule))
    .slice(0, 1);
  const nested = (error.children ?? []).flatMap((child) => fieldErrors(child, field));
  return [...own, ...nested];
}

function fieldError(error: ValidationError, field: string, rule: string): FieldError {
  if (rule === UNDECLARED) return { field, rule: 'unknown' };
  if (error.value === undefined) return { field, rule: 'required' };
  const bounds: unknown = error.contexts?.[rule];
  return {
    field,
    rule: rule === 'nestedValidation' ? 'nested' : rule,
    bounds: bounds as FieldError['bounds'],
  };
}

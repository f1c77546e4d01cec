import { ValidationPipe } from '@nestjs/common';
import type { ValidationError } from 'class-validator';
import { InvalidInput, type FieldError } from '../domain/invalid-input.js';

/** Only what is declared comes in, in the declared form; anything else is named and refused, never dropped silently. */
export function requestValidation(): ValidationPipe {
  return new ValidationPipe({
    transform: true,
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    exceptionFactory: (errors) => new InvalidInput(errors.flatMap((error) => fieldErrors(error, ''))),
  });
}

const UNDECLARED = 'whitelistValidation';

function fieldErrors(error: ValidationError, parent: string): FieldError[] {
  const field = parent === '' ? error.property : `${parent}.${error.property}`;
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

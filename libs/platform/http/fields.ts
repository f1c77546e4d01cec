import { applyDecorators } from '@nestjs/common';
import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import { ValidateBy, ValidateIf, ValidateNested } from 'class-validator';
import { fieldText } from '../messages/index.js';
import type { FieldRule } from './field-rules.js';

/** A field of a request or an answer: validated, documented, and explained from one rule. */
export function Field(rule: FieldRule): PropertyDecorator {
  return property({ ...rule.schema, required: true } as ApiPropertyOptions, ...ruleDecorators(rule));
}

/** A field that may be left out. It may not be null, unless its rule says so. */
export function OptionalField(rule: FieldRule): PropertyDecorator {
  return property(
    { ...rule.schema, required: false } as ApiPropertyOptions,
    ValidateIf((_, value) => value !== undefined),
    ...ruleDecorators(rule),
  );
}

type Class = new () => object;

interface NestedOptions {
  /** It may be left out. */
  readonly optional?: boolean;
  /** It may be null: there is none. */
  readonly nullable?: boolean;
}

/** A field that is itself described by a class. */
export function Nested(type: () => Class, options: NestedOptions = {}): PropertyDecorator {
  const { optional = false, nullable = false } = options;
  const absent: readonly unknown[] = [...(optional ? [undefined] : []), ...(nullable ? [null] : [])];
  return property(
    { type: () => type(), required: !optional, nullable },
    ValidateIf((_, value) => !absent.includes(value)),
    demand('nested', {}, isPlainObject),
    ValidateNested(),
    Type(type),
  );
}

/** A list of things that are each described by a class. */
export function NestedList(type: () => Class, max = 200): PropertyDecorator {
  const isList = (value: unknown): boolean =>
    Array.isArray(value) && value.length <= max && value.every(isPlainObject);
  return property(
    { type: () => type(), isArray: true, required: true, maxItems: max },
    demand('list', { min: 0, max }, isList),
    ValidateNested({ each: true }),
    Type(type),
  );
}

function ruleDecorators(rule: FieldRule): PropertyDecorator[] {
  return [
    demand(rule.name, rule.bounds, (value) => rule.accepts(value)),
    ...(rule.read === undefined ? [] : [Transform(({ value }) => rule.read?.(value))]),
  ];
}

/** The bounds are told only of what has a message; ours are written from the rule's name (validation.ts). */
function demand(
  name: string,
  bounds: FieldRule['bounds'],
  validate: (value: unknown) => boolean,
): PropertyDecorator {
  return ValidateBy({ name, validator: { validate, defaultMessage: () => name } }, { context: bounds });
}

/** Swagger takes a function for one that tells a class, and not for a class, by its name: it has to be `type`. */
function property(schema: ApiPropertyOptions, ...decorators: PropertyDecorator[]): PropertyDecorator {
  return (target, key) => {
    // The same name may mean something of its own in one class: `DateExplanationView.days`.
    const text = fieldText(`${target.constructor.name}.${String(key)}`) ?? fieldText(String(key));
    const description = text === undefined ? undefined : `${text.zh} / ${text.en}`;
    applyDecorators(...decorators, ApiProperty({ ...schema, description }))(target, key);
  };
}

function isPlainObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

import { contentSchema } from './content-schema.js';
import type { EntryPlace } from './domain/draft-edits.js';
import { WHOLE } from './domain/compare-contents.js';

interface Shape {
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly items?: Shape;
  readonly additionalProperties?: Shape | boolean;
  readonly anyOf?: readonly Shape[];
  readonly oneOf?: readonly Shape[];
}

/** An entry with its keys as the product's own files have them: a database keeps no order of keys. */
export function inWrittenOrder({ section, code }: EntryPlace, entry: unknown): unknown {
  const shape = (contentSchema as Shape).properties?.[section];
  return ordered(code === WHOLE ? shape : shape?.items, entry);
}

function ordered(shape: Shape | undefined, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((one) => ordered(shapeFor(shape, value)?.items, one));
  if (typeof value !== 'object' || value === null) return value;
  const record = value as Readonly<Record<string, unknown>>;
  const fitting = shapeFor(shape, value);
  const keys = Object.keys(fitting?.properties ?? {});
  const known = [...keys.filter((key) => key in record), ...Object.keys(record)];
  const others = typeof fitting?.additionalProperties === 'object' ? fitting.additionalProperties : undefined;
  return Object.fromEntries(
    [...new Set(known)].map((key) => [key, ordered(fitting?.properties?.[key] ?? others, record[key])]),
  );
}

/** Of several shapes the one that knows most of the value's keys. */
function shapeFor(shape: Shape | undefined, value: object): Shape | undefined {
  const choices = shape?.anyOf ?? shape?.oneOf;
  if (!choices) return shape;
  const known = (one: Shape): number =>
    Object.keys(value).filter((key) => key in (one.properties ?? {})).length;
  return choices.toSorted((one, other) => known(other) - known(one))[0];
}

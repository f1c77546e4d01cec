/** As much of JSON Schema as our fields need. */
export interface FieldSchema {
  readonly type?: 'string' | 'integer' | 'number' | 'boolean' | 'array' | 'object';
  readonly oneOf?: FieldSchema[];
  readonly format?: string;
  readonly pattern?: string;
  readonly enum?: string[];
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly items?: FieldSchema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  readonly maxProperties?: number;
  readonly additionalProperties?: { oneOf: FieldSchema[] } | true;
  readonly nullable?: boolean;
}

/**
 * What a field accepts: one thing that validates, that documents, and that names the text which tells people what
 * would have been accepted (libs/platform/messages/accepted.yaml).
 */
export interface FieldRule {
  readonly name: string;
  /** Fill the blanks of that text. */
  readonly bounds: Readonly<Record<string, unknown>>;
  readonly schema: FieldSchema;
  accepts(value: unknown): boolean;
  /** Where the wire has another form than the field: a number in a query is text. */
  read?(value: unknown): unknown;
}

/**
 * Something to read, in lines, without what could turn a line round or end a document: control characters have no
 * business in a name or a reason.
 */
const READABLE =
  '^(?=[\\s\\S]*\\S)[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f\\u202a-\\u202e\\u2066-\\u2069\\ud800-\\udfff]*$';

const readable = new RegExp(READABLE, 'u');

export function text(max: number, min = 1): FieldRule {
  return {
    name: 'text',
    bounds: { min, max },
    schema: { type: 'string', minLength: min, maxLength: max, pattern: min === 0 ? undefined : READABLE },
    accepts: (value) =>
      typeof value === 'string' && isLength(value, min, max) && (value === '' || readable.test(value)),
  };
}

/** A code of the catalogue or of a register: `PLN-05`, `SP-EXPERT`, `M-A01`. */
export function code(pattern = /^[A-Z][A-Z0-9_-]{0,39}$/): FieldRule {
  return matching('code', pattern, { pattern: pattern.source });
}

/** A code that people know by its look. */
export function codeLike(like: string, pattern: RegExp): FieldRule {
  return matching('code-like', pattern, { like });
}

export const id: FieldRule = {
  ...matching('id', /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i),
  schema: { type: 'string', format: 'uuid' },
};

/** GB/T 2260. */
export const region: FieldRule = matching('region', /^[1-9]\d{5}$/);

export const day: FieldRule = {
  name: 'day',
  bounds: {},
  schema: { type: 'string', format: 'date' },
  accepts: (value) => typeof value === 'string' && isDay(value),
};

export const instant: FieldRule = {
  name: 'instant',
  bounds: {},
  schema: { type: 'string', format: 'date-time' },
  accepts: (value) =>
    typeof value === 'string' &&
    /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,3})?)?(Z|[+-]\d\d:\d\d)$/.test(value) &&
    isDay(value.slice(0, 10)) &&
    !Number.isNaN(Date.parse(value)),
};

export function oneOf(choices: readonly string[]): FieldRule {
  return {
    name: 'choice',
    bounds: { choices },
    schema: { type: 'string', enum: [...choices] },
    accepts: (value) => typeof value === 'string' && choices.includes(value),
  };
}

export function whole(min: number, max: number): FieldRule {
  return {
    name: 'whole',
    bounds: { min, max },
    schema: { type: 'integer', minimum: min, maximum: max },
    accepts: (value) => Number.isInteger(value) && Number(value) >= min && Number(value) <= max,
  };
}

export function number(min: number, max: number): FieldRule {
  return {
    name: 'number',
    bounds: { min, max },
    schema: { type: 'number', minimum: min, maximum: max },
    accepts: (value) => typeof value === 'number' && value >= min && value <= max,
  };
}

/** Ten trillion yuan, eight times the dearest work ever planned (雅下水电), and the cent is still exact. */
const LARGEST_AMOUNT = 10_000_000_000_000;

/** Yuan. */
export const amount: FieldRule = {
  ...number(0, LARGEST_AMOUNT),
  name: 'amount',
  bounds: { most: LARGEST_AMOUNT },
};

export const flag: FieldRule = {
  name: 'flag',
  bounds: {},
  schema: { type: 'boolean' },
  accepts: (value) => typeof value === 'boolean',
};

export function listOf(rule: FieldRule, max = 200, min = 0): FieldRule {
  return {
    name: 'list',
    bounds: { min, max },
    schema: { type: 'array', items: rule.schema, minItems: min, maxItems: max, uniqueItems: true },
    accepts: (value) =>
      Array.isArray(value) &&
      value.length >= min &&
      value.length <= max &&
      new Set(value).size === value.length &&
      value.every((entry) => rule.accepts(entry)),
  };
}

/** Names with a plain value each, such as a project's facts; what they mean is checked by who knows them. */
export function record(max = 200): FieldRule {
  return {
    name: 'record',
    bounds: { max },
    schema: {
      type: 'object',
      maxProperties: max,
      additionalProperties: { oneOf: [{ type: 'string' }, { type: 'number' }, { type: 'boolean' }] },
    },
    accepts: (value) =>
      typeof value === 'object' &&
      value !== null &&
      !Array.isArray(value) &&
      Object.keys(value).length <= max &&
      Object.values(value).every((entry) => text(2_000, 0).accepts(entry) || isPlainNumberOrFlag(entry)),
  };
}

/** Whatever a fact or a refusal says of itself, by names: only ever told, never asked for. */
export const told: FieldRule = {
  name: 'told',
  bounds: {},
  schema: { type: 'object', additionalProperties: true },
  accepts: () => false,
};

/** An object whose members are checked by who knows what they have to be, such as the form of a command. */
export const given: FieldRule = {
  name: 'given',
  bounds: {},
  schema: { type: 'object', additionalProperties: true },
  accepts: (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
};

/** The field may be null: said on purpose to be empty. */
export function nullable(rule: FieldRule): FieldRule {
  return {
    ...rule,
    schema: { ...rule.schema, nullable: true },
    accepts: (value) => value === null || rule.accepts(value),
  };
}

/** The same rule for a query, where everything arrives as text. */
export function inQuery(rule: FieldRule): FieldRule {
  const form = rule.schema.type === 'boolean' ? /^(true|false)$/ : /^-?\d+(\.\d+)?$/;
  return {
    ...rule,
    read: (value) => (typeof value === 'string' && form.test(value) ? (JSON.parse(value) as unknown) : value),
  };
}

/** What is named several times in an address: `?material=a&material=b`. */
export const eachInQuery = (list: FieldRule): FieldRule => ({
  ...list,
  read: (value) => (value === undefined ? undefined : [value].flat()),
});

function matching(name: string, pattern: RegExp, bounds: FieldRule['bounds'] = {}): FieldRule {
  return {
    name,
    bounds,
    schema: { type: 'string', pattern: pattern.source },
    accepts: (value) => typeof value === 'string' && pattern.test(value),
  };
}

/** February 30 has the form of a day and is none. */
function isDay(value: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(value)) return false;
  const instant = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(value);
}

/** Counted in characters as people see them in a code table, as JSON Schema counts. */
function isLength(value: string, min: number, max: number): boolean {
  if (value.length < min || value.length > 2 * max) return false;
  return value.length <= max || [...value].length <= max;
}

function isPlainNumberOrFlag(value: unknown): boolean {
  return typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value));
}

import { Refused, type Problem } from '../api/client';

interface Both {
  readonly zh: string;
  readonly en: string;
}

/** What a command asks for, as the API describes it. */
export interface CommandField {
  readonly name: string;
  readonly label: Both;
  readonly kind: 'text' | 'texts' | 'flag' | 'number' | 'day' | 'choice' | 'materials';
  readonly required: boolean;
  readonly choices: readonly string[];
  readonly min?: number;
  readonly max?: number;
}

export type CommandValues = Readonly<Record<string, unknown>>;

interface Schema {
  readonly type?: string;
  readonly description?: string;
  readonly enum?: readonly string[];
  readonly format?: string;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxLength?: number;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
}

interface OpenApi {
  readonly paths: Readonly<Record<string, { readonly post?: Operation } | undefined>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}
interface Operation {
  readonly summary: string;
  readonly requestBody?: {
    readonly content: Readonly<Record<string, { readonly schema: { readonly $ref?: string } }>>;
  };
}

let described: Promise<OpenApi> | undefined;

const description = (): Promise<OpenApi> =>
  (described ??= fetch('/api/openapi.json').then((response) => response.json() as Promise<OpenApi>));

/** What a command is given to: a step, or the project as a whole. */
export type Target = 'steps' | 'projects';

/** The form of a command: nothing of it is written twice, so that the page never asks for what the API does not know. */
export async function commandForm(
  act: string,
  on: Target = 'steps',
): Promise<{ readonly about: Both; readonly fields: readonly CommandField[] }> {
  const { paths, components } = await description();
  const operation = paths[`/api/v1/${on}/{id}/${act}`]?.post;
  if (!operation) throw new Error(`there is no command ${act}`);
  const name = operation.requestBody?.content['application/json']?.schema.$ref?.split('/').at(-1) ?? '';
  const { properties = {}, required = [] } = components.schemas[name] ?? {};
  const fields = Object.entries(properties).map(([field, schema]) =>
    fieldOf(field, schema, required.includes(field)),
  );
  return {
    about: both(operation.summary),
    fields: [...fields].sort((a, b) => placeOf(a) - placeOf(b)),
  };
}

/** What must be there comes first; a remark, which every command takes, last. */
function placeOf({ name, required }: CommandField): number {
  if (required) return 0;
  return name === 'remark' ? 2 : 1;
}

function fieldOf(name: string, schema: Schema, required: boolean): CommandField {
  return {
    name,
    label: both(schema.description ?? name),
    kind: kindOf(name, schema),
    required: required && schema.type !== 'boolean',
    choices: schema.enum ?? [],
    min: schema.minimum,
    max: schema.maximum ?? schema.maxLength,
  };
}

function kindOf(name: string, schema: Schema): CommandField['kind'] {
  if (schema.enum) return 'choice';
  if (schema.type === 'boolean') return 'flag';
  if (schema.type === 'number' || schema.type === 'integer') return 'number';
  if (schema.type === 'array') return name === 'materials' || name === 'missing' ? 'materials' : 'texts';
  return schema.format === 'date' ? 'day' : 'text';
}

function both(text: string): Both {
  const [zh = text, en = zh] = text.split(' / ');
  return { zh, en };
}

/** Gives the command; the key makes the same intention one act, however often it is sent. */
export async function giveCommand(
  id: string,
  act: string,
  values: CommandValues,
  key: string,
  on: Target = 'steps',
): Promise<void> {
  const response = await fetch(`/api/v1/${on}/${id}/${act}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Idempotency-Key': key },
    body: JSON.stringify(values, asSent),
  });
  if (!response.ok) throw new Refused((await response.json()) as Problem);
}

/** A day that was picked is sent as a day; what was left empty is not sent. */
export function asSent(_: string, value: unknown): unknown {
  if (value === '' || value === null) return undefined;
  if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}T.*Z$/.test(value))
    return new Date(value).toLocaleDateString('sv-SE', { timeZone: 'Asia/Shanghai' });
  return value;
}

import { isMap, isScalar, isSeq, type Node } from 'yaml';
import { isDay, parseInstant, type Day } from '../../calendar/domain/day.js';
import { accepted } from '../domain/nearest.js';
import type { ProblemCode, ProblemData } from '../domain/problem.js';
import type { Source } from './source.js';

/** One place in a script. Reading from it gives what was written or `undefined`, and then the problem is reported. */
export class Cursor {
  constructor(
    private readonly source: Source,
    private readonly node: Node | null,
    /** The key under which it stands, as problems call it. */
    readonly key: string,
    private readonly keyNode: Node | null = node,
  ) {}

  get line(): number {
    return this.source.lineOf(this.node);
  }

  report(code: ProblemCode, data: ProblemData = {}): undefined {
    this.source.report(this.node, code, { key: this.key, ...data });
    return undefined;
  }

  /** About the key itself, wherever its value stands. */
  reportKey(code: ProblemCode, data: ProblemData = {}): undefined {
    this.source.report(this.keyNode, code, { key: this.key, ...data });
    return undefined;
  }

  /** A mapping whose keys are these and no others. */
  fields(known: readonly string[], required: readonly string[] = []): Fields {
    const fields = this.entries();
    for (const [key, cursor] of fields.all) {
      if (!known.includes(key)) cursor.reportKey('unknown-key', { accepted: accepted(known, key) });
    }
    const missing = isMap(this.node) ? required.filter((key) => !fields.has(key)) : [];
    for (const key of missing) this.report('missing-key', { key });
    return fields;
  }

  /** A mapping with any keys. What is no mapping has none. */
  entries(): Fields {
    const cursors = new Map<string, Cursor>();
    if (!isMap(this.node)) this.report('wrong-type', { wanted: 'mapping' });
    for (const { key, value } of isMap(this.node) ? this.node.items : []) {
      const name = isScalar(key) ? String(key.value) : '…';
      const keyNode = this.source.resolve(key);
      cursors.set(name, new Cursor(this.source, this.source.resolve(value) ?? keyNode, name, keyNode));
    }
    return new Fields(cursors);
  }

  /** What is no list has no entries. */
  list(): Cursor[] {
    if (!isSeq(this.node)) this.report('wrong-type', { wanted: 'list' });
    const entries = isSeq(this.node) ? this.node.items : [];
    return entries.map((entry) => new Cursor(this.source, this.source.resolve(entry), this.key));
  }

  text(): string | undefined {
    const value = this.scalar();
    return typeof value === 'string' && value.trim() !== ''
      ? value
      : this.report('wrong-type', { wanted: 'text' });
  }

  flag(): boolean | undefined {
    const value = this.scalar();
    return typeof value === 'boolean' ? value : this.report('wrong-type', { wanted: 'flag' });
  }

  number(wanted: NumberRange): number | undefined {
    const value = this.scalar();
    const fits =
      typeof value === 'number' &&
      value >= wanted.minimum &&
      value <= (wanted.maximum ?? Number.MAX_SAFE_INTEGER) &&
      (!wanted.whole || Number.isInteger(value));
    return fits ? value : this.report('wrong-type', { wanted: wanted.name });
  }

  /** Text, number, yes or no. */
  value(): string | number | boolean | undefined {
    const value = this.scalar();
    const known = typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value);
    return known ? (value as string | number | boolean) : this.report('wrong-type', { wanted: 'value' });
  }

  oneOf<Word extends string>(words: readonly Word[]): Word | undefined {
    const value = this.scalar();
    const word = words.find((candidate) => candidate === value);
    const written = typeof value === 'string' ? value : this.written();
    return (
      word ?? this.report('unknown', { what: this.key, value: written, accepted: accepted(words, written) })
    );
  }

  instant(): Date | undefined {
    const value = this.scalar();
    try {
      if (typeof value === 'string') return parseInstant(isDay(value) ? `${value}T00:00` : value);
    } catch {
      // It is said below what would have been an instant.
    }
    return this.report('not-an-instant', { value: this.written() });
  }

  day(): Day | undefined {
    const value = this.scalar();
    return typeof value === 'string' && isDay(value)
      ? value
      : this.report('not-a-day', { value: this.written() });
  }

  /** What is written there, as plain JSON. */
  plain(): unknown {
    if (isSeq(this.node)) return this.list().map((entry) => entry.plain());
    if (!isMap(this.node)) return this.scalar();
    return Object.fromEntries(this.entries().all.map(([key, cursor]) => [key, cursor.plain()]));
  }

  private scalar(): unknown {
    return isScalar(this.node) ? this.node.value : undefined;
  }

  private written(): string {
    return isScalar(this.node) ? String(this.node.source ?? this.node.value) : '…';
  }
}

/** The keys of a mapping. */
export class Fields {
  constructor(private readonly cursors: ReadonlyMap<string, Cursor>) {}

  get all(): readonly (readonly [string, Cursor])[] {
    return [...this.cursors];
  }

  has(key: string): boolean {
    return this.cursors.has(key);
  }

  get(key: string): Cursor | undefined {
    return this.cursors.get(key);
  }

  /** What stands under a key that must be there. */
  read<T>(key: string, reader: (at: Cursor) => T | undefined): T | undefined {
    const at = this.cursors.get(key);
    return at && reader(at);
  }

  /** What stands under a key that may be left out. */
  readOr<T, Otherwise>(key: string, otherwise: Otherwise, reader: (at: Cursor) => T | undefined) {
    const at = this.cursors.get(key);
    return at ? reader(at) : otherwise;
  }
}

export interface NumberRange {
  readonly name: string;
  readonly minimum: number;
  readonly maximum?: number;
  readonly whole?: boolean;
}

/** All parts, where every one of them could be read. */
export function complete<T extends object>(parts: { [K in keyof T]: T[K] | undefined }): T | undefined {
  return Object.values(parts).includes(undefined) ? undefined : (parts as T);
}

import { accepted } from '../domain/nearest.js';
import type { DrawnProcedure, RuleBook } from '../domain/rule-book.js';
import type { Cursor } from './cursor.js';

/** What is known while a script is read. */
export interface Reading {
  readonly book: RuleBook;
  readonly type: string;
  /** Null where the project itself could not be read: then nothing is said about what applies to it. */
  readonly drawn: DrawnProcedure | null;
}

export function readCode(
  cursor: Cursor,
  codes: { has(code: string): boolean } & Iterable<string>,
  what: string,
) {
  const code = cursor.text();
  if (code === undefined || codes.has(code)) return code;
  return cursor.report('unknown', { what, value: code, accepted: accepted(codes, code) });
}

/** The codes of a list, those that are known. */
export function readCodes(cursor: Cursor, codes: ReadonlySet<string>, what: string): string[] {
  return cursor.list().flatMap((entry) => readCode(entry, codes, what) ?? []);
}

export function readItem(
  cursor: Cursor,
  reading: Reading,
  alsoMerged: ReadonlySet<string> = NONE,
): string | undefined {
  const item = readCode(cursor, new Set(reading.book.items.keys()), 'item');
  if (item === undefined || !reading.drawn) return item;
  if (reading.drawn.applicable.has(item) || alsoMerged.has(item)) return item;
  const applicable = accepted(reading.drawn.applicable, item);
  return cursor.report('not-applicable', { value: item, type: reading.type, accepted: applicable });
}

const NONE: ReadonlySet<string> = new Set();

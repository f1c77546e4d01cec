import { InvalidInput } from './invalid-input.js';

/** One page of a list. Pages go by key and not by number, so that nothing is missed or doubled between two of them. */
export interface Page<T> {
  readonly items: readonly T[];
  /** What `after` must be to get the next page; null on the last. */
  readonly next: string | null;
}

export type Key = readonly (string | number | null)[];

/** Cuts a page out of `limit + 1` rows: the row too many tells that there is a next page. */
export function pageOf<T>(rows: readonly T[], limit: number, keyOf: (row: T) => Key): Page<T> {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return { items, next: rows.length > limit && last !== undefined ? cursorOf(keyOf(last)) : null };
}

/** Opaque: nobody may build on what is inside. */
function cursorOf(key: Key): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url');
}

/** The key that a cursor holds, if it is one of ours: as many parts as asked for, all of them plain. */
export function keyOf(cursor: string | undefined, parts: number): Key | null {
  if (cursor === undefined) return null;
  const key = decode(cursor);
  if (Array.isArray(key) && key.length === parts && key.every(isKeyPart)) return key;
  throw InvalidInput.of('after', 'cursor');
}

function decode(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')) as unknown;
  } catch {
    return null;
  }
}

function isKeyPart(part: unknown): part is string | number | null {
  return part === null || typeof part === 'string' || typeof part === 'number';
}

/** Which page is asked for. */
export interface PageAsked {
  readonly limit: number;
  readonly after?: string;
}

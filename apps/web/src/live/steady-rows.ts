/** A list as it is shown: in the order in which it was, so that nothing moves under a hand. */
export interface Steady<Row> {
  readonly shown: readonly {
    readonly row: Row;
    /** It is not in the list any more. */ readonly gone: boolean;
  }[];
  /** How many are new and not shown yet. */
  readonly fresh: number;
}

/**
 * Lays what was read anew over what is shown: rows stay where they are with what they now say, rows that left stay pale,
 * rows that came in between wait until they are asked for. What comes after the last one is simply the next page.
 */
export function steadyRows<Row>(
  before: readonly Row[],
  now: readonly Row[],
  keyOf: (row: Row) => string,
): Steady<Row> {
  const known = new Set(before.map(keyOf));
  const newest = new Map(now.map((row) => [keyOf(row), row]));
  const last = now.findLastIndex((row) => known.has(keyOf(row)));
  const kept = before.map((row) => ({ row: newest.get(keyOf(row)) ?? row, gone: !newest.has(keyOf(row)) }));
  const between = now.slice(0, last + 1).filter((row) => !known.has(keyOf(row)));
  const after = now.slice(last + 1).map((row) => ({ row, gone: false }));
  return { shown: [...kept, ...after], fresh: between.length };
}

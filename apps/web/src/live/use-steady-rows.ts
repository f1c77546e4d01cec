import { useState } from 'react';
import { steadyRows, type Steady } from './steady-rows';

interface Kept<Row> {
  readonly list: string;
  readonly rows: readonly Row[];
}

/**
 * A list that does not jump while it is read: see steadyRows. `list` names which one it is, its filters: another one is
 * shown as it is. `show` shows it as it now is.
 */
export function useSteadyRows<Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
  list: string,
): Steady<Row> & { readonly show: () => void } {
  const [kept, setKept] = useState<Kept<Row>>({ list, rows: [] });
  const before = kept.list === list ? kept.rows : [];
  const steady = steadyRows(before, rows, keyOf);
  // What is shown now is what must not jump later; React keeps this for the very next rendering.
  if (kept.list !== list || steady.shown.length !== before.length)
    setKept({ list, rows: steady.shown.map(({ row }) => row) });
  return { ...steady, show: () => setKept({ list, rows }) };
}

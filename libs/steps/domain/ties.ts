import type { ProcedureEntry } from '../../procedure/domain/procedure.js';

type Entries = ReadonlyMap<string, ProcedureEntry>;

/** What an item stands on, however far up: HARD and DECIDE ties; what only goes together or is recommended is not. */
export function upstreamOf(item: string, entries: Entries): string[] {
  return reach(item, (one) => standsOn(entries.get(one)));
}

/** What stands on an item, however far down. */
export function downstreamOf(item: string, entries: Entries): string[] {
  return reach(item, (one) =>
    [...entries.values()].filter((entry) => standsOn(entry).includes(one)).map((entry) => entry.item),
  );
}

const standsOn = (entry: ProcedureEntry | undefined): string[] =>
  (entry?.depends ?? []).filter(({ mode }) => mode === 'HARD' || mode === 'DECIDE').map((tie) => tie.item);

function reach(from: string, next: (item: string) => string[]): string[] {
  const found = new Set<string>([from]);
  for (const one of found) next(one).forEach((other) => found.add(other));
  found.delete(from);
  return [...found];
}

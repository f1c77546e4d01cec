import type { Catalogue } from '../../catalogue/domain/catalogue.js';
import type { Item } from '../../catalogue/domain/item.js';
import type { Procedure, ProcedureEntry } from '../../procedure/domain/procedure.js';
import { DOSSIER, DOSSIER_ITEM } from './dossier.js';
import { together, type Together } from './with.js';

/** A project's procedure, opened at every page that a command looks up; drawn up once for the same type and facts. */
export interface ProcedureBook {
  readonly catalogue: Catalogue;
  readonly procedure: Procedure;
  readonly entries: ReadonlyMap<string, ProcedureEntry>;
  /** All pairs of items that are decided together. */
  readonly pairs: readonly Together[];
  /** What has served its purpose once this is granted, or once building has begun (`WORK_STARTED`). */
  readonly usedBy: ReadonlyMap<string, readonly string[]>;
}

export function openBook(catalogue: Catalogue, procedure: Procedure): ProcedureBook {
  const pairs = procedure.entries.flatMap((entry) =>
    entry.depends.flatMap((tie) => together(itemOf(catalogue, entry.item), tie, { catalogue }) ?? []),
  );
  return {
    catalogue,
    procedure,
    pairs,
    usedBy: usesIn(catalogue, procedure),
    entries: new Map(procedure.entries.map((entry) => [entry.item, entry])),
  };
}

function usesIn(catalogue: Catalogue, procedure: Procedure): ReadonlyMap<string, readonly string[]> {
  const uses = new Map<string, string[]>();
  for (const { item } of procedure.entries)
    for (const by of itemOf(catalogue, item).validity?.until ?? [])
      uses.set(by, [...(uses.get(by) ?? []), item]);
  return uses;
}

export function itemOf(catalogue: Catalogue, code: string): Item {
  const item = code === DOSSIER ? DOSSIER_ITEM : catalogue.items.get(code);
  if (!item) throw new Error(`Catalogue ${catalogue.version} has no item ${code}`);
  return item;
}

/**
 * The items whose files a command on `item` needs: its own, what follows its decision, what these use up, and the
 * project's own.
 */
export function itemsAtHand(item: string, { pairs, usedBy }: ProcedureBook): string[] {
  const found = new Set([item]);
  for (const one of found)
    pairs.filter((pair) => pair.leader === one).forEach((pair) => found.add(pair.follower));
  return [...new Set([...found, ...[...found].flatMap((one) => usedBy.get(one) ?? []), DOSSIER])];
}

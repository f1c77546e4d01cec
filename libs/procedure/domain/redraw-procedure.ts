import type { Edge, Procedure, ProcedureEntry } from './procedure.js';

export interface Redrawn {
  readonly added: readonly string[];
  readonly dropped: readonly string[];
  /** Items that stay, but wait for others than before, or are handled by another class. */
  readonly changed: readonly ChangedEntry[];
}

export interface ChangedEntry {
  readonly item: string;
  readonly dependsAdded: readonly Edge[];
  readonly dependsDropped: readonly Edge[];
  readonly variant?: { readonly before: string | null; readonly after: string | null };
}

/** What a changed fact does to a procedure; what has begun is the caller's to keep. */
export function redrawProcedure(before: Procedure, after: Procedure): Redrawn {
  const old = new Map(before.entries.map((entry) => [entry.item, entry]));
  const now = new Map(after.entries.map((entry) => [entry.item, entry]));
  return {
    added: [...now.keys()].filter((item) => !old.has(item)),
    dropped: [...old.keys()].filter((item) => !now.has(item)),
    changed: after.entries.flatMap((entry) => {
      const was = old.get(entry.item);
      return was ? changesOf(was, entry) : [];
    }),
  };
}

function changesOf(was: ProcedureEntry, is: ProcedureEntry): readonly ChangedEntry[] {
  const dependsAdded = is.depends.filter((edge) => !was.depends.some(same(edge)));
  const dependsDropped = was.depends.filter((edge) => !is.depends.some(same(edge)));
  const variant = was.variant === is.variant ? {} : { variant: { before: was.variant, after: is.variant } };
  const unchanged = dependsAdded.length + dependsDropped.length === 0 && was.variant === is.variant;
  return unchanged ? [] : [{ item: is.item, dependsAdded, dependsDropped, ...variant }];
}

const same = (one: Edge) => (other: Edge) => one.item === other.item && one.mode === other.mode;

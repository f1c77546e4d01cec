import type { Applies, DependencyMode, FactValue, Words } from '../../catalogue/domain/index.js';

/** Why an item is in a procedure or out of it: the type's letter, the condition, and the facts that made it so. */
export interface Why extends Words {
  readonly applies: Applies;
  readonly condition: string | null;
  /** In: the facts that made the condition true. Out: those that it asks for, as they are. */
  readonly facts: readonly { readonly fact: string; readonly value: FactValue }[];
}

/** A dependency that holds in this project. */
export interface Edge {
  readonly item: string;
  readonly mode: DependencyMode;
}

export interface ProcedureEntry {
  readonly item: string;
  readonly stage: string;
  readonly why: Why;
  readonly depends: readonly Edge[];
  /** The items of this project with which it is handled as one (合并办理). */
  readonly mergedWith: readonly string[];
  /** The class by which it is handled, where the item knows several. */
  readonly variant: string | null;
}

export interface LeftOut {
  readonly item: string;
  readonly why: Why;
}

/** Merged into another item or exempt for this type of project; counts as dealt with. */
export interface Merged {
  readonly item: string;
  readonly into: string | null;
  readonly why: Why;
}

/** 流程: the items that apply to one project, and which waits for which. */
export interface Procedure {
  readonly catalogue: string;
  readonly type: string;
  readonly entries: readonly ProcedureEntry[];
  readonly leftOut: readonly LeftOut[];
  readonly merged: readonly Merged[];
}

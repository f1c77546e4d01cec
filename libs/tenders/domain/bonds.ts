import type { ClockKind, FactName } from '../../facts/domain/facts.js';
import type { CommandOf } from '../../steps/domain/commands.js';
import type { Passage } from '../../steps/domain/passage.js';

declare module '../../steps/domain/step-file.js' {
  interface StepMemo {
    /** 保证金: those that are to go back, each by the name of its clock; how many there have been. */
    readonly bonds?: { readonly open: readonly string[]; readonly count: number };
  }
}

/** A bond is to go back; it gets the name by which its clock is called. */
export function oweBond(p: Passage, id: string): string {
  const { open = [], count = 0 } = p.step.memo.bonds ?? {};
  const bond = count === 0 ? id : `${id}-${count + 1}`;
  p.remember({ bonds: { open: [...open, bond], count: count + 1 } });
  return bond;
}

/** 招标投标法实施条例57, 政府采购法实施条例33: it went back, late or not. */
export const returnBond =
  (kind: ClockKind, fact: Extract<FactName, 'tender.bond-returned' | 'procurement.bond-returned'>) =>
  (p: Passage, { bond: named, extra }: CommandOf<'return-bond'>): void => {
    const { open = [], count = 0 } = p.step.memo.bonds ?? {};
    const bond = named === undefined ? open[0] : open.find((one) => one === named);
    if (bond === undefined) p.refuse('tender.no-bond', '招标投标法实施条例57');
    p.remember({ bonds: { open: open.filter((one) => one !== bond), count } });
    p.meet(kind, bond);
    p.record(fact, { ...extra, bond });
  };

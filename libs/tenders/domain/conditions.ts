import { unfairIn } from '../../catalogue/domain/fairness.js';
import type { Passage } from '../../steps/domain/passage.js';

/** INV-K: nobody is kept out, or favoured, for where it is registered, pays taxes or has built. */
export function demandFair(p: Passage, conditions: readonly string[] = []): void {
  for (const condition of conditions) {
    const unfair = unfairIn(condition);
    if (unfair) p.refuse('tender.unfair-condition', unfair.clause, { condition, words: unfair.words });
  }
}

/** 招标投标法37: five at least, an odd number, two thirds of them experts. What is not told is not asked about. */
export function demandCommittee(
  p: Passage,
  { committee, experts }: { readonly committee?: number; readonly experts?: number },
): void {
  if (committee === undefined) return;
  const ofExperts = experts ?? 0;
  const isProper = committee >= LEAST_MEMBERS && committee % 2 === 1 && ofExperts * 3 >= committee * 2;
  if (!isProper || ofExperts > committee)
    p.refuse('tender.committee', '招标投标法37', { committee, experts: ofExperts });
}

const LEAST_MEMBERS = 5;

/** 招标投标法实施条例26, 58: bonds are capped by a share of what they secure. In hundredths, so that it is exact to the cent. */
export function demandBond(
  p: Passage,
  bond: number | undefined,
  { of, percent, clause, code }: { of: number | undefined; percent: number; clause: string; code: string },
): void {
  if (bond === undefined || bond === 0) return;
  if (of === undefined) p.refuse('tender.bond-of-nothing', clause);
  if (Math.round(bond * 100) * 100 > Math.round(of * 100) * percent)
    p.refuse(code, clause, { bond, most: Math.floor(of * percent) / 100 });
}

import type { CommandOf } from '../../../steps/domain/commands.js';
import type { Passage } from '../../../steps/domain/passage.js';
import { areaOf, centsOf } from '../amounts.js';
import { commitment } from './commitment.js';

/** What was paid adds up; the area is that of the approval, as it was told last. */
export function recordPayment(p: Passage, { amount, area, extra }: CommandOf<'record-payment'>): void {
  const land = commitment.open(p);
  const paid = land.paid + centsOf(p, amount, land.paid);
  const told = area === undefined ? {} : { area: areaOf(p, area) };
  commitment.remember(p, { paid, ...told });
  p.record('land.paid', { ...extra, amount, ...(area === undefined ? {} : { area }) });
}

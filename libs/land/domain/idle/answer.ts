import type { CommandOf } from '../../../steps/domain/commands.js';
import type { Passage } from '../../../steps/domain/passage.js';
import { centsOf } from '../amounts.js';
import { concerned } from '../concerned.js';
import { CENTS } from '../measures.js';
import { idleLand } from './idle-land.js';

/** 闲置土地处置办法 art. 5: who holds the land says how it stands and why; from then on it can be found idle, or not. */
export function explain(p: Passage, { reason = '', extra }: CommandOf<'object'>): void {
  idleLand.open(p);
  if (!p.running('idle-inquiry')) p.refuse('idle.no-inquiry', '闲置土地处置办法5');
  p.demandReason(reason, '闲置土地处置办法5');
  p.meet('idle-inquiry');
  p.record('idle.explained', { ...extra, reason }, concerned(p));
}

/** 闲置土地处置办法 art. 17: paid at once or in parts. What was decided is owed also where building has begun since. */
export function recordFeePayment(p: Passage, { amount, extra }: CommandOf<'record-payment'>): void {
  const { fee = 0, feePaid = 0 } = p.step.memo.idle ?? {};
  const owed = fee - feePaid;
  if (owed === 0) p.refuse('idle.no-fee-due', '闲置土地处置办法17');
  const paid = centsOf(p, amount);
  if (paid > owed)
    p.refuse('land.amount', '闲置土地处置办法17', { amount, least: 1 / CENTS, most: owed / CENTS });
  idleLand.remember(p, { feePaid: feePaid + paid });
  p.record('idle.fee-paid', { ...extra, amount, outstanding: (owed - paid) / CENTS }, concerned(p));
  if (paid === owed) p.meet('idle-payment');
}

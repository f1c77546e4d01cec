import type { CommandOf } from '../../../steps/domain/commands.js';
import type { Passage } from '../../../steps/domain/passage.js';
import { centsOf } from '../amounts.js';
import { concerned } from '../concerned.js';
import { CENTS } from '../measures.js';
import { NO_BASIS } from '../no-basis.js';
import { idleLand, stopIdleClocks } from './idle-land.js';
import { fullFee, monthsSince } from './lapses.js';
import { thirtyDays } from './terms.js';

/** I02, N-21: who holds the land was asked and has explained, or had the time to, and it was found that the land lies idle. */
export function findIdle(p: Passage, { extra }: CommandOf<'find-idle'>): void {
  const { startBy, stoppedOn = startBy } = idleLand.open(p);
  const mayExplain = p.running('idle-inquiry');
  if (mayExplain) p.refuse('idle.may-still-explain', '闲置土地处置办法5', { until: mayExplain.dueOn });
  idleLand.follow(p, 'IDLE_FOUND');
  idleLand.remember(p, { found: true });
  p.record('idle.found', { ...extra, months: monthsSince(stoppedOn, p.today) }, concerned(p));
}

/** I04, 城市房地产管理法 art. 26: at most the part of the price that the law allows; for land begun since, the end of it. */
export function decideFee(p: Passage, { amount, extra }: CommandOf<'decide-idle-fee'>): void {
  const idle = idleLand.open(p);
  const most = fullFee(p.setting.parameters, idle);
  const fee = amount === undefined ? most : centsOf(p, amount);
  if (fee > most)
    p.refuse('idle.fee-above-law', '城市房地产管理法26', { amount: fee / CENTS, most: most / CENTS });
  idleLand.follow(p, 'IDLE_FEE_DECIDED');
  idleLand.remember(p, { fee });
  const basis = p.setting.parameters.basis('idle_fee_rate') ?? NO_BASIS;
  const { dueOn: payBy } = p.start(thirtyDays('idle-payment', p.today));
  p.record('idle.fee-decided', { ...extra, amount: fee / CENTS, basis, payBy }, concerned(p));
  if (idle.begun) closeAsBegun(p);
}

/** I08, I10: building has begun; nothing lies idle any more. */
export function closeAsBegun(p: Passage): void {
  idleLand.follow(p, 'CONSTRUCTION_STARTED');
  p.record('idle.closed', { because: 'construction-started' }, concerned(p));
}

/** I06: taken back, by a person, with reasons, and only what was found idle. What relied on it is flagged. */
export function reclaim(p: Passage, { reason, extra }: CommandOf<'reclaim-land'>): void {
  const idle = idleLand.open(p);
  p.demandReason(reason, '土地管理法38');
  if (idleLand.may(idle, 'IDLE_RECLAIM_DECIDED') && !idle.found)
    p.refuse('idle.not-found', '闲置土地处置办法9');
  idleLand.follow(p, 'IDLE_RECLAIM_DECIDED');
  p.record('idle.reclaimed', { ...extra, reason }, concerned(p));
  p.fall('L_REVOKED', 'land-reclaimed');
}

/** I07: it was found not to lie idle, or was disposed of in another way (协议收回、置换). */
export function close(p: Passage, { reason, extra }: CommandOf<'close-idle'>): void {
  idleLand.open(p);
  p.demandReason(reason, '闲置土地处置办法12');
  idleLand.follow(p, 'IDLE_CLOSED');
  stopIdleClocks(p, 'idle-closed');
  p.record('idle.closed', { ...extra, because: reason }, concerned(p));
}

import { addMonths, type Day } from '../../../calendar/domain/day.js';
import type { Clock } from '../../../clocks/domain/clock.js';
import { due } from '../../../steps/domain/passage-clocks.js';
import type { Passage } from '../../../steps/domain/passage.js';
import type { RuleParameters } from '../../../steps/domain/setting.js';
import { concerned } from '../concerned.js';
import type { IdleMemo } from '../land-memo.js';
import { CENTS, partOf, WHOLE } from '../measures.js';
import { idleLand } from './idle-land.js';
import { thirtyDays } from './terms.js';

type Ended = Pick<Clock, 'dueOn' | 'provisional'>;

/**
 * I01, 城市房地产管理法 art. 26: a year after the day of the contract nothing was begun; or what was begun in part has been
 * standing still for a year (办法 art. 2). It is looked into by a person.
 */
export function suspect(p: Passage, clock: Ended): void {
  const explainBy = lookInto(p);
  const fee = fullFee(p.setting.parameters, idleLand.open(p)) / CENTS;
  p.record('idle.suspected', { ...due(clock), fee, explainBy }, concerned(p));
}

/** N-21: the notice gives who holds the land thirty days to say how it stands and why. */
function lookInto(p: Passage): Day {
  idleLand.follow(p, 'IDLE_SUSPECTED');
  return p.start(thirtyDays('idle-inquiry', p.today)).dueOn;
}

/** I05, 土地管理法 art. 38: after two years the land may be taken back without compensation, by a person. */
export function reclaimDue(p: Passage, clock: Ended): void {
  if (idleLand.open(p).state === 'I_NORMAL') lookInto(p);
  idleLand.follow(p, 'IDLE_TWO_YEARS');
  p.record('idle.reclaim-due', due(clock), concerned(p));
}

/** Neither explained nor paid in time: who holds the land and who watches over it are told; what follows a person decides. */
export function overdue(p: Passage, { kind, dueOn, against }: Clock): void {
  p.record('clock.overdue', { clock: kind, dueOn, against: against.code }, concerned(p));
}

/** 闲置费: at most this share of the price, to the cent. */
export const fullFee = (parameters: RuleParameters, { price }: IdleMemo): number =>
  partOf(price, Math.round(parameters.number('idle_fee_rate') * WHOLE));

/** For how many whole months the day of the beginning has gone by. */
export function monthsSince(startBy: Day, today: Day): number {
  let months = 0;
  while (addMonths(startBy, months + 1) <= today) months++;
  return months;
}

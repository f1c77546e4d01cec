import type { Clock } from '../../../clocks/domain/clock.js';
import type { Validity } from '../../../catalogue/domain/item.js';
import type { CommandOf } from '../../../steps/domain/commands.js';
import type { Passage } from '../../../steps/domain/passage.js';
import { openSupervision } from '../../../supervision/domain/open-supervision.js';
import { LICENCE, type LicenceEvent } from '../licence-machine.js';
import { licenceOf } from '../licence-memo.js';
import { lastDayToApply, ownValidity, renewedFor, validityClock } from '../validity.js';

/** 行政许可法 art. 50(1): who wants to go on applies so long before the end, and as often as the rule allows. */
export function renew(p: Passage, { extra }: CommandOf<'renew'>): void {
  const { clock, validity } = demandEnd(p);
  const licence = licenceOf(p.step);
  if (licence.renewal) p.refuse('licence.renewal-pending', '行政许可法50', { on: licence.renewal.appliedOn });
  const times = validity.renew?.times;
  if (times !== undefined && licence.renewals >= times)
    p.refuse('licence.renewals-exhausted', validity.text, { times });
  const lastDay = lastDayToApply(p.step.item, clock.dueOn, p.setting);
  if (p.today > lastDay)
    p.refuse('licence.renewal-too-late', '行政许可法50', { lastDay, dueOn: clock.dueOn });
  p.remember({ licence: { ...licence, renewal: { appliedOn: p.today } } });
  p.record('licence.renewal-applied', { ...extra, dueOn: clock.dueOn }, [p.lead]);
}

/** 行政许可法 art. 50(2), C03: decided before the end. What is not renewed lapses at its end. */
export function decideRenewal(p: Passage, command: CommandOf<'decide-renewal'>): void {
  const { clock, validity } = demandEnd(p);
  if (!licenceOf(p.step).renewal) p.refuse('licence.no-renewal-applied', '行政许可法50');
  if (!command.granted) return refuseRenewal(p, clock, command);
  markRenewed(p, 'RENEW_GRANTED');
  const { dueOn } = p.prolong('validity', renewedFor(validity), 'renewed');
  p.record('licence.renewed', { ...command.extra, mode: 'normal', dueOn }, [p.applicant]);
}

function refuseRenewal(p: Passage, { dueOn }: Clock, command: CommandOf<'decide-renewal'>): void {
  const { reason = '', extra } = command;
  p.demandReason(reason, '行政许可法50');
  p.remember({ licence: { ...licenceOf(p.step), renewal: undefined } });
  p.record('licence.renewal-refused', { ...extra, reason, dueOn }, [p.applicant]);
}

/** C02, 行政许可法 art. 50(2): not answered before the end, it counts as renewed, from the former end on. */
export function renewAtEnd(p: Passage, ended: Clock): void {
  const validity = ownValidity(p.step.item);
  if (!validity) throw new Error(`${p.step.item.code} has no end`);
  markRenewed(p, 'RENEW_DEEMED');
  const { kind, nature, against, basis, unit, n, triggerOn, ahead } = ended;
  const { dueOn } = p.start({
    kind,
    nature,
    against,
    basis,
    unit,
    triggerOn,
    ahead,
    n: n + renewedFor(validity),
  });
  p.record('licence.renewed', { mode: 'deemed', dueOn }, [p.applicant, p.lead]);
  openSupervision(p, { level: 2, because: UNANSWERED, about: 'renewal' });
}

/** 行政许可法 art. 50(2): it was to be decided before the end. That it counts as granted answers for nobody (V09). */
const UNANSWERED = 'renewal-unanswered';

function markRenewed(p: Passage, event: LicenceEvent): void {
  const licence = licenceOf(p.step);
  const state = p.follow(LICENCE, licence.state, event);
  p.remember({ licence: { ...licence, state, renewals: licence.renewals + 1, renewal: undefined } });
}

/** Only what still has an end before it can be renewed. */
function demandEnd(p: Passage): { clock: Clock; validity: Validity } {
  const validity = ownValidity(p.step.item);
  const clock = validityClock(p.step);
  if (validity && clock) return { clock, validity };
  const { usedBy } = licenceOf(p.step);
  p.refuse('licence.no-end', '行政许可法50', usedBy === undefined ? {} : { usedBy });
}

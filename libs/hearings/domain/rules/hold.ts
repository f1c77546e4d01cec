import { addWorkingDays, countWorkingDays } from '../../../calendar/domain/arithmetic.js';
import type { Day } from '../../../calendar/domain/day.js';
import type { ClockStop } from '../../../catalogue/domain/item.js';
import type { CommandOf } from '../../../steps/domain/commands.js';
import type { Passage } from '../../../steps/domain/passage.js';
import { beginSpecial, endSpecial } from '../../../steps/domain/rules/special.js';
import { HEARING_PROCEDURE, HOLD, notHeld } from '../hearing.js';
import { HEARING } from '../machine.js';

const ART_48 = '行政许可法48';

/**
 * 行政许可法 art. 48(1): called at least seven days before, and within the twenty in which it has to be organised. The call
 * is the written notice with which the limits stand still (art. 45), whatever the item.
 */
export function scheduleHearing(p: Passage, command: CommandOf<'schedule-hearing'>): void {
  const { on, place } = command;
  const { hearing } = p.step.memo;
  if (!hearing) p.refuse('hearing.not-noticed', '行政许可法47');
  const state = p.follow(HEARING, hearing.state, 'HEARING_SCHEDULED');
  demandLawful(p, on);
  const called = { on, ...(place === undefined ? {} : { place }) };
  const scheduled = { ...hearing, ...called, state };
  p.remember({ hearing: scheduled, undecidable: notHeld(scheduled) });
  p.record('hearing.scheduled', { ...command.extra, ...called }, [p.applicant]);
  if (p.step.memo.special?.procedure !== HEARING_PROCEDURE) stopTheLimits(p, on);
}

function demandLawful(p: Passage, on: Day): void {
  const { calendar, parameters } = p.setting;
  const earliest = addWorkingDays(calendar, p.today, parameters.number('hearing_notice_wd'));
  if (on < earliest) p.refuse('hearing.notice-too-short', ART_48, { earliest });
  const latest = p.running('hearing', HOLD)?.dueOn;
  if (latest !== undefined && earliest <= latest && on > latest)
    p.refuse('hearing.too-late', '行政许可法47', { earliest, latest });
}

function stopTheLimits(p: Passage, on: Day): void {
  const days = countWorkingDays(p.setting.calendar, p.today, on);
  const stop = p.step.item.clockStops.find(({ procedure }) => procedure === HEARING_PROCEDURE) ?? BY_LAW;
  beginSpecial(p, stop, { do: 'start-special', procedure: HEARING_PROCEDURE, days, notice: true });
}

/** A licence whose entry names no hearing is heard by the law itself. */
const BY_LAW: ClockStop = {
  procedure: HEARING_PROCEDURE,
  stopsClock: true,
  basis: [{ source: 'L-XKF', article: '45,46-48' }],
};

/** Whether it is the hearing that somebody asked for that comes to its end. */
export const endsHearing = ({ step }: Passage): boolean =>
  step.memo.special?.procedure === HEARING_PROCEDURE && step.memo.undecidable !== undefined;

/** TM-37: held on its day or after it; from now on the lead may decide, by the record of the hearing (art. 48(2)). */
export function endHearing(p: Passage, command: CommandOf<'end-special'>): void {
  const { hearing } = p.step.memo;
  if (!hearing?.on) p.refuse('hearing.not-scheduled', ART_48);
  if (p.today < hearing.on) p.refuse('hearing.not-held', ART_48, notHeld(hearing).data);
  endSpecial(p, command);
  const state = p.follow(HEARING, hearing.state, 'SPECIAL_END');
  p.remember({ hearing: { ...hearing, state, heldOn: p.today }, undecidable: undefined });
  p.meet('hearing', HOLD);
  p.record('hearing.held', { on: hearing.on });
}

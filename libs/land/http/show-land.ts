import { dayOf, daysBetween, formatInstant, type Day } from '../../calendar/domain/day.js';
import type { NamedView } from '../../catalogue/http/index.js';
import type { ClockKind } from '../../facts/domain/facts.js';
import { wordsFor } from '../../platform/messages/index.js';
import type { StepFile } from '../../steps/index.js';
import { commitment, unusedMoney } from '../domain/commitment/commitment.js';
import type { IdleMemo, LandMemo } from '../domain/land-memo.js';
import { AREA_UNITS, CENTS, WHOLE } from '../domain/measures.js';
import type { LandReading } from '../read-land.js';
import type { LandCommitmentView, LandContractView, LandView } from './land-views.js';

export function showLand({ step, now, mostFee }: LandReading): LandView {
  const { land, idle } = step.memo;
  return {
    id: step.id,
    item: step.item.code,
    asOf: formatInstant(now),
    commitment: land ? showCommitment(step, land, dayOf(now)) : null,
    contract: idle ? showContract(step, idle, mostFee ?? 0) : null,
  };
}

function showCommitment(step: StepFile, land: LandMemo, today: Day): LandCommitmentView {
  const isOver = commitment.isOver(land);
  const dueOn = endOf(step, 'land-use') ?? land.dueOn;
  return {
    state: named(land.over ?? land.state),
    since: land.since,
    counts: land.event,
    countsInWords: wordsFor('landuse', land.event),
    area: land.area === null ? null : land.area / AREA_UNITS,
    share: land.used / WHOLE,
    paid: land.paid / CENTS,
    atRisk: isOver ? 0 : unusedMoney(land),
    excusedBy: land.excused,
    excuses: wordsFor('landuse', 'excuses'),
    consequence: wordsFor('landuse', 'consequence'),
    dueOn,
    daysLeft: daysBetween(today, dueOn),
    revokeOn: endOf(step, 'land-revocation') ?? land.revokeOn,
    objectBy: endOf(step, 'land-objection'),
    lapsesOn: endOf(step, 'validity'),
    objected: !isOver && land.objected === true,
    confirmations: land.case && !isOver ? Number(land.case.confirmedBy !== undefined) : null,
  };
}

function showContract(step: StepFile, idle: IdleMemo, mostFee: number): LandContractView {
  return {
    state: named(idle.over ?? idle.state),
    startBy: idle.startBy,
    price: idle.price / CENTS,
    share: idle.used / WHOLE,
    excusedBy: idle.excused,
    idleOn: endOf(step, 'idle-fee'),
    reclaimOn: endOf(step, 'idle-reclaim'),
    mostFee: mostFee / CENTS,
    fee: idle.fee === undefined ? null : idle.fee / CENTS,
  };
}

const named = (code: string): NamedView => ({ code, ...wordsFor('land', code) });

/** A date that still runs; what a calendar that was published since makes of it. */
const endOf = ({ clocks }: StepFile, kind: ClockKind): string | null =>
  clocks.find((clock) => clock.kind === kind && clock.state === 'running')?.dueOn ?? null;

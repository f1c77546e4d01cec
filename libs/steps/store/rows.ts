import {
  wakesAt as clockWakesAt,
  type Clock,
  type ClockUnit,
  type Light,
} from '../../clocks/domain/clock.js';
import type { Ahead } from '../../clocks/domain/reminders.js';
import { WATCHED_BY } from '../../clocks/domain/watch.js';
import type { Catalogue } from '../../catalogue/domain/catalogue.js';
import type { ClockKind } from '../../facts/domain/facts.js';
import type { EndedHolding } from '../domain/journal.js';
import { itemOf } from '../domain/procedure-book.js';
import { wakesAt } from '../domain/settle.js';
import { heldSince } from '../domain/possession.js';
import type { Tally } from '../domain/tally.js';
import { dueAt, lightMoments, lightOf } from '../domain/urgency.js';
import type { MachineName, StepState } from '../domain/states.js';
import type { StepFile, StepMaterial, StepMemo } from '../domain/step-file.js';
import type { HolderKind } from '../../catalogue/domain/catalogue.js';

/** A step as its row stands; instants as PostgreSQL writes them into JSON. */
export interface StepRow {
  readonly id: string;
  readonly item: string;
  readonly round: number;
  readonly department: string;
  readonly region: string;
  readonly machine: MachineName;
  readonly state: StepState;
  readonly state_since: string;
  readonly holder_kind: HolderKind | null;
  readonly holder: string | null;
  readonly assignee: string | null;
  readonly decision: 'granted' | 'refused' | null;
  readonly received_on: string | null;
  readonly accepted_on: string | null;
  readonly decided_on: string | null;
  readonly materials: StepMaterial[];
  readonly memo: StepMemo;
}

export interface ClockRow {
  readonly id: string;
  readonly step_id: string;
  readonly kind: ClockKind;
  readonly nature: 'legal' | 'promise';
  readonly against_kind: string;
  readonly against: string;
  readonly basis: string;
  readonly unit: ClockUnit;
  readonly n: number;
  readonly trigger_on: string;
  readonly excluded: { after: string; through: string; basis: string }[];
  readonly extended: number;
  readonly prolonged: number;
  readonly strict_days: number | null;
  readonly subject: string | null;
  readonly parameter: string | null;
  readonly on_day: string | null;
  readonly ahead: Ahead[];
  readonly remind_at: string[];
  readonly due_on: string;
  readonly provisional: boolean;
  readonly lapses_at: string;
  readonly blue_at: string | null;
  readonly yellow_at: string | null;
  readonly light: Light;
  readonly state: Clock['state'];
  readonly started_at: string;
  readonly ended_at: string | null;
}

const instant = (text: string | null): Date | null => (text === null ? null : new Date(text));

export function clockFromRow(row: ClockRow): Clock {
  return {
    id: row.id,
    kind: row.kind,
    nature: row.nature,
    against: { kind: row.against_kind, code: row.against },
    basis: row.basis,
    unit: row.unit,
    n: row.n,
    triggerOn: row.trigger_on,
    excluded: row.excluded,
    extended: row.extended,
    prolonged: row.prolonged,
    strictDays: row.strict_days,
    ...(row.subject === null ? {} : { subject: row.subject }),
    ...(row.parameter === null ? {} : { parameter: row.parameter }),
    ...(row.on_day === null ? {} : { onDay: row.on_day }),
    ahead: row.ahead,
    remindAt: row.remind_at.map((at) => new Date(at)),
    dueOn: row.due_on,
    provisional: row.provisional,
    lapsesAt: new Date(row.lapses_at),
    blueAt: instant(row.blue_at),
    yellowAt: instant(row.yellow_at),
    light: row.light,
    state: row.state,
    startedAt: new Date(row.started_at),
    endedAt: instant(row.ended_at),
  };
}

export function clockToRow(clock: Clock, stepId: string): object {
  return {
    id: clock.id,
    step_id: stepId,
    kind: clock.kind,
    nature: clock.nature,
    against_kind: clock.against.kind,
    against: clock.against.code,
    basis: clock.basis,
    unit: clock.unit,
    n: clock.n,
    trigger_on: clock.triggerOn,
    excluded: clock.excluded,
    extended: clock.extended,
    prolonged: clock.prolonged,
    strict_days: clock.strictDays ?? null,
    watch: WATCHED_BY[clock.kind],
    subject: clock.subject ?? null,
    parameter: clock.parameter ?? null,
    on_day: clock.onDay ?? null,
    ahead: clock.ahead ?? [],
    remind_at: clock.remindAt,
    wakes_at: clockWakesAt(clock),
    due_on: clock.dueOn,
    provisional: clock.provisional,
    lapses_at: clock.lapsesAt,
    blue_at: clock.blueAt,
    yellow_at: clock.yellowAt,
    light: clock.light,
    state: clock.state,
    started_at: clock.startedAt,
    ended_at: clock.endedAt,
  };
}

export function stepFromRow(row: StepRow, clocks: readonly Clock[], catalogue: Catalogue): StepFile {
  const item = itemOf(catalogue, row.item);
  const { id, round, department, region, machine, state, decision, materials, memo } = row;
  const holder = row.holder_kind && row.holder ? { kind: row.holder_kind, code: row.holder } : null;
  const days = { receivedOn: row.received_on, acceptedOn: row.accepted_on, decidedOn: row.decided_on };
  return {
    id,
    item,
    round,
    department,
    region,
    machine,
    state,
    stateSince: new Date(row.state_since),
    holder,
    ...(row.assignee === null ? {} : { assignee: row.assignee }),
    decision,
    ...days,
    materials,
    memo,
    clocks,
  };
}

export function stepToRow(step: StepFile): object {
  const { blueAt, yellowAt } = lightMoments(step);
  return {
    id: step.id,
    state: step.state,
    state_since: step.stateSince,
    holder_kind: step.holder?.kind ?? null,
    holder: step.holder?.code ?? null,
    held_since: step.holder ? heldSince(step) : null,
    decision: step.decision,
    received_on: step.receivedOn,
    accepted_on: step.acceptedOn,
    decided_on: step.decidedOn,
    due_at: dueAt(step),
    wake_at: wakesAt(step.clocks),
    light: lightOf(step),
    blue_at: blueAt,
    yellow_at: yellowAt,
    materials: step.materials,
    memo: step.memo,
  };
}

export function holdingToRow({ step, holder, state, from, to }: EndedHolding): object {
  return {
    step_id: step.id,
    item: step.item.code,
    stage: step.item.stage,
    state,
    holder_kind: holder.kind,
    holder: holder.code,
    region: step.region,
    from_at: from,
    to_at: to,
  };
}

export function tallyToRow(tally: Tally): object {
  const { measure, on, step, holder, what, from, days, paused, share, officer } = tally;
  return {
    measure,
    on_day: on,
    step_id: step.id,
    region: step.region,
    department: step.department,
    stage: step.item.stage,
    item: step.item.code,
    holder_kind: holder?.kind ?? '',
    holder: holder?.code ?? '',
    what: what ?? '',
    from_at: from ?? null,
    days: days ?? 0,
    paused: paused ?? 0,
    share: share ?? null,
    officer: officer ?? null,
  };
}

import type { DataSource } from 'typeorm';
import { read, type Statement } from '../../platform/database/index.js';
import type { StepState } from '../../steps/index.js';
import { LATE } from './in-hand.js';
import { heldPage } from './read-cases.js';
import { narrowValues, type Narrowed } from './read-tally.js';

export interface StuckRow {
  readonly key: string;
  readonly id: string;
  readonly step_id: string;
  readonly item: string;
  readonly stage: string;
  readonly department: string;
  readonly region: string;
  readonly state: StepState;
  readonly light: string;
  readonly holder_kind: string;
  readonly holder: string;
  readonly held_by: string | null;
  readonly held_since: Date;
  /** The number of the last letter about it, and whether that is still to be answered. */
  readonly letter: string | null;
  readonly letter_waits: boolean;
  /** The number of an open problem about its item. */
  readonly issue: string | null;
  readonly project_id: string;
  readonly project_code: string;
  readonly project_name: string;
  readonly catalogue_version: string;
}

/** Past its limit, who has it longest first, with the last letter about it, and a problem about the item. */
const STUCK: Statement = {
  text: `
    select to_json(t.held_since) #>> '{}' as key, t.id, t.step_id, t.item, t.stage, t.department, t.region, t.state, t.light,
      t.holder_kind, t.holder, t.held_by, t.held_since, letter.subject as letter, coalesce(letter.waits, false) as letter_waits, issue.number as issue, p.id as project_id,
      p.code as project_code, p.name as project_name, p.catalogue_version
    from ${heldPage(LATE)}
    join project p on p.id = t.project_id
    left join lateral (
      select subject, ended_at is null as waits from duty where step_id = t.step_id and kind = 'supervision' order by from_at desc limit 1) letter on true
    left join lateral (
      select number from matter where project_id = t.project_id and kind = 'issue' and item = t.item and ended_at is null
      order by raised_at desc limit 1) issue on true
    order by t.held_since, t.id`,
};

export const stuckSteps = (
  db: DataSource,
  asked: Narrowed & { readonly after: readonly string[] | null; readonly limit: number; readonly now: Date },
): Promise<StuckRow[]> =>
  read<StuckRow & Record<string, unknown>>(db, STUCK, [
    ...narrowValues(asked),
    asked.after?.[0] ?? null,
    asked.after?.[1] ?? null,
    asked.limit,
    asked.now,
  ]);

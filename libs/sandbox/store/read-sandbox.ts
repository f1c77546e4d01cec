import type { DataSource } from 'typeorm';
import { read, type Statement } from '../../platform/database/index.js';
import { DOSSIER } from '../../steps/index.js';

/** What time does next: a reminder goes out, or a limit lapses. */
export interface NextDue {
  readonly at: Date;
  readonly clock: string;
  readonly item: string | null;
  readonly dueOn: string;
  /** It is over then; else somebody is only reminded. */
  readonly lapses: boolean;
  readonly project: { readonly id: string; readonly code: string; readonly name: string };
}

/** Served by clock_waking. What is of the whole project is of no item. */
const NEXT: Statement = {
  name: 'sandbox-next-due',
  text: `
    select c.wakes_at as at, c.kind as clock, nullif(s.item, '${DOSSIER}') as item, c.due_on as "dueOn", c.wakes_at >= c.lapses_at as lapses,
      json_build_object('id', p.id, 'code', p.code, 'name', p.name) as project
    from clock c join project p on p.id = c.project_id left join step s on s.id = c.step_id
    where c.wakes_at is not null order by c.wakes_at limit 1`,
};

export async function readNextDue(db: DataSource): Promise<NextDue | null> {
  const [next] = await read<NextDue & object>(db, NEXT);
  return next ?? null;
}

export interface SandboxFact {
  readonly seq: number;
  readonly at: Date;
  readonly fact: string;
  readonly step: string | null;
  readonly item: string | null;
  readonly actor: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly project: { readonly id: string; readonly code: string; readonly name: string };
}

const FACTS: Statement = {
  name: 'sandbox-facts',
  text: `
    select f.seq, f.at, f.name as fact, f.step_id as step, nullif(f.item, '${DOSSIER}') as item, f.body::json ->> 'actor' as actor,
      f.body::json -> 'data' as data, json_build_object('id', p.id, 'code', p.code, 'name', p.name) as project
    from fact f join project p on p.id = f.project_id
    where f.at > $1 order by f.at desc, f.project_id, f.seq desc limit $2`,
};

/** What happened since an instant of business time, in all projects, the newest first. A sandbox is small. */
export const readFactsSince = (db: DataSource, since: Date, limit: number): Promise<SandboxFact[]> =>
  read<SandboxFact & object>(db, FACTS, [since, limit]);

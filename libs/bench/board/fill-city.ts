import type { DataSource } from 'typeorm';
import { inTransaction } from '../../platform/database/index.js';

/** Steps a project has; of five, two are open, as in P5. */
const A_PROJECT = 10;

/** So many steps over two years that end today, of the regions, stages, items and departments of the catalogue. */
const PROJECTS = `
  insert into project (id, code, name, type, region, applicant_id, catalogue_version, facts, registered_at)
  select gen_random_uuid(), 'bench-' || i, 'bench ' || i, 'SOC_INDUSTRY', (433100 + i % 9)::text,
    (select id from applicant limit 1), (select version from catalogue_version limit 1), '{}',
    $2::date - (i % 730) * interval '1 day'
  from generate_series(1, $1::int) as i`;

const STEPS = `
  insert into step (id, project_id, item, stage, department, region, machine, state, state_since, holder_kind, holder,
    received_on, decided_on, light, held_since)
  select gen_random_uuid(), p.id, k.item, k.stage, k.department, p.region, 'application',
    case when open then 'IN_REVIEW' else 'DELIVERED' end, since,
    case when open then case when n % 3 = 0 then 'applicant' else 'department' end end,
    case when open then case when n % 3 = 0 then 'applicant' else k.department end end,
    since::date, case when open then null else since::date + 9 end,
    case when open and n % 11 = 0 then 'red' else 'green' end, case when open then since end
  from (
    select p.*, row_number() over (order by code) as at from project p) p
  cross join generate_series(0, $1::int - 1) as n
  cross join lateral (
    select p.registered_at + (n % 30) * interval '1 day' as since, n % 5 < 2 as open,
      'B-' || lpad(((p.at * 7 + n) % 82)::text, 2, '0') as item, 'S' || (1 + (p.at * 7 + n) % 82 % 4) as stage,
      'D' || lpad(((p.at * 7 + n) % 82 % 24)::text, 2, '0') as department) k`;

/** What is counted of each: received, and of the decided how long the applicant, the office and a third party had it. */
const TALLIES = `
  insert into tally (measure, on_day, step_id, project_id, region, department, stage, item, holder_kind, holder, what,
    from_at, days, paused)
  select t.measure, t.on_day, s.id, s.project_id, s.region, s.department, s.stage, s.item, t.holder_kind, t.holder, t.what,
    s.state_since, t.days, 0
  from (select *, ('x' || substr(md5(id::text), 1, 6))::bit(24)::int as dice from step where item like 'B-%') s
  cross join lateral (values
    ('received', s.received_on, 'department', s.department, '', 0),
    ('decided', s.decided_on, 'department', s.department, '', 0),
    ('held', s.received_on, 'applicant', 'applicant', '', s.dice % 30),
    ('held', s.decided_on, 'department', s.department, '', s.dice % 21),
    ('held', case when s.dice % 4 = 0 then s.decided_on end, 'third-party', 'SP-EXPERT', '', s.dice % 40),
    (case when s.dice % 9 = 0 then 'promise-broken' else 'promise-kept' end, s.decided_on, 'department', s.department,
      'promised', 0)) as t(measure, on_day, holder_kind, holder, what, days)
  where t.on_day is not null
  order by t.on_day`;

/** A city of so many steps, written as rows: what is measured is reading. */
export async function fillCity(db: DataSource, steps: number, today: string): Promise<void> {
  const projects = Math.ceil(steps / A_PROJECT);
  await inTransaction(db, async (tx) => {
    await tx.query('set local statement_timeout = 0');
    await tx.query(PROJECTS, [projects, today]);
  });
  await inTransaction(db, async (tx) => {
    await tx.query('set local statement_timeout = 0');
    await tx.query(STEPS, [A_PROJECT]);
  });
  await inTransaction(db, async (tx) => {
    await tx.query('set local statement_timeout = 0');
    await tx.query(TALLIES);
  });
  await db.query('vacuum analyze step');
  await db.query('vacuum analyze tally');
}

import type { DataSource } from 'typeorm';
import type { Day } from '../../calendar/domain/day.js';
import { inTransaction, read, type Tx } from '../../platform/database/index.js';

/** Months that are over and not added up, or in which something was counted since. */
const TO_FOLD = {
  name: 'months-to-fold',
  text: `
    select month::text from (
      select distinct month from tally_late
      union select month from tally_month where folded_at is null
      union select m::date from generate_series(
          date_trunc('month', (select least(
            (select min(on_day) from tally where measure = 'received'),
            (select min(on_day) from tally where measure = 'held')))::timestamp),
          $1::date::timestamp - interval '1 day', interval '1 month') as m
        where (m + interval '1 month')::date <= $1::date
          and not exists (select from tally_month t where t.month = m::date and t.folded_at is not null)) as months
    where (month + interval '1 month')::date <= $1::date
    order by month`,
};

const BEGIN = 'insert into tally_month (month) values ($1) on conflict (month) do nothing';

/** Whoever counts from now on sees that the month is being added up, and says so; whoever began before is waited for. */
const AWAIT_WRITERS = 'lock table tally in share mode';

const FORGET = 'delete from monthly_tally where month = $1';
const FORGET_OFFICERS = 'delete from officer_tally where month = $1';
const OF_MONTH = `
  from unnest($2::text[]) as m(measure) join tally using (measure)
  where on_day >= $1::date and on_day < ($1::date + interval '1 month')`;
const FOLD = `
  insert into monthly_tally (month, measure, region, department, stage, item, holder_kind, holder, what, days, share, n, paused)
  select $1::date, measure, coalesce(region, ''), department, stage, item, holder_kind, holder, what, days, share, count(*), sum(paused)
  ${OF_MONTH}
  group by grouping sets (
    (measure, region, department, stage, item, holder_kind, holder, what, days, share),
    (measure, department, stage, item, holder_kind, holder, what, days, share))`;
const FOLD_OFFICERS = `
  insert into officer_tally (month, measure, region, department, holder_kind, holder, officer, what, days, share, n, paused)
  select $1::date, measure, coalesce(region, ''), department, holder_kind, holder, officer, what, days, share, count(*), sum(paused)
  ${OF_MONTH} and officer is not null
  group by grouping sets (
    (measure, region, department, holder_kind, holder, officer, what, days, share),
    (measure, department, holder_kind, holder, officer, what, days, share))`;
const TOOK_IN = 'delete from tally_late where month = $1';
const DONE = 'update tally_month set folded_at = clock_timestamp() where month = $1';

/** Two who fold at once would do it twice: the second leaves it to the first. */
const MINE = `select pg_try_advisory_xact_lock(hashtext('fold-months')) as mine`;

/**
 * Adds up the months that are over. What is counted in them afterwards (time is settled late) is said in `tally_late`, in
 * the same transaction; until the month is added up anew its figures come from the rows themselves. So figures are
 * exact whether or not this has run: it only makes them fast.
 */
export async function foldMonths(db: DataSource, today: Day, measures: readonly string[]): Promise<number> {
  const months = await read<{ month: Day }>(db, TO_FOLD, [today]);
  for (const { month } of months) {
    await inTransaction(db, (tx) => tx.query(BEGIN, [month]));
    await inTransaction(db, (tx) => tx.query(AWAIT_WRITERS, []));
    await inTransaction(db, (tx) => foldMonth(tx, month, measures));
  }
  return months.length;
}

/** At one instant: the rows that are taken in, and what says that they came late. */
async function foldMonth(tx: Tx, month: Day, measures: readonly string[]): Promise<void> {
  await tx.query('set transaction isolation level repeatable read', []);
  const [{ mine } = { mine: false }] = await tx.query<{ mine: boolean }>(MINE, []);
  if (!mine) return;
  await tx.query(FORGET, [month]);
  await tx.query(FORGET_OFFICERS, [month]);
  await tx.query(FOLD, [month, measures]);
  await tx.query(FOLD_OFFICERS, [month, measures]);
  await tx.query(TOOK_IN, [month]);
  await tx.query(DONE, [month]);
}

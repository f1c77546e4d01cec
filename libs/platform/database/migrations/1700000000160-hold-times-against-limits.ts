import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * 电子监察: how much of its limit a decision used, and by whose hand it was made, are counted where it is
 * (libs/steps/domain/tally.ts). What was counted before is held against the clocks that are kept, and credited to
 * whoever of the office acted on the step that day. By officer the months are added up apart: with the items, too, they
 * would be ten times as many rows.
 */
export class HoldTimesAgainstLimits1700000000160 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table tally add column share int, add column officer uuid;
      comment on column tally.share is 'of a limit for a decision: how many percent of it were used, pauses left out; 101 where it was broken';
      comment on column tally.officer is 'the account that passed it on, decided it or was in time, for its office; none where time did it';
      alter table monthly_tally add column share int;

      create table officer_tally (
        month date not null,
        measure text not null,
        region text not null,
        department text not null,
        holder_kind text not null,
        holder text not null,
        officer uuid not null,
        what text not null,
        days int not null,
        share int,
        n bigint not null,
        paused bigint not null
      );
      comment on table officer_tally is 'the tally of months that are over, added up by officer';
      create index officer_tally_of on officer_tally (region, month, measure);

      create index tally_over on tally (step_id, on_day) where measure in ('decided', 'ended');
      comment on index tally_over is 'whether what was received by a day was also done by then: what was carried over';
      create index step_late on step (held_since, id) where holder_kind is not null and light in ('red', 'dark-red');
      comment on index step_late is 'what is in somebody''s hands past its limit, the longest first';
    `);
    await db.query('alter table tally disable trigger tally_append_only');
    await db.query(SHARES);
    await db.query(OFFICERS);
    await db.query('alter table tally enable trigger tally_append_only');
    await db.query('truncate monthly_tally, tally_month, tally_late');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop index step_late, tally_over;
      drop table officer_tally;
      alter table monthly_tally drop column share;
      alter table tally drop column officer, drop column share;
    `);
  }
}

/** Working days by the years that are kept; a clock of calendar days counts those. */
const SHARES = `
  with
    rest as (
      select d::date as day from calendar_year, jsonb_array_elements(content->'holidays') h,
        generate_series((h->>'from')::date, (h->>'to')::date, '1 day') d),
    made_up as (select (m->>'date')::date as day from calendar_year, jsonb_array_elements(content->'makeupWorkdays') m),
    days as (
      select d::date as day, (d::date in (select day from made_up)
        or (extract(isodow from d) < 6 and d::date not in (select day from rest))) as works
      from generate_series((select min(trigger_on) from clock)::timestamp, (select max(greatest(due_on,
        (ended_at at time zone 'Asia/Shanghai')::date)) from clock)::timestamp, '1 day') d),
    kept as (
      select t.id, c.unit, c.trigger_on, c.due_on, t.on_day, c.excluded
      from tally t join clock c on c.step_id = t.step_id and c.kind = t.what and c.state = 'met'
        and (c.ended_at at time zone 'Asia/Shanghai')::date = t.on_day
      where t.measure in ('promise-kept', 'law-kept') and t.what in ('promised', 'decision') and c.unit in ('WD', 'CD', 'M', 'Y')),
    used as (
      select k.id, count(*) filter (where d.day <= k.on_day) as used, count(*) as whole
      from kept k join days d on d.day > k.trigger_on and d.day <= greatest(k.due_on, k.on_day)
      where (k.unit <> 'WD' or d.works) and not exists (
        select from jsonb_array_elements(k.excluded) x where d.day > (x->>'after')::date and d.day <= (x->>'through')::date)
      group by k.id)
  update tally t set share = s.share
  from (
    select id, least(100, ceil(100.0 * used / whole))::int as share from used
    union all
    select k.id, 0 from kept k where not exists (select from used u where u.id = k.id)
    union all
    select id, 101 from tally where measure in ('promise-broken', 'law-broken') and what in ('promised', 'decision')) s
  where t.id = s.id`;

const OFFICERS = `
  update tally t set officer = f.by
  from (
    select distinct on (step_id, day) step_id, day, by from (
      select step_id, (at at time zone 'Asia/Shanghai')::date as day, seq, (body::jsonb->>'by')::uuid as by
      from fact where step_id is not null and body::jsonb->>'by' is not null
        and body::jsonb->>'actor' ~ '^(dept:|head:|window)') told
    order by step_id, day, seq desc) f
  where f.step_id = t.step_id and f.day = t.on_day and t.holder_kind = 'department'
    and t.measure in ('held', 'decided', 'promise-kept', 'law-kept')`;

import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * 电子监察: what happens is counted as it happens, in the transaction in which it does (libs/steps/domain/tally.ts), and
 * added up by the month when the month is over (libs/supervision/fold-months.ts).
 */
export class CountWhatHappens1700000000150 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table step add column held_since timestamptz;
      update step set held_since = state_since where holder_kind is not null;
      comment on column step.held_since is 'since when its holder has it, through whatever states; none where nobody has it';
      create index step_held on step (holder_kind, item) include (stage, department, region, holder, held_since, light)
        where holder_kind is not null;

      create table tally (
        id bigint generated always as identity,
        measure text not null,
        on_day date not null,
        step_id uuid not null,
        project_id uuid not null,
        region text not null,
        department text not null,
        stage text not null,
        item text not null,
        holder_kind text not null,
        holder text not null,
        what text not null,
        from_at timestamptz,
        days int not null,
        paused int not null
      );
      comment on table tally is 'append-only: each row is one thing that is counted, and the case behind the number';
      comment on column tally.region is 'the region whose department leads the step';
      comment on column tally.holder is 'who had the ball, or whose limit it was';
      comment on column tally.what is 'the kind of clock, or of violation';
      comment on column tally.days is 'working days, without those on which the holder''s time stood still: they are in paused';
      create index tally_of on tally (measure, on_day, id);
      create trigger tally_append_only before update or delete on tally for each row execute function refuse_change();

      create table monthly_tally (
        month date not null,
        measure text not null,
        region text not null,
        department text not null,
        stage text not null,
        item text not null,
        holder_kind text not null,
        holder text not null,
        what text not null,
        days int not null,
        n bigint not null,
        paused bigint not null
      );
      comment on table monthly_tally is 'the tally of months that are over, added up: n of them took so many days each';
      create index monthly_tally_of on monthly_tally (month, measure);

      create table tally_month (
        month date primary key,
        folded_at timestamptz
      );
      comment on table tally_month is 'the months that are added up; without a time, being added up';
      create table tally_late (
        month date not null
      );
      comment on table tally_late is 'something was counted in a month after it had been added up: it is to be added up again';
      create index tally_late_of on tally_late (month);

      create index duty_letter on duty (from_at, id) where kind = 'supervision';
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop index duty_letter;
      drop table tally_late, tally_month, monthly_tally, tally;
      drop index step_held;
      alter table step drop column held_since;
    `);
  }
}

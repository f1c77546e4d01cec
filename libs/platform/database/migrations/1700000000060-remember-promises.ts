import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Promises outlive the step that they were made with: several workflows may watch over one step, each over the clocks
 * of its own rule; clocks remind before they end; what goes out to somebody is an entry in that one's list; and an
 * applicant that broke a promise may not use that right for a time, in none of its projects.
 */
export class RememberPromises1700000000060 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table clock
        add column watch text not null default 'approval-step',
        add column subject text,
        add column parameter text,
        add column on_day date,
        add column ahead jsonb not null default '[]',
        add column remind_at timestamptz[] not null default '{}',
        add column wakes_at timestamptz;
      update clock set wakes_at = lapses_at where state = 'running';
      comment on column clock.watch is 'the workflow that waits for it';
      comment on column clock.subject is 'which one, where several of a kind run on a step: a material';
      comment on column clock.parameter is 'the rule parameter that n came from';
      comment on column clock.on_day is 'a last day that is given and not counted out';
      comment on column clock.ahead is 'so long before its end somebody is reminded: [{n, unit}]';
      comment on column clock.wakes_at is 'when time next acts on it: its next reminder, or its end; none while it does not run';
      drop index clock_due;
      create index clock_waking on clock (wakes_at) where wakes_at is not null;
      create index clock_by_parameter on clock (parameter) where parameter is not null and state in ('running', 'paused');

      alter table outbox add column watch text not null default 'approval-step';
      drop index outbox_by_step;
      create index outbox_by_step on outbox (step_id, watch);
      alter table workflow_run add column watch text not null default 'approval-step';
      alter table workflow_run drop constraint workflow_run_pkey;
      alter table workflow_run add primary key (step_id, watch);
      comment on table workflow_run is 'the workflows that have been started, by the step that they watch over';

      create table reminder (
        project_id uuid not null references project,
        seq bigint not null,
        to_kind text not null,
        to_code text not null,
        region text,
        applicant_id uuid references applicant,
        at timestamptz not null,
        name text not null,
        item text,
        step_id uuid,
        data jsonb not null,
        seen_at timestamptz,
        primary key (project_id, seq, to_kind, to_code)
      );
      comment on table reminder is 'what went out, and to whom; beside the fact of that number';
      create index reminder_of_applicant on reminder (applicant_id, at desc, project_id, seq) where applicant_id is not null;
      create index reminder_of_department on reminder (to_code, region, at desc, project_id, seq) where to_kind = 'department';

      create table suspended_right (
        applicant_id uuid not null references applicant,
        suspended_right text not null,
        until date not null,
        from_at timestamptz not null,
        because text not null,
        project_id uuid not null references project,
        step_id uuid not null references step
      );
      comment on table suspended_right is 'what an applicant may not use until the end of that day, in none of its projects';
      create index suspended_right_of on suspended_right (applicant_id, suspended_right, until);
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop table suspended_right, reminder;
      delete from workflow_run where watch <> 'approval-step';
      alter table workflow_run drop constraint workflow_run_pkey;
      alter table workflow_run drop column watch;
      alter table workflow_run add primary key (step_id);
      drop index outbox_by_step;
      alter table outbox drop column watch;
      create index outbox_by_step on outbox (step_id);
      drop index clock_by_parameter, clock_waking;
      create index clock_due on clock (lapses_at) where state = 'running';
      alter table clock drop column watch, drop column subject, drop column parameter, drop column on_day,
        drop column ahead, drop column remind_at, drop column wakes_at;
    `);
  }
}

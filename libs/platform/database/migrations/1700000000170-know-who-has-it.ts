import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * 经办人: who of the lead's office has taken a step. An inbox shows one's own, what is nobody's, what waits for others and
 * what is done (libs/inbox/store/read-inbox.ts), each in an index of its own: a step that nobody has taken costs none of
 * them anything while its department has it.
 */
export class KnowWhoHasIt1700000000170 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table step add column assignee uuid references account;
      comment on column step.assignee is '经办人: the account that has taken it, in the department that leads it';

      drop index step_inbox;
      create index step_inbox on step (department, region, coalesce(due_at, 'infinity'::timestamptz), id)
        include (state, light, blue_at, yellow_at, stage, item, due_at, received_on, assignee)
        where holder_kind = 'department';
      comment on index step_inbox is 'what has no date comes last; all that an inbox filters and counts by is in it';

      drop index step_counted;
      create index step_counted on step (department, region, state, light) include (yellow_at, blue_at, assignee)
        where holder_kind = 'department';

      create index step_assigned on step (department, region, assignee, coalesce(due_at, 'infinity'::timestamptz), id)
        include (state, light, blue_at, yellow_at)
        where holder_kind = 'department' and assignee is not null;
      create index step_waiting on step (department, region, coalesce(due_at, 'infinity'::timestamptz), id)
        include (state, light, blue_at, yellow_at)
        where holder_kind <> 'department' and received_on is not null;
      create index step_done on step (department, region, state_since, id)
        where holder_kind is null and received_on is not null;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop index step_done;
      drop index step_waiting;
      drop index step_assigned;
      drop index step_counted;
      create index step_counted on step (department, region, state, light) include (yellow_at, blue_at)
        where holder_kind = 'department';
      drop index step_inbox;
      create index step_inbox on step (department, region, coalesce(due_at, 'infinity'::timestamptz), id)
        include (state, light, blue_at, yellow_at, stage, item, due_at, received_on) where holder_kind = 'department';
      alter table step drop column assignee;
    `);
  }
}

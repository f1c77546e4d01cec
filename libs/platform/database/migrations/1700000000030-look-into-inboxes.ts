import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What reading needs. An inbox (libs/inbox/store/read-inbox.ts) is walked in the order of its due dates, filtered and
 * counted in the index alone; a step is shown with the limits that lapsed on it (libs/steps/store/step-details.ts);
 * a region's projects are listed by their age (libs/projects/store/list-projects.ts).
 */
export class LookIntoInboxes1700000000030 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      drop index step_inbox;
      create index step_inbox on step (department, region, coalesce(due_at, 'infinity'::timestamptz), id)
        include (state, light, stage, item, due_at, received_on) where holder_kind = 'department';
      comment on index step_inbox is 'what has no date comes last; all that an inbox filters and counts by is in it';

      drop index clock_of_step;
      create index clock_of_step on clock (step_id) where state in ('running', 'paused', 'lapsed');

      create index project_by_region on project (region, id);
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop index project_by_region;
      drop index clock_of_step;
      create index clock_of_step on clock (step_id) where state in ('running', 'paused');
      drop index step_inbox;
      create index step_inbox on step (department, region, due_at, id) where holder_kind = 'department';
    `);
  }
}

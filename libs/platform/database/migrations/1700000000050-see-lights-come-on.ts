import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Lights are recorded when a step is next settled, and wake nobody: an inbox has to see them before that. */
export class SeeLightsComeOn1700000000050 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table step add column blue_at timestamptz, add column yellow_at timestamptz;
      comment on column step.blue_at is 'from when a running clock is blue; light has it once the step is settled';
      comment on column step.yellow_at is 'from when a running clock is yellow; light has it once the step is settled';
      update step set blue_at = c.blue_at, yellow_at = c.yellow_at
        from (select step_id, min(blue_at) as blue_at, min(yellow_at) as yellow_at from clock
              where state = 'running' group by step_id) c
        where step.id = c.step_id;

      drop index step_inbox;
      create index step_inbox on step (department, region, coalesce(due_at, 'infinity'::timestamptz), id)
        include (state, light, blue_at, yellow_at, stage, item, due_at, received_on) where holder_kind = 'department';
      comment on index step_inbox is 'what has no date comes last; all that an inbox filters and counts by is in it';
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop index step_inbox;
      create index step_inbox on step (department, region, coalesce(due_at, 'infinity'::timestamptz), id)
        include (state, light, stage, item, due_at, received_on) where holder_kind = 'department';
      alter table step drop column blue_at, drop column yellow_at;
    `);
  }
}

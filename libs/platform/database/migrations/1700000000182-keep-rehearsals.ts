import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was rehearsed in a sandbox, and what came of it. */
export class KeepRehearsals1700000000182 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table rehearsal_run (
        id uuid primary key,
        title text,
        script text not null,
        by_id uuid references account,
        started_at timestamptz not null default clock_timestamp(),
        ended_at timestamptz,
        state text not null default 'running',
        events jsonb not null default '[]',
        trouble text
      );
      comment on column rehearsal_run.state is 'running, held, failed, broken, stopped';
      comment on column rehearsal_run.events is 'what the player told, in order; written when it has ended';
      create unique index rehearsal_one_at_a_time on rehearsal_run ((true)) where state = 'running';
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table rehearsal_run');
  }
}

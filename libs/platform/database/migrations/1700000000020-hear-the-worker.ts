import type { MigrationInterface, QueryRunner } from 'typeorm';

export class HearTheWorker1700000000020 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create unlogged table heartbeat (
        worker uuid primary key,
        at timestamptz not null,
        temporal boolean not null
      );
      comment on table heartbeat is 'each worker, when it was last heard of, and whether Temporal answered it';
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table heartbeat');
  }
}

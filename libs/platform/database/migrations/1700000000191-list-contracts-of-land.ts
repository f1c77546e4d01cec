import type { MigrationInterface, QueryRunner } from 'typeorm';

/** 动工期限 are listed over the whole city, as promises are (ListLands), each in an index of its own. */
export class ListContractsOfLand1700000000191 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table step add column idle jsonb generated always as (memo -> 'idle') stored;
      comment on column step.idle is '动工期限: what the contract of the land wants, and what came of it';
      create index step_idle on step ((idle ->> 'startBy'), id) where idle is not null;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table step drop column idle');
  }
}

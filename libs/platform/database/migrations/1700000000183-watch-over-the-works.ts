import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What whoever keeps the product running asks: what did the last reconciliation find, does every chain hold? */
export class WatchOverTheWorks1700000000183 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table reconciliation_run (
        at timestamptz primary key default clock_timestamp(),
        found jsonb not null
      );
      comment on table reconciliation_run is 'what each reconciliation of the last days has found';

      create table chain_verification (
        id uuid primary key,
        by_id uuid references account,
        began_at timestamptz not null default clock_timestamp(),
        ended_at timestamptz,
        projects int not null default 0,
        facts bigint not null default 0,
        broken jsonb not null default '[]'
      );
      comment on table chain_verification is 'all projects'' chains, hashed again; ended_at null: under way, or broken off';
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table chain_verification, reconciliation_run');
  }
}

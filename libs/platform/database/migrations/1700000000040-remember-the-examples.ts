import type { MigrationInterface, QueryRunner } from 'typeorm';

export class RememberTheExamples1700000000040 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table example_seeding (
        one boolean primary key default true check (one),
        today date not null,
        done_at timestamptz
      );
      comment on table example_seeding is 'whether the example projects were told; no row in a ledger of real ones';
      comment on column example_seeding.today is 'the day that they lead up to, kept so that half of them can be resumed';
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table example_seeding');
  }
}

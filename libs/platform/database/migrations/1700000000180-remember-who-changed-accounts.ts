import type { MigrationInterface, QueryRunner } from 'typeorm';

/** GB/T 22239-2019, 8.1.4.3: what administrators do to accounts is kept, and nobody can change what is kept. */
export class RememberWhoChangedAccounts1700000000180 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table account add column signed_in_at timestamptz;
      comment on column account.signed_in_at is 'real time of the last sign-in that succeeded';

      create table account_change (
        id bigint generated always as identity primary key,
        account_id uuid not null references account,
        at timestamptz not null default clock_timestamp(),
        by_id uuid references account,
        what text not null,
        reason text,
        data jsonb not null default '{}'
      );
      comment on table account_change is 'append-only: what was done to an account, by whom and why; by_id null: by a tool';
      create index account_change_of on account_change (account_id, id);
      create trigger account_change_append_only before update or delete on account_change
        for each row execute function refuse_change();
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop table account_change;
      alter table account drop column signed_in_at;
    `);
  }
}

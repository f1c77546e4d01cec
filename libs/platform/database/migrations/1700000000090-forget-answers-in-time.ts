import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Answers are kept for requests that are sent again, and not for ever: found by their age. */
export class ForgetAnswersInTime1700000000090 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create index idempotency_by_age on idempotency (at);
      comment on table idempotency is 'answers to requests with a key, for seven days: the same request again gets the same';
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      comment on table idempotency is null;
      drop index idempotency_by_age;
    `);
  }
}

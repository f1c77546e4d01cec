import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * 好差评 and 报装投诉 are counted by department. What a step remembers of them stands in columns of its own, since an index
 * on its whole memory would have to be written with every command.
 */
export class LetRatingsBeCounted1700000000130 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table step add column rating jsonb generated always as (memo -> 'rating') stored;
      alter table step add column practices jsonb generated always as (memo -> 'practices') stored;
      comment on column step.rating is '好差评: what was said of how the step was handled, and what came of it';
      comment on column step.practices is '报装投诉: what its supplier was said to have done that none may do';
      create index step_rated on step (department, region) where rating is not null;
      create index step_complained_of on step (department, region) where practices is not null;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table step drop column rating, drop column practices');
  }
}

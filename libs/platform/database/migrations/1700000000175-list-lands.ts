import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * 用地承诺 are listed and added up over the whole city (libs/land/store/read-lands.ts). What a step remembers of one stands
 * in a column of its own, since an index on its whole memory would have to be written with every command; what has come
 * to its end years ago does not stand in the way of what is still to be kept.
 */
export class ListLands1700000000175 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table step add column land jsonb generated always as (memo -> 'land') stored;
      comment on column step.land is '用地承诺: what was promised with the approval of the land, and what came of it';
      create index step_land on step ((land ->> 'dueOn'), id) where land is not null;
      create index step_land_open on step ((land ->> 'dueOn'), id)
        where land is not null and land ->> 'over' is null
          and land ->> 'state' not in ('G_USED', 'G_PARTIAL_REVOKED', 'G_REVOKED');
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table step drop column land');
  }
}

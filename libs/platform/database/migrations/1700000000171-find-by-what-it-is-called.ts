import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * 检索: a project is found by any part of its name or code. Pairs of characters, since Chinese has no words to look for and
 * needs no extension of the database for it (libs/search/store/find.ts).
 */
export class FindByWhatItIsCalled1700000000171 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create function pairs_of(said text) returns text[] language sql immutable strict parallel safe as $$
        select coalesce(array_agg(distinct substr(lower(said), n, 2)), '{}') from generate_series(1, length(said) - 1) n
      $$;
      comment on function pairs_of is 'each two characters that stand side by side, in lower case';
      create index project_called on project using gin (pairs_of(name || ' ' || code));
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop index project_called; drop function pairs_of;`);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** 差评整改: bad ratings that are not done with are few among all ratings (libs/ratings/store/read-bad-ratings.ts). */
export class ListBadRatings1700000000176 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create index step_rated_badly on step ((rating ->> 'ratedOn'), id)
        where rating ->> 'over' is null and rating ->> 'state' in ('R_BAD', 'R_CONTACTED', 'R_APPEAL', 'R_FIXED');
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop index step_rated_badly');
  }
}

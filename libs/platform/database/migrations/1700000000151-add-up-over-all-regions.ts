import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A board of all regions reads sums over all of them: a tenth of the rows. Whatever was added up is added up anew. */
export class AddUpOverAllRegions1700000000151 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      truncate monthly_tally, tally_month, tally_late;
      drop index monthly_tally_of;
      create index monthly_tally_of on monthly_tally (region, month, measure);
      comment on column monthly_tally.region is 'empty: all of them together';
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      truncate monthly_tally, tally_month, tally_late;
      drop index monthly_tally_of;
      create index monthly_tally_of on monthly_tally (month, measure);
      comment on column monthly_tally.region is null;
    `);
  }
}

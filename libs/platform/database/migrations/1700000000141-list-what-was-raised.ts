import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Lists of what was raised are in the order in which it was, whoever made the row (libs/matters/store). */
export class ListWhatWasRaised1700000000141 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      drop index matter_raised, matter_of_office, matter_by_office;
      create index matter_raised on matter (kind, raised_at, id);
      create index matter_of_office on matter (kind, department, region, raised_at, id);
      create index matter_by_office on matter (kind, raised_department, raised_region, raised_at, id)
        where raised_department is not null;
      comment on column clock.unit is 'WD working days, CD calendar days, M months, Y years, H hours, MIN minutes';
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop index matter_raised, matter_of_office, matter_by_office;
      create index matter_raised on matter (kind, id);
      create index matter_of_office on matter (kind, department, region, id);
      create index matter_by_office on matter (kind, raised_department, raised_region, id)
        where raised_department is not null;
    `);
  }
}

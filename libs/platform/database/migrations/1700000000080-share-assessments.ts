import type { MigrationInterface, QueryRunner } from 'typeorm';

/** 优化营商环境条例 art. 42: parks, and the assessments that are made once for all who build in them. */
export class ShareAssessments1700000000080 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table park (
        code text primary key,
        zh text not null,
        en text not null,
        region text not null
      );
      comment on table park is '园区';

      create table park_assessment (
        park text not null references park,
        assessment text not null,
        report text not null,
        department text not null,
        valid_from date not null,
        valid_until date,
        scope jsonb not null,
        recorded_at timestamptz not null,
        recorded_by text not null,
        primary key (park, assessment, report),
        check (valid_until >= valid_from)
      );
      comment on table park_assessment is
        '区域评估成果, append-only: projects stand on it. No column for a fee: it is shared free of charge (INV-L)';
      comment on column park_assessment.assessment is 'RA-… of the catalogue';
      comment on column park_assessment.valid_until is 'the last day; none where what was found does not age';
      comment on column park_assessment.scope is '{types, items, conditions}: an empty list leaves nothing out';
      create trigger park_assessment_append_only before update or delete on park_assessment
        for each row execute function refuse_change();

      alter table project add column park text references park;
      comment on column project.park is 'the park in which it lies, if in any';
      create index project_in_park on project (park) where park is not null;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop index project_in_park;
      alter table project drop column park;
      drop table park_assessment, park;
    `);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * 事由: what was raised about a project, problems and incidents, as lists and figures of the whole city see it
 * (libs/steps/domain/matter.ts). The project's own file is what is true; this is written with it.
 */
export class KeepWhatWasRaised1700000000140 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table matter (
        id uuid primary key,
        project_id uuid not null references project,
        kind text not null,
        number text not null,
        state text not null,
        category text not null,
        class text,
        item text,
        said text not null,
        raised_at timestamptz not null,
        raised_by text not null,
        raised_department text,
        raised_region text,
        department text,
        region text,
        person text,
        due_at timestamptz,
        late_since timestamptz,
        overdue int not null,
        reopened int not null,
        ended_at timestamptz,
        unique (project_id, kind, number)
      ) with (fillfactor = 80);
      comment on table matter is '事由: what was raised about a project, and what became of it';
      comment on column matter.number is 'within the project: I-1, E-1';
      comment on column matter.due_at is 'by when who has it now is to have done it; none while nothing runs';
      comment on column matter.late_since is 'whoever has it now is late with it since then';
      comment on column matter.overdue is 'how often the department that leads it has let its time go by';
      create index matter_open on matter (kind, (coalesce(late_since, due_at, 'infinity'::timestamptz)), id)
        where ended_at is null;
      create index matter_raised on matter (kind, id);
      create index matter_of_office on matter (kind, department, region, id);
      create index matter_by_office on matter (kind, raised_department, raised_region, id)
        where raised_department is not null;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table matter');
  }
}

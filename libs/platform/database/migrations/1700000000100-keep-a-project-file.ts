import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * 项目总卷: each project has a file of its own beside its steps (libs/steps/domain/dossier.ts); and what others than a
 * step's holder have to do is listed (libs/steps/domain/duty.ts).
 */
export class KeepAProjectFile1700000000100 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table duty (
        id uuid primary key,
        project_id uuid not null references project,
        step_id uuid not null references step,
        item text,
        kind text not null,
        subject text,
        holder_kind text not null,
        holder text not null,
        region text,
        person text,
        from_at timestamptz not null,
        due_at timestamptz,
        ended_at timestamptz
      ) with (fillfactor = 80);
      comment on table duty is '责任: what somebody beside the holder of a step has or had to do about it';
      comment on column duty.item is 'none where it concerns the whole project';
      comment on column duty.due_at is 'the end of the open clock of that kind and subject; none while nothing runs';
      create index duty_open on duty (holder, region, due_at, id) where ended_at is null;
      create index duty_of_project on duty (project_id);
      create index duty_of_step on duty (step_id);

      insert into step (id, project_id, item, stage, department, region, machine, state, state_since)
      select gen_random_uuid(), id, 'PROJECT', 'PROJECT', 'DRC', region, 'application', 'DOSSIER', registered_at from project;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop table duty; delete from step where item = 'PROJECT';`);
  }
}

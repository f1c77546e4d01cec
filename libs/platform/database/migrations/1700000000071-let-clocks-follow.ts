import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A change of a parameter may say that running clocks follow it: what each was granted beside stays, and it is told. */
export class LetClocksFollow1700000000071 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table clock add column prolonged int not null default 0;
      comment on column clock.prolonged is 'what of n was granted beside the period itself, in the same unit';

      create table parameter_move (
        setting_id bigint primary key references parameter_value,
        moved int not null default 0,
        kept int not null default 0,
        done_at timestamptz
      );
      comment on table parameter_move is 'the running clocks that a setting took along';
      comment on column parameter_move.kept is 'clocks that would have been over already by the new figure: they keep their date';
      comment on column parameter_move.done_at is 'business time; until then it is carried on with, also by another process';
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table parameter_move; alter table clock drop column prolonged');
  }
}

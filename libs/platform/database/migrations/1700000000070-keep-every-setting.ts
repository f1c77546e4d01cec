import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A parameter may hold for an item or a region only; who changed what and why is kept, whatever is set afterwards. */
export class KeepEverySetting1700000000070 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table parameter_value drop constraint parameter_value_pkey;
      alter table parameter_value
        add column id bigint generated always as identity primary key,
        add column item text,
        add column region text,
        add column basis text,
        add column set_at timestamptz,
        add column account_id uuid references account,
        add column moves_clocks boolean not null default false,
        alter column value drop not null;
      update parameter_value set set_at = valid_from;
      alter table parameter_value alter column set_at set not null;
      comment on table parameter_value is 'append-only: of two settings from the same instant the later one holds';
      comment on column parameter_value.valid_from is 'business time from which it holds; never before set_at';
      comment on column parameter_value.value is 'null: from then on the target has no value of its own';
      comment on column parameter_value.item is 'null: for every item';
      comment on column parameter_value.region is 'null: everywhere; else in this region and those below it';
      comment on column parameter_value.basis is 'the rule that it stands on, beside the parameter''s own';
      comment on column parameter_value.moves_clocks is 'running clocks follow it; else they keep the length that they began with';
      create trigger parameter_append_only before update or delete on parameter_value
        for each row execute function refuse_change();
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop trigger parameter_append_only on parameter_value;
      delete from parameter_value s where value is null or item is not null or region is not null or exists (
        select from parameter_value l where l.key = s.key and l.valid_from = s.valid_from and l.id > s.id);
      alter table parameter_value drop column id, drop column item, drop column region, drop column basis,
        drop column set_at, drop column account_id, drop column moves_clocks, alter column value set not null;
      alter table parameter_value add primary key (key, valid_from);
    `);
  }
}

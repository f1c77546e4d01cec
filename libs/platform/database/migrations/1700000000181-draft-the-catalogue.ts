import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A place may write a version of its own; who wanted what in it, and who published it, is kept. */
export class DraftTheCatalogue1700000000181 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table catalogue_version add column valid_from timestamptz;
      comment on column catalogue_version.valid_from is
        'business time from which projects begin with it; null: from its publication; infinity: only to draft from';

      create table catalogue_draft (
        id uuid primary key,
        based_on text not null references catalogue_version,
        reason text not null,
        state text not null default 'open',
        opened_by uuid references account,
        opened_at timestamptz not null default clock_timestamp(),
        valid_from timestamptz,
        proposed_by uuid references account,
        version text references catalogue_version
      );
      comment on table catalogue_draft is 'a version that is being written: open, proposed, published, abandoned';
      comment on column catalogue_draft.version is 'what it was published as';

      create table catalogue_draft_entry (
        draft_id uuid not null references catalogue_draft,
        section text not null,
        code text not null,
        text text,
        revision int not null default 1,
        primary key (draft_id, section, code)
      );
      comment on column catalogue_draft_entry.text is 'YAML as it was written; null: the entry is dropped';

      create table catalogue_draft_event (
        id bigint generated always as identity primary key,
        draft_id uuid not null references catalogue_draft,
        at timestamptz not null default clock_timestamp(),
        by_id uuid references account,
        what text not null,
        data jsonb not null default '{}'
      );
      comment on table catalogue_draft_event is 'append-only: who wrote, proposed, returned, published or abandoned what';
      create index catalogue_draft_event_of on catalogue_draft_event (draft_id, id);
      create trigger catalogue_draft_event_append_only before update or delete on catalogue_draft_event
        for each row execute function refuse_change();
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop table catalogue_draft_event, catalogue_draft_entry, catalogue_draft;
      alter table catalogue_version drop column valid_from;
    `);
  }
}

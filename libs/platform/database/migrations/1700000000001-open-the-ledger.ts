import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The first tables: who there is, what is published, what was applied for, and every promise as a clock. */
export class OpenTheLedger1700000000001 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table applicant (
        id uuid primary key,
        name text not null,
        credit_code text not null unique
      );
      comment on table applicant is '建设单位: a legal person, across all its projects';
      comment on column applicant.credit_code is '统一社会信用代码, GB 32100';

      create table account (
        id uuid primary key,
        username text not null unique,
        name text not null,
        password_hash text not null,
        role text not null,
        department text,
        region text,
        applicant_id uuid references applicant,
        disabled boolean not null default false,
        failed_logins int not null default 0,
        locked_until timestamptz
      );
      create table session (
        token_hash bytea primary key,
        account_id uuid not null references account,
        created_at timestamptz not null,
        expires_at timestamptz not null
      );
      create index session_by_account on session (account_id);
      comment on column session.token_hash is 'sha256 of the token: the token itself is only with its bearer';

      create table catalogue_version (
        version text primary key,
        content jsonb not null,
        sha256 text not null,
        published_at timestamptz not null
      );
      comment on table catalogue_version is 'immutable once published (INV-J): a trigger refuses changes';

      create table parameter_value (
        key text not null,
        valid_from timestamptz not null,
        value jsonb not null,
        set_by text not null,
        reason text not null,
        primary key (key, valid_from)
      );

      create table calendar_year (
        year int primary key,
        notice text,
        content jsonb not null,
        loaded_at timestamptz not null,
        loaded_by text not null
      );
      comment on column calendar_year.notice is '国办发明电 number; a year without a row is computed provisionally (T-09)';

      create table project (
        id uuid primary key,
        code text not null unique,
        name text not null,
        type text not null,
        region text not null,
        applicant_id uuid not null references applicant,
        catalogue_version text not null references catalogue_version,
        facts jsonb not null,
        registered_at timestamptz not null,
        milestones text[] not null default '{}',
        completed_at timestamptz,
        chain_seq bigint not null default 0,
        chain_hash bytea not null default ''
      );
      comment on column project.code is '项目代码, 发改投资〔2020〕1439号';
      comment on column project.facts is '情形: what decides which items apply';
      comment on column project.chain_hash is 'hash of the newest fact; locked by every command';
      create index project_by_applicant on project (applicant_id, id);

      create table step (
        id uuid primary key,
        project_id uuid not null references project,
        item text not null,
        round int not null default 1,
        stage text not null,
        department text not null,
        region text not null,
        machine text not null,
        state text not null,
        state_since timestamptz not null,
        holder_kind text,
        holder text,
        decision text,
        received_on date,
        accepted_on date,
        decided_on date,
        due_at timestamptz,
        wake_at timestamptz,
        light text not null default 'green',
        materials jsonb not null default '[]',
        memo jsonb not null default '{}',
        unique (project_id, item, round)
      ) with (fillfactor = 80);
      comment on table step is '办件: one project''s passage through one item';
      comment on column step.region is 'the region whose department leads this step';
      comment on column step.holder_kind is '责任方: department, applicant, third-party, higher-authority; none before it opens and after it ends';
      comment on column step.due_at is 'the earliest end among the open clocks of the holder; what an inbox sorts by';
      comment on column step.wake_at is 'when time next acts on this step; what its workflow waits for';
      create index step_inbox on step (department, region, due_at, id) where holder_kind = 'department';
      create index step_waking on step (wake_at) where wake_at is not null;

      create table clock (
        id uuid primary key,
        project_id uuid not null references project,
        step_id uuid references step,
        kind text not null,
        nature text not null,
        against_kind text not null,
        against text not null,
        basis text not null,
        unit text not null,
        n int not null,
        trigger_on date not null,
        excluded jsonb not null default '[]',
        extended int not null default 0,
        strict_days int,
        due_on date not null,
        provisional boolean not null default false,
        lapses_at timestamptz not null,
        blue_at timestamptz,
        yellow_at timestamptz,
        light text not null default 'green',
        state text not null,
        started_at timestamptz not null,
        ended_at timestamptz
      ) with (fillfactor = 80);
      comment on table clock is '时限: every promise, legal or made; one arithmetic for all';
      comment on column clock.unit is 'WD working days, CD calendar days, M months, Y years';
      comment on column clock.basis is 'the clause that this clock stands on; a clock is never without one';
      comment on column clock.strict_days is 'the plain 日 of a special law, watched beside the working days (T-11)';
      comment on column clock.excluded is 'pauses: [{after, through, basis}], merged before they are subtracted';
      create index clock_of_step on clock (step_id) where state in ('running', 'paused');
      create index clock_due on clock (lapses_at) where state = 'running';
      create index clock_provisional on clock (id) where provisional and state in ('running', 'paused');

      create table holding (
        step_id uuid not null references step,
        project_id uuid not null,
        item text not null,
        stage text not null,
        state text not null,
        holder_kind text not null,
        holder text not null,
        region text not null,
        from_at timestamptz not null,
        to_at timestamptz not null
      );
      comment on table holding is 'ended holding periods; the open one is the step itself, since state_since';
      create index holding_of_step on holding (step_id, from_at);

      create table fact (
        project_id uuid not null references project,
        seq bigint not null,
        name text not null,
        item text,
        step_id uuid,
        at timestamptz not null,
        body text not null,
        hash bytea not null,
        primary key (project_id, seq)
      );
      comment on table fact is '事实: append only; hash = sha256(previous hash || body); body is the canonical text';
      create index fact_of_step on fact (step_id, seq);

      create table outbox (
        id bigint generated always as identity primary key,
        step_id uuid not null,
        seq bigint not null,
        created_at timestamptz not null default clock_timestamp(),
        over boolean not null,
        ring_at timestamptz not null default clock_timestamp()
      );
      comment on table outbox is 'bells not yet answered: a row goes when the workflow has pulled past its fact';
      create index outbox_to_ring on outbox (ring_at);
      comment on column outbox.over is 'this fact ended the step: if no workflow was started for it, none is needed';
      create index outbox_by_step on outbox (step_id);

      create table workflow_run (
        step_id uuid primary key,
        started_at timestamptz not null default clock_timestamp()
      );
      comment on table workflow_run is 'steps whose workflow has been started';

      create table idempotency (
        actor text not null,
        key text not null,
        request_hash text not null,
        response json not null,
        at timestamptz not null default clock_timestamp(),
        primary key (actor, key)
      );

      create table document (
        id uuid primary key,
        project_id uuid not null references project,
        step_id uuid not null references step,
        material text not null,
        version int not null,
        name text not null,
        media_type text not null,
        size bigint not null,
        sha256 text not null,
        uploaded_by text not null,
        uploaded_at timestamptz not null,
        unique (step_id, material, version)
      );

      create table sandbox_clock (
        one boolean primary key default true check (one),
        now timestamptz not null
      );
      comment on table sandbox_clock is 'business time of a sandbox; no row in production';
      create table sandbox_workflow (
        workflow_id text primary key,
        armed_at timestamptz not null
      );

      create function refuse_change() returns trigger language plpgsql as $$
      begin
        raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
      end $$;
      create trigger fact_append_only before update or delete on fact for each row execute function refuse_change();
      create trigger catalogue_immutable before update or delete on catalogue_version for each row execute function refuse_change();
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop table sandbox_workflow, sandbox_clock, document, idempotency, workflow_run, outbox, fact, holding, clock, step,
        project, calendar_year, parameter_value, catalogue_version, session, account, applicant;
      drop function refuse_change();
    `);
  }
}

import type { Facts } from '../../catalogue/domain/catalogue.js';
import type { ChainHead } from '../../facts/index.js';
import type { Tx } from '../../platform/database/index.js';
import { itemsAtHand, type ProcedureBook } from '../domain/procedure-book.js';
import {
  ProjectFile,
  WholeCaseNeeded,
  type Project,
  type RuleBook,
  type SuspendedUntil,
} from '../domain/project-file.js';
import { owedIn, type Standing, type StepMaterial, type StepMemo } from '../domain/step-file.js';
import { clockFromRow, stepFromRow, type ClockRow, type StepRow } from './rows.js';

/** A project as its row stands. */
export interface ProjectRecord extends Project {
  readonly name: string;
  readonly catalogueVersion: string;
  readonly registeredAt: Date;
  readonly chain: ChainHead;
}

/** A project that is locked by this transaction: nobody else decides on it until it commits. */
export type LockedProject = ProjectRecord;

interface ProjectRow {
  id: string;
  code: string;
  name: string;
  type: string;
  region: string;
  applicant_id: string;
  catalogue_version: string;
  facts: Facts;
  registered_at: Date;
  milestones: string[];
  completed_at: Date | null;
  chain_seq: number;
  chain_hash: Buffer;
  item: string;
}

const COLUMNS = `p.id, p.code, p.name, p.type, p.region, p.applicant_id, p.catalogue_version, p.facts, p.registered_at,
  p.milestones, p.completed_at, p.chain_seq, p.chain_hash`;

const LOCK_BY_STEP = {
  name: 'lock-project-of-step',
  text: `select ${COLUMNS}, s.item from step s join project p on p.id = s.project_id where s.id = $1 for update of p`,
};

const LOCK_BY_ID = {
  name: 'lock-project',
  text: `select ${COLUMNS}, '' as item from project p where p.id = $1 for update`,
};

const FIND_BY_STEP = {
  name: 'find-project-of-step',
  text: `select ${COLUMNS}, s.item from step s join project p on p.id = s.project_id where s.id = $1`,
};

const FIND_BY_ID = {
  name: 'find-project',
  text: `select ${COLUMNS}, '' as item from project p where p.id = $1`,
};

const FIND_THESE = {
  name: 'find-projects',
  text: `select ${COLUMNS}, '' as item from project p where p.id = any($1)`,
};

const LOCK_UNLESS_BUSY = {
  name: 'lock-projects-unless-busy',
  text: `select ${COLUMNS}, '' as item from project p where p.id = any($1) for update skip locked`,
};

/** Takes the one lock that a command needs; everything that is read after it is as the last commit left it. */
export async function lockProjectOfStep(
  tx: Tx,
  stepId: string,
): Promise<{ project: LockedProject; item: string } | null> {
  const [row] = await tx.run<ProjectRow>(LOCK_BY_STEP, [stepId]);
  return row ? { project: projectFromRow(row), item: row.item } : null;
}

export async function lockProject(tx: Tx, projectId: string): Promise<LockedProject | null> {
  const [row] = await tx.run<ProjectRow>(LOCK_BY_ID, [projectId]);
  return row ? projectFromRow(row) : null;
}

/** Of many, those that nobody else is at: who waits for nobody may hold any number. */
export async function lockProjectsUnlessBusy(tx: Tx, ids: readonly string[]): Promise<LockedProject[]> {
  return (await tx.run<ProjectRow>(LOCK_UNLESS_BUSY, [ids])).map(projectFromRow);
}

/** The same without the lock, for who only looks. */
export async function findProjectOfStep(
  tx: Tx,
  stepId: string,
): Promise<{ project: ProjectRecord; item: string } | null> {
  const [row] = await tx.run<ProjectRow>(FIND_BY_STEP, [stepId]);
  return row ? { project: projectFromRow(row), item: row.item } : null;
}

export async function findProject(tx: Tx, projectId: string): Promise<ProjectRecord | null> {
  const [row] = await tx.run<ProjectRow>(FIND_BY_ID, [projectId]);
  return row ? projectFromRow(row) : null;
}

export async function findProjects(tx: Tx, ids: readonly string[]): Promise<ProjectRecord[]> {
  return (await tx.run<ProjectRow>(FIND_THESE, [ids])).map(projectFromRow);
}

function projectFromRow(row: ProjectRow): ProjectRecord {
  return {
    id: row.id,
    code: row.code,
    name: row.name,
    type: row.type,
    region: row.region,
    applicantId: row.applicant_id,
    catalogueVersion: row.catalogue_version,
    facts: row.facts,
    registeredAt: row.registered_at,
    milestones: row.milestones,
    completedAt: row.completed_at,
    chain: { seq: row.chain_seq, hash: row.chain_hash },
  };
}

/**
 * The standing of every item in its newest round, the whole file of those that the command touches in all their
 * rounds and of those on which something is over by now, and what the applicant may not do for a time: in one read,
 * of any number of projects.
 */
const LOAD = {
  name: 'load-project-files',
  text: `
    select one.* from unnest($1::uuid[], $2::text[], $3::uuid[]) with ordinality as asked(project, items, applicant, place), lateral (
    with mine as (
      select * from step where project_id = asked.project
        and (asked.items is null or item = any(string_to_array(asked.items, ',')) or wake_at <= $4))
    select
      (select json_agg(json_build_object('id', id, 'item', item, 'round', round, 'state', state, 'decision', decision,
         'impeded', coalesce(memo->'impeded', '[]'), 'started', memo ? 'startedOn', 'broken', memo->'broken',
         'special', memo->'special', 'receivedOn', received_on, 'promised', case
           when materials @> '[{"status": "deferred"}]' or materials @> '[{"status": "lapsed"}]' then materials end)
         order by item, round)
         from step where project_id = asked.project) as standings,
      (select json_agg(row_to_json(mine) order by item, round) from mine) as files,
      (select json_agg(row_to_json(c) order by c.started_at, c.id) from clock c
        where c.step_id in (select id from mine) and c.state in ('running', 'paused')) as clocks,
      (select json_agg(json_build_object('right', r.suspended_right, 'until', r.until, 'item', s.item))
         from suspended_right r join step s on s.id = r.step_id where r.applicant_id = asked.applicant) as suspended) one
    order by place`,
};

interface Loaded extends Record<string, unknown> {
  standings: StandingRow[] | null;
  files: StepRow[] | null;
  clocks: ClockRow[] | null;
  suspended: SuspendedUntil[] | null;
}

interface StandingRow extends Omit<Standing, 'owed' | 'brokenBy' | 'special'> {
  readonly broken: StepMemo['broken'] | null;
  readonly special: StepMemo['special'] | null;
  /** The materials, where some of them were promised for later. */
  readonly promised: StepMaterial[] | null;
}

const standingFromRow = ({ promised, broken, special, ...standing }: StandingRow): Standing => ({
  ...standing,
  ...(special ? { special } : {}),
  owed: owedIn({ ...standing, materials: promised ?? [] }),
  brokenBy: (broken ?? []).map(({ by }) => by),
});

/** What a case is looked at by. */
export interface Reading {
  readonly rules: RuleBook;
  readonly now: Date;
}

export interface CaseAsked {
  readonly project: ProjectRecord;
  readonly book: ProcedureBook;
  /** What a command is about; left out, all that the case has. */
  readonly items: readonly string[] | undefined;
}

/** Reads projects' cases as far as what is done to `items` has to see of each. */
export async function loadProjectFiles(
  tx: Tx,
  { rules, now }: Reading,
  asked: readonly CaseAsked[],
): Promise<ProjectFile[]> {
  const rows = await tx.run<Loaded>(LOAD, [
    asked.map(({ project }) => project.id),
    asked.map((one) => atHand(one)),
    asked.map(({ project }) => project.applicantId),
    now,
  ]);
  return asked.flatMap((one, place) => {
    const row = rows[place];
    return row ? [openFile(one, row, rules)] : [];
  });
}

const atHand = ({ items, book }: CaseAsked): string | null =>
  items ? [...new Set(items.flatMap((item) => itemsAtHand(item, book)))].join(',') : null;

function openFile({ project, book, items }: CaseAsked, row: Loaded, rules: RuleBook): ProjectFile {
  const clocks = row.clocks ?? [];
  const files = (row.files ?? []).map((file) =>
    stepFromRow(file, clocks.filter((c) => c.step_id === file.id).map(clockFromRow), book.catalogue),
  );
  const extent = { whole: items === undefined, suspended: row.suspended ?? [] };
  const standings = (row.standings ?? []).map(standingFromRow);
  return new ProjectFile(project, book, rules, standings, files, extent);
}

/** Works on as little of a case as a command touches; where its rule reaches further, on all of it from the start. */
export async function workOnCase<Done>(
  load: (items?: readonly string[]) => Promise<ProjectFile>,
  items: readonly string[] | undefined,
  work: (file: ProjectFile) => Done,
): Promise<Done> {
  try {
    return work(await load(items));
  } catch (error) {
    if (!(error instanceof WholeCaseNeeded)) throw error;
    return work(await load());
  }
}

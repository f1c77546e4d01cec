import type { DataSource } from 'typeorm';
import { read } from '../../platform/database/index.js';

export interface BrokenChain {
  readonly project: { readonly id: string; readonly code: string; readonly name: string };
  readonly brokenAt: number;
}

export interface Verification {
  readonly id: string;
  readonly by: { readonly id: string; readonly name: string } | null;
  readonly beganAt: Date;
  readonly endedAt: Date | null;
  readonly projects: number;
  readonly facts: number;
  readonly broken: readonly BrokenChain[];
}

export async function insertVerification(db: DataSource, id: string, byId: string | null): Promise<void> {
  await read(db, 'insert into chain_verification (id, by_id) values ($1, $2)', [id, byId]);
}

export async function tellVerification(
  db: DataSource,
  { id, projects, facts, broken }: Pick<Verification, 'id' | 'projects' | 'facts' | 'broken'>,
  ended: boolean,
): Promise<void> {
  const text = `update chain_verification set projects = $2, facts = $3, broken = $4,
    ended_at = case when $5 then clock_timestamp() end where id = $1`;
  await read(db, text, [id, projects, facts, JSON.stringify(broken), ended]);
}

export async function lastVerification(db: DataSource): Promise<Verification | null> {
  const [last] = await read<Verification & object>(
    db,
    `select v.id, v.began_at as "beganAt", v.ended_at as "endedAt", v.projects, v.facts, v.broken,
       case when a.id is not null then json_build_object('id', a.id, 'name', a.name) end as by
     from chain_verification v left join account a on a.id = v.by_id order by v.began_at desc limit 1`,
  );
  return last ?? null;
}

export interface ChainedProject {
  readonly id: string;
  readonly code: string;
  readonly name: string;
}

export const chainedProjectsAfter = (
  db: DataSource,
  after: string,
  limit: number,
): Promise<ChainedProject[]> =>
  read<ChainedProject & object>(db, 'select id, code, name from project where id > $1 order by id limit $2', [
    after,
    limit,
  ]);

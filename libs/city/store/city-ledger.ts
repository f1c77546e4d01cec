import { v7 as newId } from 'uuid';
import type { DataSource } from 'typeorm';
import { inTransaction, read } from '../../platform/database/index.js';
import type { Builder } from '../domain/builders.js';

/** A city is built on open ground. */
export async function hasProjects(db: DataSource): Promise<boolean> {
  return (await read(db, 'select from project limit 1')).length > 0;
}

const ENTER = `
  insert into applicant (id, name, credit_code)
  select id, name, credit_code from jsonb_to_recordset($1) as n(id uuid, name text, credit_code text)`;

/** Enters those that nobody has entered yet; their ids in their order. */
export async function enterBuilders(
  db: DataSource,
  builders: readonly Builder[],
  known: ReadonlyMap<string, string>,
): Promise<string[]> {
  const ids = builders.map(({ demo }) => (demo === null ? undefined : known.get(demo)) ?? newId());
  const rows = builders.flatMap(({ name, creditCode, demo }, place) =>
    demo !== null && known.has(demo) ? [] : [{ id: ids[place], name, credit_code: creditCode }],
  );
  await inTransaction(db, (tx) => tx.query(ENTER, [JSON.stringify(rows)]));
  return ids;
}

const OVER = {
  name: 'city-projects-over',
  text: 'select distinct project_id as id from step where wake_at <= $1',
};

/** The projects on which time has something to settle by then. */
export async function projectsOver(db: DataSource, by: Date): Promise<string[]> {
  return (await read<{ id: string }>(db, OVER, [by])).map(({ id }) => id);
}

/** Nobody is there to answer them: whoever opens this ledger starts the workflows that it calls for. */
export async function forgetBells(db: DataSource): Promise<void> {
  await read(db, 'truncate outbox');
}

export async function knowSizes(db: DataSource): Promise<void> {
  await read(db, 'analyze');
}

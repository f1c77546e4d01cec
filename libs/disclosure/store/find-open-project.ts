import type { DataSource } from 'typeorm';
import { read } from '../../platform/database/index.js';

const FIND = {
  name: 'find-open-project',
  text: `select id from project where code = $1 and facts ->> 'secret' is distinct from 'true'`,
};

/** By its code; one that is secret is not there, as if nobody had registered it. */
export async function findOpenProject(db: DataSource, code: string): Promise<string | null> {
  const [project] = await read<{ id: string }>(db, FIND, [code]);
  return project?.id ?? null;
}

import type { Statement, Tx } from '../../platform/database/index.js';

const PARK: Statement = { name: 'park-of-project', text: 'select park from project where id = $1' };

/** The code of the park in which a project lies, if in any. */
export async function parkOf(tx: Tx, projectId: string): Promise<string | null> {
  const [row] = await tx.run<{ park: string | null }>(PARK, [projectId]);
  return row?.park ?? null;
}

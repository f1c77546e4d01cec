import type { Facts } from '../../catalogue/domain/catalogue.js';
import type { Tx } from '../../platform/database/index.js';

const UPDATE = { name: 'update-project-facts', text: 'update project set facts = $2 where id = $1' };

export async function updateFacts(tx: Tx, projectId: string, facts: Facts): Promise<void> {
  await tx.run(UPDATE, [projectId, JSON.stringify(facts)]);
}

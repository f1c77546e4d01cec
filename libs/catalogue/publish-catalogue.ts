import { createHash } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { inTransaction } from '../platform/database/index.js';
import { RuleViolation } from '../platform/domain/rule-violation.js';
import { canonicalJson } from './canonical-json.js';
import type { CatalogueContent } from './domain/catalogue.js';
import { addVersion } from './store/catalogue-versions.js';

/**
 * INV-J: a published version never changes. Publishing the same once more is harmless; another content under the same
 * version is refused.
 */
export async function publishCatalogue(
  db: DataSource,
  content: CatalogueContent,
  at: Date = new Date(),
): Promise<void> {
  const sha256 = createHash('sha256').update(canonicalJson(content)).digest('hex');
  const published = await inTransaction(db, (tx) => addVersion(tx, content, sha256, at));
  if (published !== sha256) {
    throw new RuleViolation('catalogue.version-immutable', 'INV-J', {
      version: content.version,
      published,
      offered: sha256,
    });
  }
}

import { createHash } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { inTransaction, type Tx } from '../platform/database/index.js';
import { RuleViolation } from '../platform/domain/rule-violation.js';
import { canonicalJson } from './canonical-json.js';
import type { CatalogueContent } from './domain/catalogue.js';
import { isOfThePlace } from './domain/version-names.js';
import { addVersion, readVersions, type Publication } from './store/catalogue-versions.js';

/**
 * INV-J: a published version never changes. Publishing the same once more is harmless; another content under the same
 * version is refused.
 */
export async function publishCatalogue(
  db: DataSource,
  content: CatalogueContent,
  at: Date = new Date(),
): Promise<void> {
  await inTransaction(db, (tx) => addContent(tx, content, { at, validFrom: null }));
}

/**
 * The version that comes with the product. Where a place has a version of its own it is there to draft from, and no
 * project begins with it: an upgrade does not undo what the place has decided.
 */
export async function publishShipped(db: DataSource, content: CatalogueContent): Promise<void> {
  const versions = await readVersions(db, new Date());
  const validFrom = versions.some(({ version }) => isOfThePlace(version)) ? 'never' : null;
  await inTransaction(db, (tx) => addContent(tx, content, { at: new Date(), validFrom }));
}

export async function addContent(tx: Tx, content: CatalogueContent, publication: Publication): Promise<void> {
  const sha256 = createHash('sha256').update(canonicalJson(content)).digest('hex');
  const published = await addVersion(tx, content, sha256, publication);
  if (published === sha256) return;
  throw new RuleViolation('catalogue.version-immutable', 'INV-J', {
    version: content.version,
    published,
    offered: sha256,
  });
}

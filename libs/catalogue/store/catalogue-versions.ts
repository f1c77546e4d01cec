import type { DataSource } from 'typeorm';
import { read, type Statement, type Tx } from '../../platform/database/index.js';
import type { CatalogueContent } from '../domain/catalogue.js';

export interface PublishedVersion {
  readonly version: string;
  readonly sha256: string;
  readonly publishedAt: Date;
}

const ADD: Statement = {
  name: 'add-catalogue-version',
  text: `insert into catalogue_version (version, content, sha256, published_at) values ($1, $2, $3, $4)
         on conflict (version) do nothing`,
};
const HASH: Statement = {
  name: 'catalogue-version-hash',
  text: 'select sha256 from catalogue_version where version = $1',
};
const CONTENT: Statement = {
  name: 'catalogue-version-content',
  text: 'select content from catalogue_version where version = $1',
};
const VERSIONS: Statement = {
  name: 'catalogue-versions',
  text: `select version, sha256, published_at as "publishedAt" from catalogue_version
         order by published_at desc, string_to_array(version, '.')::int[] desc`,
};

/** Adds a version if there is none of that name, and tells the hash of the one that there is. */
export async function addVersion(
  tx: Tx,
  content: CatalogueContent,
  sha256: string,
  at: Date,
): Promise<string> {
  await tx.run(ADD, [content.version, JSON.stringify(content), sha256, at]);
  const [row] = await tx.run<{ sha256: string }>(HASH, [content.version]);
  return row?.sha256 ?? '';
}

/** Newest first. */
export const readVersions = (db: DataSource): Promise<PublishedVersion[]> =>
  read<PublishedVersion>(db, VERSIONS);

export async function readContent(db: DataSource, version: string): Promise<CatalogueContent | null> {
  const [row] = await read<{ content: CatalogueContent }>(db, CONTENT, [version]);
  return row?.content ?? null;
}

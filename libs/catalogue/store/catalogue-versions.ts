import type { DataSource } from 'typeorm';
import { read, type Statement, type Tx } from '../../platform/database/index.js';
import type { CatalogueContent } from '../domain/catalogue.js';

export interface PublishedVersion {
  readonly version: string;
  readonly sha256: string;
  readonly publishedAt: Date;
  /** Business time from which projects begin with it; null where that is from its publication, or never. */
  readonly validFrom: Date | null;
  /** Only to draft from: no project ever begins with it. */
  readonly shelved: boolean;
  /** Whether projects may begin with it at the instant that was asked about; the first such one is current. */
  readonly begun: boolean;
}

const ADD: Statement = {
  name: 'add-catalogue-version',
  text: `insert into catalogue_version (version, content, sha256, published_at, valid_from) values ($1, $2, $3, $4, $5)
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
  text: `select version, sha256, published_at as "publishedAt",
           case when isfinite(valid_from) then valid_from end as "validFrom",
           valid_from is not null and not isfinite(valid_from) as shelved,
           coalesce(valid_from <= $1, true) as begun
         from catalogue_version
         order by coalesce(valid_from, published_at) desc, string_to_array(version, '.')::int[] desc`,
};

export interface Publication {
  /** Real time. */
  readonly at: Date;
  /** From when on projects begin with it: an instant of business time, at once (null), or never. */
  readonly validFrom: Date | 'never' | null;
}

/** Adds a version if there is none of that name, and tells the hash of the one that there is. */
export async function addVersion(
  tx: Tx,
  content: CatalogueContent,
  sha256: string,
  { at, validFrom }: Publication,
): Promise<string> {
  const from = validFrom === 'never' ? 'infinity' : validFrom;
  await tx.run(ADD, [content.version, JSON.stringify(content), sha256, at, from]);
  const [row] = await tx.run<{ sha256: string }>(HASH, [content.version]);
  return row?.sha256 ?? '';
}

/** The one that holds latest first. */
export const readVersions = (db: DataSource, now: Date): Promise<PublishedVersion[]> =>
  read<PublishedVersion & object>(db, VERSIONS, [now]);

export async function readContent(db: DataSource, version: string): Promise<CatalogueContent | null> {
  const [row] = await read<{ content: CatalogueContent }>(db, CONTENT, [version]);
  return row?.content ?? null;
}

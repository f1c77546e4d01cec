import type { DataSource } from 'typeorm';
import { NotFound } from '../platform/domain/not-found.js';
import { indexCatalogue, type Catalogue, type CatalogueContent } from './domain/catalogue.js';
import { readContent, readVersions, type PublishedVersion } from './store/catalogue-versions.js';

/** A published version: as it is used, and as it was written. */
interface Volume {
  readonly catalogue: Catalogue;
  readonly content: CatalogueContent;
}

/** The published versions, each read once a process: a project keeps the one that it began with, and none changes. */
export class CatalogueRegistry {
  private readonly volumes = new Map<string, Promise<Volume>>();

  constructor(private readonly db: DataSource) {}

  async get(version: string): Promise<Catalogue> {
    return (await this.volume(version)).catalogue;
  }

  async content(version: string): Promise<CatalogueContent> {
    return (await this.volume(version)).content;
  }

  /** Newest first. */
  versions(): Promise<readonly PublishedVersion[]> {
    return readVersions(this.db);
  }

  /** What a project begins with today. */
  async currentVersion(): Promise<string> {
    const [newest] = await this.versions();
    if (!newest) throw new NotFound('catalogue', '');
    return newest.version;
  }

  private volume(version: string): Promise<Volume> {
    const known = this.volumes.get(version);
    if (known) return known;
    const volume = this.read(version);
    this.volumes.set(version, volume);
    volume.catch(() => this.volumes.delete(version));
    return volume;
  }

  private async read(version: string): Promise<Volume> {
    const content = await readContent(this.db, version);
    if (!content) throw new NotFound('catalogue', version);
    return { catalogue: indexCatalogue(content), content };
  }
}

import type { DataSource } from 'typeorm';
import type { BusinessClock } from '../platform/business-clock.js';
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

  constructor(
    private readonly db: DataSource,
    private readonly clock: BusinessClock,
  ) {}

  async get(version: string): Promise<Catalogue> {
    return (await this.volume(version)).catalogue;
  }

  async content(version: string): Promise<CatalogueContent> {
    return (await this.volume(version)).content;
  }

  /** The one that holds latest first. */
  async versions(): Promise<readonly PublishedVersion[]> {
    return readVersions(this.db, await this.clock.now());
  }

  /** What a project begins with today. */
  async currentVersion(): Promise<string> {
    const current = (await this.versions()).find(({ begun }) => begun);
    if (!current) throw new NotFound('catalogue', '');
    return current.version;
  }

  /** `current` is what a new project begins with. */
  async nameOf(version: string): Promise<string> {
    return version === 'current' ? this.currentVersion() : version;
  }

  /** What was published last of all that projects begin with, or will. */
  async newestVersion(): Promise<string> {
    const usable = (await this.versions()).filter(({ shelved }) => !shelved);
    const [newest] = usable.toSorted((a, b) => b.publishedAt.getTime() - a.publishedAt.getTime());
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

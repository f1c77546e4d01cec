const LOOKS_EVERY_MS = 500;

/** Wait this long after a change, and every process that answers at all has taken note of it. */
export const KNOWN_EVERYWHERE_MS = 4 * LOOKS_EVERY_MS;

export interface Source<T> {
  /** A text that is another one whenever anything that `read` reads is. */
  readonly version: () => Promise<string>;
  readonly read: () => Promise<T>;
}

/**
 * What commands must have at hand without a question to the database, since they ask for it while they hold a
 * connection: read once, and again when its version has changed, which is looked at twice a second.
 */
export class KeptCurrent<T> {
  private version: string | null = null;
  private timer: NodeJS.Timeout | undefined;
  private looking: Promise<void> | undefined;

  protected constructor(
    private readonly source: Source<T>,
    protected value: T,
  ) {}

  async reload(): Promise<void> {
    // The version first: what is newer than it is only read once more.
    const version = await this.source.version();
    if (version === this.version) return;
    this.value = await this.source.read();
    this.version = version;
  }

  async stop(): Promise<void> {
    clearInterval(this.timer);
    await this.looking;
  }

  /** Nest calls this when the application closes. */
  onModuleDestroy(): Promise<void> {
    return this.stop();
  }

  protected async started(): Promise<this> {
    await this.reload();
    this.timer = setInterval(() => this.look(), LOOKS_EVERY_MS).unref();
    return this;
  }

  /** While the database is away it stays as it was: nobody can change it either. */
  private look(): void {
    this.looking ??= this.reload()
      .catch(() => undefined)
      .finally(() => (this.looking = undefined));
  }
}

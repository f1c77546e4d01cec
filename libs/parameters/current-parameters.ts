import type { DataSource } from 'typeorm';
import { ParameterHistory } from './domain/parameter-history.js';
import type { Parameters } from './domain/parameters.js';
import { parameterDefinitions } from './parameter-definitions.js';
import { readSettings, readVersion } from './store/parameter-values.js';

const LOOKS_EVERY_MS = 500;

/**
 * The parameters of this process, at hand without a question to the database, since commands ask for them while they
 * hold a connection; twice a second it looks whether somebody has set another value.
 */
export class CurrentParameters {
  private history = new ParameterHistory(parameterDefinitions, []);
  private version: string | null = null;
  private timer: NodeJS.Timeout | undefined;
  private looking: Promise<void> | undefined;

  private constructor(private readonly db: DataSource) {}

  static async start(db: DataSource): Promise<CurrentParameters> {
    const current = new CurrentParameters(db);
    await current.reload();
    current.timer = setInterval(() => current.look(), LOOKS_EVERY_MS).unref();
    return current;
  }

  /** As they hold at an instant of business time. */
  at(instant: Date): Parameters {
    return this.history.at(instant);
  }

  async reload(): Promise<void> {
    // The version first: rows that are newer than it are only read once more.
    const version = await readVersion(this.db);
    if (version === this.version) return;
    this.history = new ParameterHistory(parameterDefinitions, await readSettings(this.db));
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

  /** While the database is away the parameters stay as they were: nobody can set another value either. */
  private look(): void {
    this.looking ??= this.reload()
      .catch(() => undefined)
      .finally(() => (this.looking = undefined));
  }
}

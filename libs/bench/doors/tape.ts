import type { Pool, PoolClient, QueryConfig } from 'pg';
import type { DataSource } from 'typeorm';

/** A statement as the engine sent it. */
export interface Played {
  readonly name?: string;
  readonly text: string;
  readonly values: readonly unknown[];
}

/** Everything that one act of the engine sent over one connection. */
export interface Take {
  /** Begun and committed on a connection of its own, or a single look. */
  readonly inTransaction: boolean;
  readonly statements: readonly Played[];
}

/** Stands where the engine's pool stands, passes every statement on, and remembers it. */
export class RecordingPool {
  private takes: Take[] = [];

  constructor(private readonly pool: Pool) {}

  /** A data source that the engine cannot tell from the real one, as far as it uses it. */
  asDataSource(db: DataSource): DataSource {
    return Object.create(db, { driver: { value: { master: this } } }) as DataSource;
  }

  /** What was sent since it was asked the last time. */
  cut(): Take[] {
    const { takes } = this;
    this.takes = [];
    return takes;
  }

  async query(config: QueryConfig | string): Promise<unknown> {
    this.takes.push({ inTransaction: false, statements: [played(config)] });
    return this.pool.query(config as QueryConfig);
  }

  async connect(): Promise<unknown> {
    const client: PoolClient = await this.pool.connect();
    const statements: Played[] = [];
    return {
      query: (config: QueryConfig | string, values?: unknown[]) => {
        statements.push(played(config, values));
        return client.query(config as QueryConfig, values);
      },
      release: (error?: Error) => {
        this.takes.push({ inTransaction: true, statements });
        client.release(error);
      },
    };
  }
}

function played(config: QueryConfig | string, values?: unknown[]): Played {
  if (typeof config === 'string') return { text: config, values: values ?? [] };
  return {
    ...(config.name ? { name: config.name } : {}),
    text: config.text,
    values: (config.values as unknown[] | undefined) ?? values ?? [],
  };
}

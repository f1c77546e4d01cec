import { Global, Inject, Module, type DynamicModule, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { RealClock, SandboxClock, type BusinessClock } from './business-clock.js';
import type { Config } from './config.js';
import { createDataSource } from './database/index.js';
import type { Logger } from './log.js';

/** What features are given by these names; the database by its class, `DataSource`. */
export const CONFIG = Symbol('config');
export const LOG = Symbol('log');
export const BUSINESS_CLOCK = Symbol('business clock');

/** What every process stands on: its settings, its log, its database and its clock. */
@Global()
@Module({})
export class PlatformModule implements OnApplicationShutdown {
  constructor(@Inject(DataSource) private readonly db: DataSource) {}

  static with(config: Config, log: Logger): DynamicModule {
    return {
      module: PlatformModule,
      providers: [
        { provide: CONFIG, useValue: config },
        { provide: LOG, useValue: log },
        { provide: DataSource, useFactory: () => createDataSource({ url: config.databaseUrl }).initialize() },
        {
          provide: BUSINESS_CLOCK,
          useFactory: (db: DataSource) => clockFor(config, db),
          inject: [DataSource],
        },
      ],
      exports: [CONFIG, LOG, DataSource, BUSINESS_CLOCK],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    await this.db.destroy();
  }
}

/** Only a sandbox has a clock that can be moved. */
function clockFor(config: Config, db: DataSource): BusinessClock {
  return config.sandbox ? new SandboxClock(db) : new RealClock();
}

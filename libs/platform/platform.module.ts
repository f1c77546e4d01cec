import { Global, Inject, Module, type DynamicModule, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Config } from './config.js';
import { createDataSource, Ear, FOR_AN_ANSWER } from './database/index.js';
import type { Logger } from './log.js';

/** What features are given by these names; the database by its class, `DataSource`. */
export const CONFIG = Symbol('config');
export const LOG = Symbol('log');

/** What every process stands on: its settings, its log and its database. */
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
        {
          provide: DataSource,
          useFactory: () =>
            createDataSource({ url: config.databaseUrl, patience: FOR_AN_ANSWER }).initialize(),
        },
        {
          provide: Ear,
          useFactory: () =>
            new Ear(config.databaseUrl, (err) => log.warn({ err }, 'cannot hear the database')),
        },
      ],
      exports: [CONFIG, LOG, DataSource, Ear],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    await this.db.destroy();
  }
}

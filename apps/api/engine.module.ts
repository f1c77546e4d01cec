import { Global, Inject, Module, type BeforeApplicationShutdown } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { assembleEngine, clockFor, type AssembledEngine } from '../../libs/assembly/index.js';
import type { Config } from '../../libs/platform/config.js';
import { CONFIG } from '../../libs/platform/platform.module.js';

/** By this name Nest hands out the engine with all that belongs to it. */
export const ASSEMBLED = Symbol('assembled engine');

@Global()
@Module({
  providers: [
    {
      provide: ASSEMBLED,
      useFactory: (db: DataSource, { sandbox }: Config) => assembleEngine(db, clockFor(db, sandbox)),
      inject: [DataSource, CONFIG],
    },
  ],
  exports: [ASSEMBLED],
})
export class EngineModule implements BeforeApplicationShutdown {
  constructor(@Inject(ASSEMBLED) private readonly engine: AssembledEngine) {}

  /** Before the database goes. */
  async beforeApplicationShutdown(): Promise<void> {
    await this.engine.stop();
  }
}

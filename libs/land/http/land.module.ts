import { Module, type DynamicModule, type FactoryProvider } from '@nestjs/common';
import type { Engine } from '../../steps/index.js';
import { ENGINE } from './engine.token.js';
import { IdleController } from './idle.controller.js';
import { LandController } from './land.controller.js';
import { LandsController } from './lands.controller.js';

@Module({})
export class LandModule {
  /** Whoever puts the engine together has it. */
  static with(engine: Pick<FactoryProvider<Engine>, 'useFactory' | 'inject'>): DynamicModule {
    return {
      module: LandModule,
      controllers: [LandController, IdleController, LandsController],
      providers: [{ provide: ENGINE, ...engine }],
    };
  }
}

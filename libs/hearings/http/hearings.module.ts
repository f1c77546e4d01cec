import { Module, type DynamicModule, type FactoryProvider } from '@nestjs/common';
import type { Engine } from '../../steps/index.js';
import { HearingsController } from './hearings.controller.js';
import { ENGINE } from './engine.token.js';

@Module({})
export class HearingsModule {
  /** Whoever puts the engine together has it. */
  static with(engine: Pick<FactoryProvider<Engine>, 'useFactory' | 'inject'>): DynamicModule {
    return {
      module: HearingsModule,
      controllers: [HearingsController],
      providers: [{ provide: ENGINE, ...engine }],
    };
  }
}

import { Module, type DynamicModule, type FactoryProvider } from '@nestjs/common';
import type { Engine } from '../../steps/index.js';
import { ENGINE } from './engine.token.js';
import { LicencesController } from './licences.controller.js';
import { WorkController } from './work.controller.js';

@Module({})
export class LicencesModule {
  /** Whoever puts the engine together has it. */
  static with(engine: Pick<FactoryProvider<Engine>, 'useFactory' | 'inject'>): DynamicModule {
    return {
      module: LicencesModule,
      controllers: [LicencesController, WorkController],
      providers: [{ provide: ENGINE, ...engine }],
    };
  }
}

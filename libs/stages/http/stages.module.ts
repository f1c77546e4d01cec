import { Module, type DynamicModule, type FactoryProvider } from '@nestjs/common';
import type { Engine } from '../../steps/index.js';
import { ENGINE } from './engine.token.js';
import { StagesController } from './stages.controller.js';

@Module({})
export class StagesModule {
  /** Whoever puts the engine together has it. */
  static with(engine: Pick<FactoryProvider<Engine>, 'useFactory' | 'inject'>): DynamicModule {
    return {
      module: StagesModule,
      controllers: [StagesController],
      providers: [{ provide: ENGINE, ...engine }],
    };
  }
}

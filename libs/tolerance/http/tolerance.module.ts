import { Module, type DynamicModule, type FactoryProvider } from '@nestjs/common';
import type { Engine } from '../../steps/index.js';
import { ENGINE } from './engine.token.js';
import { ToleranceController } from './tolerance.controller.js';

@Module({})
export class ToleranceModule {
  /** Whoever puts the engine together has it. */
  static with(engine: Pick<FactoryProvider<Engine>, 'useFactory' | 'inject'>): DynamicModule {
    return {
      module: ToleranceModule,
      controllers: [ToleranceController],
      providers: [{ provide: ENGINE, ...engine }],
    };
  }
}

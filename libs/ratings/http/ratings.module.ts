import { Module, type DynamicModule, type FactoryProvider } from '@nestjs/common';
import type { Engine } from '../../steps/index.js';
import { ENGINE } from './engine.token.js';
import { FiguresController } from './figures.controller.js';
import { RatingsController } from './ratings.controller.js';

@Module({})
export class RatingsModule {
  /** Whoever puts the engine together has it. */
  static with(engine: Pick<FactoryProvider<Engine>, 'useFactory' | 'inject'>): DynamicModule {
    return {
      module: RatingsModule,
      controllers: [RatingsController, FiguresController],
      providers: [{ provide: ENGINE, ...engine }],
    };
  }
}

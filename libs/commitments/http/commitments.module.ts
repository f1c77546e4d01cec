import { Module, type DynamicModule, type FactoryProvider } from '@nestjs/common';
import type { Engine } from '../../steps/index.js';
import { CommitmentsController } from './commitments.controller.js';
import { ENGINE } from './engine.token.js';

@Module({})
export class CommitmentsModule {
  /** Whoever puts the engine together has it. */
  static with(engine: Pick<FactoryProvider<Engine>, 'useFactory' | 'inject'>): DynamicModule {
    return {
      module: CommitmentsModule,
      controllers: [CommitmentsController],
      providers: [{ provide: ENGINE, ...engine }],
    };
  }
}

import { Module, type DynamicModule, type FactoryProvider } from '@nestjs/common';
import type { Engine } from '../../steps/index.js';
import { ConsultationsController } from './consultations.controller.js';
import { ENGINE } from './engine.token.js';

@Module({})
export class ConsultationsModule {
  /** Whoever puts the engine together has it. */
  static with(engine: Pick<FactoryProvider<Engine>, 'useFactory' | 'inject'>): DynamicModule {
    return {
      module: ConsultationsModule,
      controllers: [ConsultationsController],
      providers: [{ provide: ENGINE, ...engine }],
    };
  }
}

import { Module, type DynamicModule, type FactoryProvider } from '@nestjs/common';
import type { Engine } from '../../steps/index.js';
import { ComplaintsController } from './complaints.controller.js';
import { ENGINE } from './engine.token.js';
import { ProcurementController } from './procurement.controller.js';
import { TendersController } from './tenders.controller.js';

@Module({})
export class TendersModule {
  /** Whoever puts the engine together has it. */
  static with(engine: Pick<FactoryProvider<Engine>, 'useFactory' | 'inject'>): DynamicModule {
    return {
      module: TendersModule,
      controllers: [TendersController, ProcurementController, ComplaintsController],
      providers: [{ provide: ENGINE, ...engine }],
    };
  }
}

import { Module, type DynamicModule, type FactoryProvider } from '@nestjs/common';
import type { Engine } from '../../steps/index.js';
import { ComplaintsController } from './complaints.controller.js';
import { ConnectionsController } from './connections.controller.js';
import { ENGINE } from './engine.token.js';
import { PracticesController } from './practices.controller.js';

@Module({})
export class UtilitiesModule {
  /** Whoever puts the engine together has it. */
  static with(engine: Pick<FactoryProvider<Engine>, 'useFactory' | 'inject'>): DynamicModule {
    return {
      module: UtilitiesModule,
      controllers: [ConnectionsController, ComplaintsController, PracticesController],
      providers: [{ provide: ENGINE, ...engine }],
    };
  }
}

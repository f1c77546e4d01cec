import { Module, type DynamicModule, type FactoryProvider } from '@nestjs/common';
import type { Engine } from '../../steps/index.js';
import { ENGINE } from './engine.token.js';
import { IncidentCommandsController } from './incident-commands.controller.js';
import { IncidentsController } from './incidents.controller.js';

@Module({})
export class EnforcementModule {
  /** Whoever puts the engine together has it. */
  static with(engine: Pick<FactoryProvider<Engine>, 'useFactory' | 'inject'>): DynamicModule {
    return {
      module: EnforcementModule,
      controllers: [IncidentCommandsController, IncidentsController],
      providers: [{ provide: ENGINE, ...engine }],
    };
  }
}

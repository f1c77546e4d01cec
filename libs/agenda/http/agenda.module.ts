import { Module, type DynamicModule, type FactoryProvider } from '@nestjs/common';
import type { AgendaDesk } from '../read-agenda.js';
import { AGENDA_DESK } from './agenda-desk.token.js';
import { AgendaController } from './agenda.controller.js';

@Module({})
export class AgendaModule {
  /** Whoever puts the engine together has the desk. */
  static with(desk: Pick<FactoryProvider<AgendaDesk>, 'useFactory' | 'inject'>): DynamicModule {
    return {
      module: AgendaModule,
      controllers: [AgendaController],
      providers: [{ provide: AGENDA_DESK, ...desk }],
    };
  }
}

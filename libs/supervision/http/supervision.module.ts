import { Module, type DynamicModule, type FactoryProvider } from '@nestjs/common';
import type { SupervisionDesk } from '../desk.js';
import { DutiesController } from './duties.controller.js';
import { ExportsController } from './exports.controller.js';
import { FiguresController } from './figures.controller.js';
import { SUPERVISION_DESK } from './supervision-desk.token.js';
import { SupervisionController } from './supervision.controller.js';

@Module({})
export class SupervisionModule {
  /** Whoever puts the engine together has the desk. */
  static with(desk: Pick<FactoryProvider<SupervisionDesk>, 'useFactory' | 'inject'>): DynamicModule {
    return {
      module: SupervisionModule,
      controllers: [SupervisionController, FiguresController, ExportsController, DutiesController],
      providers: [{ provide: SUPERVISION_DESK, ...desk }],
    };
  }
}

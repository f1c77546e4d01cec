import { Module, type DynamicModule, type FactoryProvider } from '@nestjs/common';
import type { ParkDesk } from '../park-desk.js';
import { PARK_DESK } from './park-desk.token.js';
import { ParksController } from './parks.controller.js';

@Module({})
export class ParksModule {
  /** Whoever puts the engine together has the desk. */
  static with(desk: Pick<FactoryProvider<ParkDesk>, 'useFactory' | 'inject'>): DynamicModule {
    return {
      module: ParksModule,
      controllers: [ParksController],
      providers: [{ provide: PARK_DESK, ...desk }],
    };
  }
}

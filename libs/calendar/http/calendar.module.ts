import { Module, type DynamicModule, type FactoryProvider } from '@nestjs/common';
import { CalendarDesk } from '../import-calendar-year.js';
import { CalendarController } from './calendar.controller.js';

@Module({})
export class CalendarModule {
  /** Whoever puts the engine together has the desk. */
  static with(desk: Pick<FactoryProvider<CalendarDesk>, 'useFactory' | 'inject'>): DynamicModule {
    return {
      module: CalendarModule,
      controllers: [CalendarController],
      providers: [{ provide: CalendarDesk, ...desk }],
    };
  }
}

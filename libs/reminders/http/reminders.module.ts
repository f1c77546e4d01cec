import { Module, type DynamicModule, type FactoryProvider } from '@nestjs/common';
import type { Engine } from '../../steps/index.js';
import { REMINDERS_DESK } from './reminders-desk.token.js';
import { RemindersController } from './reminders.controller.js';

@Module({})
export class RemindersModule {
  static with(desk: Pick<FactoryProvider<Engine>, 'useFactory' | 'inject'>): DynamicModule {
    return {
      module: RemindersModule,
      controllers: [RemindersController],
      providers: [{ provide: REMINDERS_DESK, ...desk }],
    };
  }
}

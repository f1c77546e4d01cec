import { Module, type DynamicModule, type FactoryProvider } from '@nestjs/common';
import type { Engine } from '../../steps/index.js';
import { RIGHTS_DESK } from './rights-desk.token.js';
import { RightsController } from './rights.controller.js';

@Module({})
export class RightsModule {
  static with(desk: Pick<FactoryProvider<Engine>, 'useFactory' | 'inject'>): DynamicModule {
    return {
      module: RightsModule,
      controllers: [RightsController],
      providers: [{ provide: RIGHTS_DESK, ...desk }],
    };
  }
}

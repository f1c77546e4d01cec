import { Module, type DynamicModule, type FactoryProvider } from '@nestjs/common';
import type { Engine } from '../../steps/index.js';
import { DisclosureController } from './disclosure.controller.js';
import { ENGINE } from './engine.token.js';

@Module({})
export class DisclosureModule {
  /** Whoever puts the engine together has it. */
  static with(engine: Pick<FactoryProvider<Engine>, 'useFactory' | 'inject'>): DynamicModule {
    return {
      module: DisclosureModule,
      controllers: [DisclosureController],
      providers: [{ provide: ENGINE, ...engine }],
    };
  }
}

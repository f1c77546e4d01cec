import { Module, type DynamicModule, type FactoryProvider } from '@nestjs/common';
import type { Engine } from '../engine.js';
import { CommandsController } from './commands.controller.js';
import { ENGINE } from './engine.token.js';
import { PreviewController } from './preview.controller.js';
import { StepsController } from './steps.controller.js';

@Module({})
export class StepsModule {
  /** Whoever puts the engine together has it. */
  static with(engine: Pick<FactoryProvider<Engine>, 'useFactory' | 'inject'>): DynamicModule {
    return {
      module: StepsModule,
      controllers: [StepsController, CommandsController, PreviewController],
      providers: [{ provide: ENGINE, ...engine }],
    };
  }
}

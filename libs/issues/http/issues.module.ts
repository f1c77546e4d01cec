import { Module, type DynamicModule, type FactoryProvider } from '@nestjs/common';
import type { Engine } from '../../steps/index.js';
import { ENGINE } from './engine.token.js';
import { IssueCommandsController } from './issue-commands.controller.js';
import { IssuesController } from './issues.controller.js';

@Module({})
export class IssuesModule {
  /** Whoever puts the engine together has it. */
  static with(engine: Pick<FactoryProvider<Engine>, 'useFactory' | 'inject'>): DynamicModule {
    return {
      module: IssuesModule,
      controllers: [IssueCommandsController, IssuesController],
      providers: [{ provide: ENGINE, ...engine }],
    };
  }
}

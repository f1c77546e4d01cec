import { Module, type DynamicModule, type FactoryProvider } from '@nestjs/common';
import type { InboxDesk } from '../../inbox/index.js';
import { AssignmentsController } from './assignments.controller.js';
import { ASSIGNMENT_DESK } from './desk.token.js';

@Module({})
export class AssignmentsModule {
  /** Whoever puts the engine together has the desk. */
  static with(desk: Pick<FactoryProvider<InboxDesk>, 'useFactory' | 'inject'>): DynamicModule {
    return {
      module: AssignmentsModule,
      controllers: [AssignmentsController],
      providers: [{ provide: ASSIGNMENT_DESK, ...desk }],
    };
  }
}

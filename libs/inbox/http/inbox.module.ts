import { Module, type DynamicModule, type FactoryProvider } from '@nestjs/common';
import type { InboxDesk } from '../inbox-desk.js';
import { INBOX_DESK } from './inbox-desk.token.js';
import { InboxController } from './inbox.controller.js';

@Module({})
export class InboxModule {
  /** Whoever puts the engine together has the desk. */
  static with(desk: Pick<FactoryProvider<InboxDesk>, 'useFactory' | 'inject'>): DynamicModule {
    return {
      module: InboxModule,
      controllers: [InboxController],
      providers: [{ provide: INBOX_DESK, ...desk }],
    };
  }
}

import { Module, type DynamicModule, type FactoryProvider } from '@nestjs/common';
import { DraftDesk } from '../draft-desk.js';
import { DraftsController } from './drafts.controller.js';

@Module({})
export class DraftsModule {
  /** Whoever puts the engine together has the desk. */
  static with(desk: Pick<FactoryProvider<DraftDesk>, 'useFactory' | 'inject'>): DynamicModule {
    return {
      module: DraftsModule,
      controllers: [DraftsController],
      providers: [{ provide: DraftDesk, ...desk }],
    };
  }
}

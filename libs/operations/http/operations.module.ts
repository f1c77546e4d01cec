import {
  Inject,
  Module,
  type BeforeApplicationShutdown,
  type DynamicModule,
  type FactoryProvider,
} from '@nestjs/common';
import { WorksDesk } from '../report-works.js';
import { OperationsController } from './operations.controller.js';

@Module({})
export class OperationsModule implements BeforeApplicationShutdown {
  constructor(@Inject(WorksDesk) private readonly desk: WorksDesk) {}

  /** Whoever puts the product together knows its parts. */
  static with(desk: Pick<FactoryProvider<WorksDesk>, 'useFactory' | 'inject'>): DynamicModule {
    return {
      module: OperationsModule,
      controllers: [OperationsController],
      providers: [{ provide: WorksDesk, ...desk }],
    };
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.desk.verifier.beforeApplicationShutdown();
  }
}

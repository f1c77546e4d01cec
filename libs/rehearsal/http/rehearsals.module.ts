import { Module, type DynamicModule, type FactoryProvider } from '@nestjs/common';
import { RehearsalStage } from '../rehearsal-stage.js';
import { RehearsalsController } from './rehearsals.controller.js';

@Module({})
export class RehearsalsModule {
  /** Whoever puts the product together knows where its programs lie. */
  static with(stage: Pick<FactoryProvider<RehearsalStage>, 'useFactory' | 'inject'>): DynamicModule {
    return {
      module: RehearsalsModule,
      controllers: [RehearsalsController],
      providers: [{ provide: RehearsalStage, ...stage }],
    };
  }
}

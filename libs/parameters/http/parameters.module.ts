import { Module, type DynamicModule, type FactoryProvider } from '@nestjs/common';
import { ParameterDesk } from '../parameter-desk.js';
import { ParametersController } from './parameters.controller.js';

@Module({})
export class ParametersModule {
  /** Whoever puts the engine together has the desk. */
  static with(desk: Pick<FactoryProvider<ParameterDesk>, 'useFactory' | 'inject'>): DynamicModule {
    return {
      module: ParametersModule,
      controllers: [ParametersController],
      providers: [{ provide: ParameterDesk, ...desk }],
    };
  }
}

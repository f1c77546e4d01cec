import { Module, type DynamicModule, type FactoryProvider } from '@nestjs/common';
import { SandboxDesk } from '../sandbox-desk.js';
import { SandboxController } from './sandbox.controller.js';

@Module({})
export class SandboxModule {
  /** Whoever puts the product together knows how its workflows are moved. */
  static with(desk: Pick<FactoryProvider<SandboxDesk>, 'useFactory' | 'inject'>): DynamicModule {
    return {
      module: SandboxModule,
      controllers: [SandboxController],
      providers: [{ provide: SandboxDesk, ...desk }],
    };
  }
}

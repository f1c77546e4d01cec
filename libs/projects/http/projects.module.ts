import { Module, type DynamicModule, type FactoryProvider } from '@nestjs/common';
import type { Registry } from '../register-project.js';
import { ProceduresController } from './procedures.controller.js';
import { ProjectsController } from './projects.controller.js';
import { REGISTRY } from './registry.token.js';

@Module({})
export class ProjectsModule {
  /** Whoever puts the engine together has the registry. */
  static with(registry: Pick<FactoryProvider<Registry>, 'useFactory' | 'inject'>): DynamicModule {
    return {
      module: ProjectsModule,
      controllers: [ProjectsController, ProceduresController],
      providers: [{ provide: REGISTRY, ...registry }],
    };
  }
}

import { Module, type DynamicModule, type FactoryProvider } from '@nestjs/common';
import type { Registry } from '../register-project.js';
import { ProjectsController } from './projects.controller.js';
import { REGISTRY } from './registry.token.js';

@Module({})
export class ProjectsModule {
  /** Whoever puts the engine together has the registry. */
  static with(registry: Pick<FactoryProvider<Registry>, 'useFactory' | 'inject'>): DynamicModule {
    return {
      module: ProjectsModule,
      controllers: [ProjectsController],
      providers: [{ provide: REGISTRY, ...registry }],
    };
  }
}

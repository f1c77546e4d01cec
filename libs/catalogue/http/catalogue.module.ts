import { Module, type DynamicModule, type FactoryProvider } from '@nestjs/common';
import { CatalogueRegistry } from '../catalogue-registry.js';
import { CatalogueController } from './catalogue.controller.js';

@Module({})
export class CatalogueModule {
  /** Whoever puts the engine together has the registry. */
  static with(registry: Pick<FactoryProvider<CatalogueRegistry>, 'useFactory' | 'inject'>): DynamicModule {
    return {
      module: CatalogueModule,
      controllers: [CatalogueController],
      providers: [{ provide: CatalogueRegistry, ...registry }],
    };
  }
}

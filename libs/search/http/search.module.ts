import { Module, type DynamicModule, type FactoryProvider } from '@nestjs/common';
import type { Registry } from '../../projects/index.js';
import { SEARCH_DESK } from './search-desk.token.js';
import { SearchController } from './search.controller.js';

@Module({})
export class SearchModule {
  /** Whoever puts the engine together has the desk. */
  static with(desk: Pick<FactoryProvider<Registry>, 'useFactory' | 'inject'>): DynamicModule {
    return {
      module: SearchModule,
      controllers: [SearchController],
      providers: [{ provide: SEARCH_DESK, ...desk }],
    };
  }
}

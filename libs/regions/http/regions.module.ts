import { Module, type DynamicModule } from '@nestjs/common';
import type { Regions } from '../domain/region.js';
import { REGIONS } from '../regions-token.js';
import { RegionsController } from './regions.controller.js';

@Module({})
export class RegionsModule {
  static with(regions: Regions): DynamicModule {
    return {
      module: RegionsModule,
      controllers: [RegionsController],
      providers: [{ provide: REGIONS, useValue: regions }],
    };
  }
}

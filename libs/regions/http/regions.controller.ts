import { Controller, Get, Inject } from '@nestjs/common';
import { Answers, Public } from '../../platform/http/index.js';
import type { Region, Regions } from '../domain/region.js';
import { REGIONS } from '../regions-token.js';
import { RegionView } from './region-views.js';

/** 地区: where a project can lie, and which departments act there. */
@Controller('regions')
@Public()
export class RegionsController {
  constructor(@Inject(REGIONS) private readonly regions: Regions) {}

  @Get()
  @Answers(200, RegionView, { isArray: true })
  list(): readonly Region[] {
    return [...this.regions.values()];
  }
}

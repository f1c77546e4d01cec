import { Controller, Get, Inject, Query } from '@nestjs/common';
import { CurrentActor, Requires } from '../../identity/http/index.js';
import type { Actor } from '../../identity/index.js';
import { Answers, AnswersPage, type Page } from '../../platform/http/index.js';
import type { Engine } from '../../steps/index.js';
import { listLands, sumLands } from '../read-lands.js';
import { ENGINE } from './engine.token.js';
import { LandFiguresView, LandLineView, LandsQuery } from './lands-views.js';
import { showLandLine, showLandSums } from './show-lands.js';

/** 用地承诺台账: which lands fall due, and how much money is at risk. */
@Controller('lands')
@Requires('land:list')
export class LandsController {
  constructor(@Inject(ENGINE) private readonly engine: Engine) {}

  @Get()
  @AnswersPage(LandLineView)
  async list(@Query() query: LandsQuery, @CurrentActor() actor: Actor): Promise<Page<LandLineView>> {
    const { items, next } = await listLands(this.engine, actor, query);
    return { items: items.map(showLandLine), next };
  }

  @Get('figures')
  @Answers(200, LandFiguresView)
  async figures(@Query() query: LandsQuery, @CurrentActor() actor: Actor): Promise<LandFiguresView> {
    return showLandSums(await sumLands(this.engine, actor, query));
  }
}

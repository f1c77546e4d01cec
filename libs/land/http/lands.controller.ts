import { Controller, Get, Inject, Query } from '@nestjs/common';
import { CurrentActor, Requires } from '../../identity/http/index.js';
import type { Actor } from '../../identity/index.js';
import { Answers, AnswersPage, type Page } from '../../platform/http/index.js';
import type { Engine } from '../../steps/index.js';
import { listLands, sumLands } from '../read-lands.js';
import { ENGINE } from './engine.token.js';
import { LandContractLineView, LandFiguresView, LandLineView, LandsQuery } from './lands-views.js';
import { showContractLine, showLandLine, showLandSums } from './show-lands.js';

/** 用地台账: which lands fall due, by promise or by contract, and how much money is at risk. */
@Controller('lands')
@Requires('land:list')
export class LandsController {
  constructor(@Inject(ENGINE) private readonly engine: Engine) {}

  @Get()
  @AnswersPage(LandLineView)
  async list(@Query() query: LandsQuery, @CurrentActor() actor: Actor): Promise<Page<LandLineView>> {
    const { items, next } = await listLands(this.engine, actor, 'promise', query);
    return { items: items.map(showLandLine), next };
  }

  @Get('contracts')
  @AnswersPage(LandContractLineView)
  async contracts(
    @Query() query: LandsQuery,
    @CurrentActor() actor: Actor,
  ): Promise<Page<LandContractLineView>> {
    const { items, next } = await listLands(this.engine, actor, 'contract', query);
    return { items: items.map(showContractLine), next };
  }

  @Get('figures')
  @Answers(200, LandFiguresView)
  async figures(@Query() query: LandsQuery, @CurrentActor() actor: Actor): Promise<LandFiguresView> {
    return showLandSums(await sumLands(this.engine, actor, query));
  }
}

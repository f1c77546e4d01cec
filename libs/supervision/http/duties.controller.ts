import { Controller, Get, Inject, Query } from '@nestjs/common';
import { CurrentActor, Requires } from '../../identity/http/index.js';
import type { Actor } from '../../identity/index.js';
import { Answers, AnswersPage, type Page } from '../../platform/http/index.js';
import type { SupervisionDesk } from '../desk.js';
import { countMyDuties, readDuties } from '../read-duties.js';
import { DutyCountsView, DutyView } from './case-views.js';
import { showDuty } from './show-supervision.js';
import { SUPERVISION_DESK } from './supervision-desk.token.js';
import { DutiesQuery } from './supervision-forms.js';

/** 我的责任: consultations to answer, letters, problems, ratings: what one has to do beside the steps in one's hands. */
@Controller('duties')
@Requires('duty:read')
export class DutiesController {
  constructor(@Inject(SUPERVISION_DESK) private readonly desk: SupervisionDesk) {}

  @Get()
  @AnswersPage(DutyView)
  async list(@Query() asked: DutiesQuery, @CurrentActor() actor: Actor): Promise<Page<DutyView>> {
    const { items, next } = await readDuties(this.desk, actor, asked);
    return { items: items.map(showDuty), next };
  }

  @Get('counts')
  @Answers(200, DutyCountsView)
  async counts(@CurrentActor() actor: Actor): Promise<DutyCountsView> {
    return { kinds: await countMyDuties(this.desk, actor) };
  }
}

import { Body, Controller, Get, Inject, Param, Post, Put, Query } from '@nestjs/common';
import { CurrentActor, Requires } from '../../identity/http/index.js';
import type { Actor } from '../../identity/index.js';
import { Answers, Refuses } from '../../platform/http/index.js';
import type { ParkDesk } from '../park-desk.js';
import { putPark } from '../put-park.js';
import { listParks, readPark } from '../read-parks.js';
import { recordAssessment } from '../record-assessment.js';
import { PARK_DESK } from './park-desk.token.js';
import { AssessmentForm, ParkForm, ParkPath, ParksQuery } from './park-forms.js';
import { ParkView } from './park-views.js';
import { showPark, showParks } from './show-park.js';

/** 园区与区域评估: what was assessed once, for all who build there, free of charge (优化营商环境条例 art. 42). */
@Controller('parks')
export class ParksController {
  constructor(@Inject(PARK_DESK) private readonly desk: ParkDesk) {}

  @Get()
  @Requires('park:read')
  @Answers(200, ParkView, { isArray: true })
  async list(@Query() { region }: ParksQuery): Promise<ParkView[]> {
    return showParks(this.desk, await listParks(this.desk, region));
  }

  @Get(':code')
  @Requires('park:read')
  @Answers(200, ParkView)
  @Refuses('resource.not-found')
  show(@Param() { code }: ParkPath): Promise<ParkView> {
    return showPark(this.desk, readPark(this.desk, code));
  }

  @Put(':code')
  @Requires('park:put')
  @Answers(200, ParkView)
  @Refuses('access.not-yours', 'park.lies-elsewhere')
  put(@Param() { code }: ParkPath, @Body() form: ParkForm, @CurrentActor() actor: Actor): Promise<ParkView> {
    return showPark(this.desk, putPark(this.desk, actor, { ...form, code }));
  }

  @Post(':code/assessments')
  @Requires('park:assess')
  @Answers(201, ParkView)
  @Refuses('access.not-yours', 'park.report-recorded', 'resource.not-found')
  record(
    @Param() { code: park }: ParkPath,
    @Body() draft: AssessmentForm,
    @CurrentActor() actor: Actor,
  ): Promise<ParkView> {
    return showPark(this.desk, recordAssessment(this.desk, { park, draft, actor }));
  }
}

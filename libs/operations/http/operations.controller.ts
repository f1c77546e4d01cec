import { Controller, Get, Inject, Post } from '@nestjs/common';
import { CurrentActor, Requires } from '../../identity/http/index.js';
import type { Actor } from '../../identity/index.js';
import { Answers, Refuses } from '../../platform/http/index.js';
import { reportWorks, WorksDesk } from '../report-works.js';
import { BegunVerificationView, worksView, WorksView } from './works-views.js';

/** 运行状况: what whoever keeps the product running has to know. */
@Controller('operations')
export class OperationsController {
  constructor(@Inject(WorksDesk) private readonly desk: WorksDesk) {}

  @Get()
  @Requires('operation:see')
  @Answers(200, WorksView)
  async show(): Promise<WorksView> {
    return worksView(await reportWorks(this.desk));
  }

  @Post('verifications')
  @Requires('operation:verify')
  @Answers(201, BegunVerificationView)
  @Refuses('operation.under-way')
  async verify(@CurrentActor() actor: Actor): Promise<BegunVerificationView> {
    return { id: await this.desk.verifier.begin(actor.accountId ?? null) };
  }
}

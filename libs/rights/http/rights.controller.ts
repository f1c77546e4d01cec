import { Controller, Get, Inject } from '@nestjs/common';
import { CurrentActor, Requires } from '../../identity/http/index.js';
import type { Actor } from '../../identity/index.js';
import { Answers } from '../../platform/http/index.js';
import type { Engine } from '../../steps/index.js';
import { readSuspendedRights } from '../read-suspended-rights.js';
import { RIGHTS_DESK } from './rights-desk.token.js';
import { showSuspended, SuspendedRightsView } from './right-views.js';

/** 信用: what an applicant may not use for a time. */
@Controller('applicants/me/rights')
export class RightsController {
  constructor(@Inject(RIGHTS_DESK) private readonly desk: Engine) {}

  @Get()
  @Requires('right:read')
  @Answers(200, SuspendedRightsView)
  async mine(@CurrentActor() actor: Actor): Promise<SuspendedRightsView> {
    return { suspended: (await readSuspendedRights(this.desk, actor)).map(showSuspended) };
  }
}

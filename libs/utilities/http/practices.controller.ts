import { Controller, Get, Inject, Query } from '@nestjs/common';
import { Requires } from '../../identity/http/index.js';
import { Answers } from '../../platform/http/index.js';
import type { Engine } from '../../steps/index.js';
import { practiceFigures } from '../store/practice-figures.js';
import { PracticesView } from './connection-views.js';
import { ENGINE } from './engine.token.js';
import { PROHIBITED, showPractice } from './show-connection.js';
import { PracticesQuery } from './utility-forms.js';

/** 报装禁止行为清单: what no supplier may do, and what the suppliers were found to have done. */
@Controller('practices')
export class PracticesController {
  constructor(@Inject(ENGINE) private readonly engine: Engine) {}

  @Get()
  @Requires('practice:read')
  @Answers(200, PracticesView)
  async list(@Query() { region }: PracticesQuery): Promise<PracticesView> {
    const suppliers = await practiceFigures(this.engine.db, region);
    return { prohibited: PROHIBITED, suppliers: suppliers.map(showPractice) };
  }
}

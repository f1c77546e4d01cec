import { Controller, Get, Inject, Param, UseGuards } from '@nestjs/common';
import { Answers, perMinute, Public, Refuses } from '../../platform/http/index.js';
import type { Engine } from '../../steps/index.js';
import { readProgress } from '../read-progress.js';
import { ENGINE } from './engine.token.js';
import { ProgressView, PublicProjectPath } from './progress-views.js';
import { showProgress } from './show-progress.js';

/** 办件公开: what anyone may know of a project, by its code. */
@Controller('public')
export class DisclosureController {
  constructor(@Inject(ENGINE) private readonly engine: Engine) {}

  @Get('projects/:code')
  @Public()
  @UseGuards(perMinute(60))
  @Answers(200, ProgressView)
  @Refuses('resource.not-found', 'request.too-many')
  async progress(@Param() { code }: PublicProjectPath): Promise<ProgressView> {
    return showProgress(await readProgress(this.engine, code));
  }
}

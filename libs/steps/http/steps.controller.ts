import { Controller, Get, Inject, Param } from '@nestjs/common';
import { CurrentActor, Requires } from '../../identity/http/index.js';
import type { Actor } from '../../identity/index.js';
import { Answers } from '../../platform/http/index.js';
import type { Engine } from '../engine.js';
import { readStep } from '../read-step.js';
import { StepPath } from './command-forms.js';
import { ENGINE } from './engine.token.js';
import { showStep } from './show-step.js';
import { StepView } from './step-views.js';

/** 办件: where it stands, why its dates are what they are, and what may be done next and by whom. */
@Controller('steps')
export class StepsController {
  constructor(@Inject(ENGINE) private readonly engine: Engine) {}

  @Get(':id')
  @Requires('step:read')
  @Answers(200, StepView)
  async show(@Param() { id }: StepPath, @CurrentActor() actor: Actor): Promise<StepView> {
    return showStep(await readStep(this.engine, actor, id));
  }
}

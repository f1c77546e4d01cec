import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import { CurrentActor, Requires } from '../../identity/http/index.js';
import type { Actor } from '../../identity/index.js';
import { Answers, Refuses } from '../../platform/http/index.js';
import type { Engine } from '../engine.js';
import { previewCommand } from '../preview-command.js';
import { StepPath } from './command-forms.js';
import { EffectView, showEffect } from './effect-views.js';
import { ENGINE } from './engine.token.js';
import { commandIn, CommandPreviewForm } from './preview-form.js';

/** 法律效果预览: what a command would bring about if it were given now; nothing of it is kept. */
@Controller('steps')
export class PreviewController {
  constructor(@Inject(ENGINE) private readonly engine: Engine) {}

  @Post(':id/preview')
  @Requires('step:read')
  @Answers(200, EffectView)
  @Refuses('access.not-yours', 'access.taken', 'access.role', 'step.not-in-state', 'resource.not-found')
  async preview(
    @Param() { id: stepId }: StepPath,
    @Body() form: CommandPreviewForm,
    @CurrentActor() actor: Actor,
  ): Promise<EffectView> {
    const command = await commandIn(form);
    return showEffect(await previewCommand(this.engine, { stepId, command, actor }));
  }
}

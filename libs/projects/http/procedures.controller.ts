import { Body, Controller, HttpCode, Inject, Post } from '@nestjs/common';
import { CurrentActor, Requires } from '../../identity/http/index.js';
import type { Actor } from '../../identity/index.js';
import { Answers } from '../../platform/http/index.js';
import { previewProcedure } from '../preview-procedure.js';
import type { Registry } from '../register-project.js';
import { PreviewForm, ProcedurePreviewView } from './preview-views.js';
import { REGISTRY } from './registry.token.js';
import { showPreview } from './show-preview.js';

/** 流程预览: what a project would have to go through, before it is registered. */
@Controller('procedures')
export class ProceduresController {
  constructor(@Inject(REGISTRY) private readonly registry: Registry) {}

  @Post('preview')
  @HttpCode(200)
  @Requires('procedure:preview')
  @Answers(200, ProcedurePreviewView)
  async preview(@Body() form: PreviewForm, @CurrentActor() actor: Actor): Promise<ProcedurePreviewView> {
    return showPreview(await previewProcedure(this.registry, actor, form));
  }
}

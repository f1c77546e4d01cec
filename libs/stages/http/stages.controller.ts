import { Body, Controller, Get, Inject, Param } from '@nestjs/common';
import { CurrentActor, Requires } from '../../identity/http/index.js';
import type { Actor } from '../../identity/index.js';
import { Answers, IdempotencyKey } from '../../platform/http/index.js';
import type { KeptRequest } from '../../platform/idempotency/kept-answer.js';
import { Command, commandOf, StepPath } from '../../steps/http/index.js';
import { performOnProject, type Engine, type StepAnswer, type StepCommand } from '../../steps/index.js';
import { readStageApplication } from '../read-stage-application.js';
import { readStages } from '../read-stages.js';
import { StageApplicationFormView, StagePath } from './application-views.js';
import { ENGINE } from './engine.token.js';
import { showApplicationForm } from './show-application.js';
import { showStages } from './show-stages.js';
import { ExtendStageForm, SubmitStageForm } from './stage-forms.js';
import { StagesView } from './stage-views.js';

type Answer = Promise<StepAnswer>;
type Key = KeptRequest | undefined;

/** 分阶段并联审批: a project's stages, each as one. */
@Controller('projects')
export class StagesController {
  constructor(@Inject(ENGINE) private readonly engine: Engine) {}

  @Command(
    'submit-stage',
    'stage.unknown',
    'stage.nothing-open',
    'step.locked',
    'step.main-material-missing',
    'step.material-unknown',
    'step.material-shared',
    'tolerance.not-by-this-item',
    'tolerance.not-deferrable',
    'tolerance.never-deferrable',
    'tolerance.suspended',
    'tolerance.owed',
    'stage.not-applied-for',
    'commitment.excluded',
    'commitment.not-available',
    'commitment.not-for-class',
    'commitment.pilot-only',
    'commitment.right-suspended',
  )
  submitStage(
    @Param() project: StepPath,
    @Body() form: SubmitStageForm,
    @CurrentActor() actor: Actor,
    @IdempotencyKey() key: Key,
  ): Answer {
    return this.perform(project, commandOf('submit-stage', form), actor, key);
  }

  @Command(
    'extend-stage',
    'stage.unknown',
    'stage.already-extended',
    'stage.no-limit-runs',
    'step.reason-missing',
  )
  extendStage(
    @Param() project: StepPath,
    @Body() form: ExtendStageForm,
    @CurrentActor() actor: Actor,
    @IdempotencyKey() key: Key,
  ): Answer {
    return this.perform(project, commandOf('extend-stage', form), actor, key);
  }

  @Get(':id/stages')
  @Requires('project:read')
  @Answers(200, StagesView)
  async show(@Param() project: StepPath, @CurrentActor() actor: Actor): Promise<StagesView> {
    return showStages(await readStages(this.engine, actor, project.id));
  }

  @Get(':id/stages/:stage/application')
  @Requires('project:read')
  @Answers(200, StageApplicationFormView)
  async application(
    @Param() { id: projectId, stage }: StagePath,
    @CurrentActor() actor: Actor,
  ): Promise<StageApplicationFormView> {
    return showApplicationForm(await readStageApplication(this.engine, actor, { projectId, stage }));
  }

  private perform({ id: projectId }: StepPath, command: StepCommand, actor: Actor, request: Key): Answer {
    return performOnProject(this.engine, { projectId, command, actor, request });
  }
}

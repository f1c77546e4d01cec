import { Body, Controller, Inject, Param } from '@nestjs/common';
import { CurrentActor } from '../../identity/http/index.js';
import type { Actor } from '../../identity/index.js';
import { IdempotencyKey } from '../../platform/http/index.js';
import type { KeptRequest } from '../../platform/idempotency/kept-answer.js';
import { Command, commandOf, StepPath } from '../../steps/http/index.js';
import { performOnProject, type Engine, type StepAnswer, type StepCommand } from '../../steps/index.js';
import { ENGINE } from './engine.token.js';
import * as forms from './incident-forms.js';

type Answer = Promise<StepAnswer>;
type Key = KeptRequest | undefined;

const OPEN = ['enforcement.none-open', 'enforcement.not-in-state', 'enforcement.not-yours'];

/** 施工环境事件: reported from a site, seen to by the police, mediated or prosecuted, closed with what the owner says. */
@Controller('projects')
export class IncidentCommandsController {
  constructor(@Inject(ENGINE) private readonly engine: Engine) {}

  @Command('report-incident', 'enforcement.type-unknown', 'enforcement.item-unknown', 'step.reason-missing')
  report(
    @Param() project: StepPath,
    @Body() form: forms.ReportIncidentForm,
    @CurrentActor() actor: Actor,
    @IdempotencyKey() key: Key,
  ): Answer {
    return this.perform(project, commandOf('report-incident', form), actor, key);
  }

  @Command('dispatch-incident', ...OPEN)
  dispatch(
    @Param() project: StepPath,
    @Body() form: forms.IncidentForm,
    @CurrentActor() actor: Actor,
    @IdempotencyKey() key: Key,
  ): Answer {
    return this.perform(project, commandOf('dispatch-incident', form), actor, key);
  }

  @Command('classify-incident', ...OPEN, 'enforcement.no-lawful-claim')
  classify(
    @Param() project: StepPath,
    @Body() form: forms.ClassifyIncidentForm,
    @CurrentActor() actor: Actor,
    @IdempotencyKey() key: Key,
  ): Answer {
    return this.perform(project, commandOf('classify-incident', form), actor, key);
  }

  @Command('file-case', ...OPEN, 'enforcement.lawful-claim', 'enforcement.no-offence', 'step.reason-missing')
  fileCase(
    @Param() project: StepPath,
    @Body() form: forms.FileCaseForm,
    @CurrentActor() actor: Actor,
    @IdempotencyKey() key: Key,
  ): Answer {
    return this.perform(project, commandOf('file-case', form), actor, key);
  }

  @Command('resolve-incident', ...OPEN, 'step.reason-missing')
  resolve(
    @Param() project: StepPath,
    @Body() form: forms.IncidentReasonForm,
    @CurrentActor() actor: Actor,
    @IdempotencyKey() key: Key,
  ): Answer {
    return this.perform(project, commandOf('resolve-incident', form), actor, key);
  }

  @Command('mediate-incident', ...OPEN, 'step.reason-missing')
  mediate(
    @Param() project: StepPath,
    @Body() form: forms.IncidentReasonForm,
    @CurrentActor() actor: Actor,
    @IdempotencyKey() key: Key,
  ): Answer {
    return this.perform(project, commandOf('mediate-incident', form), actor, key);
  }

  @Command('give-feedback', 'enforcement.none-open', 'enforcement.not-resolved', 'step.reason-missing')
  giveFeedback(
    @Param() project: StepPath,
    @Body() form: forms.GiveFeedbackForm,
    @CurrentActor() actor: Actor,
    @IdempotencyKey() key: Key,
  ): Answer {
    return this.perform(project, commandOf('give-feedback', form), actor, key);
  }

  @Command(
    'close-incident',
    'enforcement.none-open',
    'enforcement.not-in-state',
    'enforcement.feedback-missing',
  )
  close(
    @Param() project: StepPath,
    @Body() form: forms.CloseIncidentForm,
    @CurrentActor() actor: Actor,
    @IdempotencyKey() key: Key,
  ): Answer {
    return this.perform(project, commandOf('close-incident', form), actor, key);
  }

  private perform({ id: projectId }: StepPath, command: StepCommand, actor: Actor, request: Key): Answer {
    return performOnProject(this.engine, { projectId, command, actor, request });
  }
}

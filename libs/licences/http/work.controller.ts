import { Body, Controller, Inject, Param } from '@nestjs/common';
import { CurrentActor } from '../../identity/http/index.js';
import type { Actor } from '../../identity/index.js';
import { IdempotencyKey } from '../../platform/http/index.js';
import type { KeptRequest } from '../../platform/idempotency/kept-answer.js';
import { Command, CommandForm, commandOf, StepPath } from '../../steps/http/index.js';
import { performCommand, type Engine, type StepAnswer, type StepCommand } from '../../steps/index.js';
import { ENGINE } from './engine.token.js';
import { ExtendStartForm, ResumeWorkForm, SuspendWorkForm } from './work-forms.js';

type Answer = Promise<StepAnswer>;
type Key = KeptRequest | undefined;

/** 开工: what is built under a permit, from its start to its end. */
@Controller('steps')
export class WorkController {
  constructor(@Inject(ENGINE) private readonly engine: Engine) {}

  @Command(
    'start-work',
    'work.not-in-state',
    'work.elsewhere',
    'work.already-started',
    'work.approvals-missing',
    'work.relies-on-fallen',
  )
  startWork(
    @Param() step: StepPath,
    @Body() form: CommandForm,
    @CurrentActor() actor: Actor,
    @IdempotencyKey() key: Key,
  ): Answer {
    return this.perform(step, commandOf('start-work', form), actor, key);
  }

  @Command('extend-start', 'work.not-in-state', 'work.extensions-exhausted', 'work.extension-too-long')
  extendStart(
    @Param() step: StepPath,
    @Body() form: ExtendStartForm,
    @CurrentActor() actor: Actor,
    @IdempotencyKey() key: Key,
  ): Answer {
    return this.perform(step, commandOf('extend-start', form), actor, key);
  }

  @Command('suspend-work', 'work.not-in-state', 'work.stopped-on')
  suspendWork(
    @Param() step: StepPath,
    @Body() form: SuspendWorkForm,
    @CurrentActor() actor: Actor,
    @IdempotencyKey() key: Key,
  ): Answer {
    return this.perform(step, commandOf('suspend-work', form), actor, key);
  }

  @Command('resume-work', 'work.not-in-state', 'work.permit-fallen', 'work.verification-needed')
  resumeWork(
    @Param() step: StepPath,
    @Body() form: ResumeWorkForm,
    @CurrentActor() actor: Actor,
    @IdempotencyKey() key: Key,
  ): Answer {
    return this.perform(step, commandOf('resume-work', form), actor, key);
  }

  @Command('complete-work', 'work.not-in-state')
  completeWork(
    @Param() step: StepPath,
    @Body() form: CommandForm,
    @CurrentActor() actor: Actor,
    @IdempotencyKey() key: Key,
  ): Answer {
    return this.perform(step, commandOf('complete-work', form), actor, key);
  }

  private perform({ id: stepId }: StepPath, command: StepCommand, actor: Actor, request: Key): Answer {
    return performCommand(this.engine, { stepId, command, actor, request });
  }
}

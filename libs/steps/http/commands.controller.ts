import { Body, Controller, Inject, Param } from '@nestjs/common';
import { CurrentActor } from '../../identity/http/index.js';
import type { Actor } from '../../identity/index.js';
import { IdempotencyKey } from '../../platform/http/index.js';
import type { KeptRequest } from '../../platform/idempotency/kept-answer.js';
import type { StepCommand } from '../domain/commands.js';
import type { Engine } from '../engine.js';
import { performCommand } from '../perform-command.js';
import type { StepAnswer } from '../step-answer.js';
import * as forms from './command-forms.js';
import { commandOf } from './command-of.js';
import { Command } from './command-route.js';
import { ENGINE } from './engine.token.js';

type Answer = Promise<StepAnswer>;
type Key = KeptRequest | undefined;

/** What people do to a step: each command is a POST of its own, and answers with the step as it then is. */
@Controller('steps')
export class CommandsController {
  constructor(@Inject(ENGINE) private readonly engine: Engine) {}

  @Command(
    'submit',
    'step.locked',
    'step.main-material-missing',
    'step.material-unknown',
    'step.material-shared',
    'tolerance.not-by-this-item',
    'tolerance.not-deferrable',
    'tolerance.never-deferrable',
    'tolerance.suspended',
    'tolerance.owed',
    'commitment.excluded',
    'commitment.not-available',
    'commitment.not-for-class',
    'commitment.pilot-only',
    'commitment.right-suspended',
  )
  submit(
    @Param() step: forms.StepPath,
    @Body() form: forms.SubmitForm,
    @CurrentActor() actor: Actor,
    @IdempotencyKey() key: Key,
  ): Answer {
    return this.perform(step, commandOf('submit', form), actor, key);
  }

  @Command('accept')
  accept(
    @Param() step: forms.StepPath,
    @Body() form: forms.CommandForm,
    @CurrentActor() actor: Actor,
    @IdempotencyKey() key: Key,
  ): Answer {
    return this.perform(step, commandOf('accept', form), actor, key);
  }

  @Command(
    'request-corrections',
    'step.corrections-already-requested',
    'step.material-unknown',
    'step.material-shared',
    'tolerance.promised',
    'commitment.stands-in',
  )
  requestCorrections(
    @Param() step: forms.StepPath,
    @Body() form: forms.RequestCorrectionsForm,
    @CurrentActor() actor: Actor,
    @IdempotencyKey() key: Key,
  ): Answer {
    return this.perform(step, commandOf('request-corrections', form), actor, key);
  }

  @Command('correct', 'step.correction-not-asked')
  correct(
    @Param() step: forms.StepPath,
    @Body() form: forms.CorrectForm,
    @CurrentActor() actor: Actor,
    @IdempotencyKey() key: Key,
  ): Answer {
    return this.perform(step, commandOf('correct', form), actor, key);
  }

  @Command('not-accept')
  notAccept(
    @Param() step: forms.StepPath,
    @Body() form: forms.NotAcceptForm,
    @CurrentActor() actor: Actor,
    @IdempotencyKey() key: Key,
  ): Answer {
    return this.perform(step, commandOf('not-accept', form), actor, key);
  }

  @Command('start-special', 'step.procedure-not-allowed', 'step.pause-without-notice')
  startSpecial(
    @Param() step: forms.StepPath,
    @Body() form: forms.StartSpecialForm,
    @CurrentActor() actor: Actor,
    @IdempotencyKey() key: Key,
  ): Answer {
    return this.perform(step, commandOf('start-special', form), actor, key);
  }

  @Command('end-special', 'hearing.not-scheduled', 'hearing.not-held')
  endSpecial(
    @Param() step: forms.StepPath,
    @Body() form: forms.CommandForm,
    @CurrentActor() actor: Actor,
    @IdempotencyKey() key: Key,
  ): Answer {
    return this.perform(step, commandOf('end-special', form), actor, key);
  }

  @Command('extend', 'step.no-extension', 'step.already-extended', 'step.extension-too-late')
  extend(
    @Param() step: forms.StepPath,
    @Body() form: forms.ReasonedForm,
    @CurrentActor() actor: Actor,
    @IdempotencyKey() key: Key,
  ): Answer {
    return this.perform(step, commandOf('extend', form), actor, key);
  }

  @Command(
    'grant',
    'step.predecessors-undecided',
    'tolerance.due-before-decision',
    'hearing.may-be-requested',
    'hearing.not-held',
  )
  grant(
    @Param() step: forms.StepPath,
    @Body() form: forms.CommandForm,
    @CurrentActor() actor: Actor,
    @IdempotencyKey() key: Key,
  ): Answer {
    return this.perform(step, commandOf('grant', form), actor, key);
  }

  @Command('refuse', 'step.not-refusable', 'hearing.may-be-requested', 'hearing.not-held')
  refuse(
    @Param() step: forms.StepPath,
    @Body() form: forms.RefuseForm,
    @CurrentActor() actor: Actor,
    @IdempotencyKey() key: Key,
  ): Answer {
    return this.perform(step, commandOf('refuse', form), actor, key);
  }

  @Command('terminate')
  terminate(
    @Param() step: forms.StepPath,
    @Body() form: forms.ReasonedForm,
    @CurrentActor() actor: Actor,
    @IdempotencyKey() key: Key,
  ): Answer {
    return this.perform(step, commandOf('terminate', form), actor, key);
  }

  @Command('withdraw')
  withdraw(
    @Param() step: forms.StepPath,
    @Body() form: forms.WithdrawForm,
    @CurrentActor() actor: Actor,
    @IdempotencyKey() key: Key,
  ): Answer {
    return this.perform(step, commandOf('withdraw', form), actor, key);
  }

  @Command('deliver')
  deliver(
    @Param() step: forms.StepPath,
    @Body() form: forms.CommandForm,
    @CurrentActor() actor: Actor,
    @IdempotencyKey() key: Key,
  ): Answer {
    return this.perform(step, commandOf('deliver', form), actor, key);
  }

  @Command('publish-decision', 'step.nothing-to-publish', 'step.already-published', 'step.secret')
  publishDecision(
    @Param() step: forms.StepPath,
    @Body() form: forms.CommandForm,
    @CurrentActor() actor: Actor,
    @IdempotencyKey() key: Key,
  ): Answer {
    return this.perform(step, commandOf('publish-decision', form), actor, key);
  }

  @Command('end-waiver', 'step.waiver-stands', 'step.reason-missing')
  endWaiver(
    @Param() step: forms.StepPath,
    @Body() form: forms.ReasonedForm,
    @CurrentActor() actor: Actor,
    @IdempotencyKey() key: Key,
  ): Answer {
    return this.perform(step, commandOf('end-waiver', form), actor, key);
  }

  private perform({ id: stepId }: forms.StepPath, command: StepCommand, actor: Actor, request: Key): Answer {
    return performCommand(this.engine, { stepId, command, actor, request });
  }
}

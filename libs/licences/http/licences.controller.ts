import { Body, Controller, Get, Inject, Param } from '@nestjs/common';
import { CurrentActor, Requires } from '../../identity/http/index.js';
import type { Actor } from '../../identity/index.js';
import { Answers, IdempotencyKey } from '../../platform/http/index.js';
import type { KeptRequest } from '../../platform/idempotency/kept-answer.js';
import { Command, CommandForm, commandOf, ReasonedForm, StepPath } from '../../steps/http/index.js';
import { performCommand, type Engine, type StepAnswer, type StepCommand } from '../../steps/index.js';
import { readLicence } from '../read-licence.js';
import { ENGINE } from './engine.token.js';
import { CancelLicenceForm, DecideRenewalForm, RecallForm, RevokeForm } from './licence-forms.js';
import { LicenceView } from './licence-views.js';
import { showLicence } from './show-licence.js';

type Answer = Promise<StepAnswer>;
type Key = KeptRequest | undefined;

const GRANTED = ['licence.nothing-granted', 'licence.not-in-state'];

/** 证照: what was granted is renewed, suspended and taken away by people. */
@Controller('steps')
export class LicencesController {
  constructor(@Inject(ENGINE) private readonly engine: Engine) {}

  @Get(':id/licence')
  @Requires('step:read')
  @Answers(200, LicenceView)
  async show(@Param() { id }: StepPath, @CurrentActor() actor: Actor): Promise<LicenceView> {
    return showLicence(await readLicence(this.engine, actor, id));
  }

  @Command(
    'renew',
    'licence.no-end',
    'licence.renewal-pending',
    'licence.renewals-exhausted',
    'licence.renewal-too-late',
  )
  renew(
    @Param() step: StepPath,
    @Body() form: CommandForm,
    @CurrentActor() actor: Actor,
    @IdempotencyKey() key: Key,
  ): Answer {
    return this.perform(step, commandOf('renew', form), actor, key);
  }

  @Command('decide-renewal', 'licence.no-end', 'licence.no-renewal-applied', 'step.reason-missing')
  decideRenewal(
    @Param() step: StepPath,
    @Body() form: DecideRenewalForm,
    @CurrentActor() actor: Actor,
    @IdempotencyKey() key: Key,
  ): Answer {
    return this.perform(step, commandOf('decide-renewal', form), actor, key);
  }

  @Command('suspend-licence', ...GRANTED)
  suspendLicence(
    @Param() step: StepPath,
    @Body() form: ReasonedForm,
    @CurrentActor() actor: Actor,
    @IdempotencyKey() key: Key,
  ): Answer {
    return this.perform(step, commandOf('suspend-licence', form), actor, key);
  }

  @Command('resume-licence', ...GRANTED)
  resumeLicence(
    @Param() step: StepPath,
    @Body() form: CommandForm,
    @CurrentActor() actor: Actor,
    @IdempotencyKey() key: Key,
  ): Answer {
    return this.perform(step, commandOf('resume-licence', form), actor, key);
  }

  @Command('revoke', ...GRANTED, 'licence.holder-not-heard')
  revoke(
    @Param() step: StepPath,
    @Body() form: RevokeForm,
    @CurrentActor() actor: Actor,
    @IdempotencyKey() key: Key,
  ): Answer {
    return this.perform(step, commandOf('revoke', form), actor, key);
  }

  @Command('recall', ...GRANTED)
  recall(
    @Param() step: StepPath,
    @Body() form: RecallForm,
    @CurrentActor() actor: Actor,
    @IdempotencyKey() key: Key,
  ): Answer {
    return this.perform(step, commandOf('recall', form), actor, key);
  }

  @Command('cancel-licence', ...GRANTED)
  cancelLicence(
    @Param() step: StepPath,
    @Body() form: CancelLicenceForm,
    @CurrentActor() actor: Actor,
    @IdempotencyKey() key: Key,
  ): Answer {
    return this.perform(step, commandOf('cancel-licence', form), actor, key);
  }

  private perform({ id: stepId }: StepPath, command: StepCommand, actor: Actor, request: Key): Answer {
    return performCommand(this.engine, { stepId, command, actor, request });
  }
}

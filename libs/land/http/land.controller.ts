import { Body, Controller, Get, Inject, Param } from '@nestjs/common';
import { CurrentActor, Requires } from '../../identity/http/index.js';
import type { Actor } from '../../identity/index.js';
import { Answers, IdempotencyKey } from '../../platform/http/index.js';
import type { KeptRequest } from '../../platform/idempotency/kept-answer.js';
import { Command, commandOf, StepPath } from '../../steps/http/index.js';
import { performCommand, type Engine, type StepAnswer, type StepCommand } from '../../steps/index.js';
import { readLand } from '../read-land.js';
import { ENGINE } from './engine.token.js';
import * as forms from './land-forms.js';
import { LandView } from './land-views.js';
import { showLand } from './show-land.js';

type Answer = Promise<StepAnswer>;
type Key = KeptRequest | undefined;

const COMMITTED = ['land.not-committed', 'land.ended'];

/** 用地承诺: what is paid for land, how it is used, and what is said about not having used it. */
@Controller('steps')
export class LandController {
  constructor(@Inject(ENGINE) private readonly engine: Engine) {}

  @Get(':id/land')
  @Requires('step:read')
  @Answers(200, LandView)
  async show(@Param() { id }: StepPath, @CurrentActor() actor: Actor): Promise<LandView> {
    return showLand(await readLand(this.engine, actor, id));
  }

  @Command('record-payment', ...COMMITTED, 'land.amount', 'land.area', 'idle.no-fee-due')
  recordPayment(
    @Param() step: StepPath,
    @Body() form: forms.RecordPaymentForm,
    @CurrentActor() actor: Actor,
    @IdempotencyKey() key: Key,
  ): Answer {
    return this.perform(step, commandOf('record-payment', form), actor, key);
  }

  @Command(
    'record-land-use',
    ...COMMITTED,
    'land.share',
    'land.event-not-counted',
    'idle.not-watched',
    'idle.ended',
    'idle.two-years-over',
    'idle.not-begun-in-part',
  )
  recordLandUse(
    @Param() step: StepPath,
    @Body() form: forms.RecordLandUseForm,
    @CurrentActor() actor: Actor,
    @IdempotencyKey() key: Key,
  ): Answer {
    return this.perform(step, commandOf('record-land-use', form), actor, key);
  }

  @Command(
    'excuse',
    ...COMMITTED,
    'land.cause-missing',
    'land.excuse-months',
    'idle.not-watched',
    'idle.ended',
    'idle.begun',
    'idle.excused-enough',
    'idle-land.not-in-state',
  )
  excuse(
    @Param() step: StepPath,
    @Body() form: forms.ExcuseForm,
    @CurrentActor() actor: Actor,
    @IdempotencyKey() key: Key,
  ): Answer {
    return this.perform(step, commandOf('excuse', form), actor, key);
  }

  @Command(
    'object',
    ...COMMITTED,
    'land.nothing-to-object',
    'idle.not-watched',
    'idle.ended',
    'idle.no-inquiry',
    'step.reason-missing',
  )
  object(
    @Param() step: StepPath,
    @Body() form: forms.ObjectForm,
    @CurrentActor() actor: Actor,
    @IdempotencyKey() key: Key,
  ): Answer {
    return this.perform(step, commandOf('object', form), actor, key);
  }

  @Command('decide-objection', ...COMMITTED, 'land.no-objection')
  decideObjection(
    @Param() step: StepPath,
    @Body() form: forms.DecideObjectionForm,
    @CurrentActor() actor: Actor,
    @IdempotencyKey() key: Key,
  ): Answer {
    return this.perform(step, commandOf('decide-objection', form), actor, key);
  }

  @Command('confirm-revocation', ...COMMITTED, 'land.no-case', 'land.confirmed-by-same')
  confirmRevocation(
    @Param() step: StepPath,
    @Body() form: forms.ConfirmRevocationForm,
    @CurrentActor() actor: Actor,
    @IdempotencyKey() key: Key,
  ): Answer {
    return this.perform(step, commandOf('confirm-revocation', form), actor, key);
  }

  private perform({ id: stepId }: StepPath, command: StepCommand, actor: Actor, request: Key): Answer {
    return performCommand(this.engine, { stepId, command, actor, request });
  }
}

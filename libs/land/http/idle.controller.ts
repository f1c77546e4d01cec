import { Body, Controller, Inject, Param } from '@nestjs/common';
import { CurrentActor } from '../../identity/http/index.js';
import type { Actor } from '../../identity/index.js';
import { IdempotencyKey } from '../../platform/http/index.js';
import type { KeptRequest } from '../../platform/idempotency/kept-answer.js';
import { Command, CommandForm, commandOf, ReasonedForm, StepPath } from '../../steps/http/index.js';
import { performCommand, type Engine, type StepAnswer, type StepCommand } from '../../steps/index.js';
import { ENGINE } from './engine.token.js';
import { DecideIdleFeeForm, RecordContractForm } from './land-forms.js';

type Answer = Promise<StepAnswer>;
type Key = KeptRequest | undefined;

const WATCHED = ['idle.not-watched', 'idle.ended', 'idle-land.not-in-state'];

/** 闲置土地: what a contract says of the beginning, and what people decide about land on which nothing was begun. */
@Controller('steps')
export class IdleController {
  constructor(@Inject(ENGINE) private readonly engine: Engine) {}

  @Command('record-contract', 'idle.no-contract', 'idle.watched-already', 'idle.start-by', 'land.amount')
  recordContract(
    @Param() step: StepPath,
    @Body() form: RecordContractForm,
    @CurrentActor() actor: Actor,
    @IdempotencyKey() key: Key,
  ): Answer {
    return this.perform(step, commandOf('record-contract', form), actor, key);
  }

  @Command('find-idle', ...WATCHED, 'idle.may-still-explain')
  findIdle(
    @Param() step: StepPath,
    @Body() form: CommandForm,
    @CurrentActor() actor: Actor,
    @IdempotencyKey() key: Key,
  ): Answer {
    return this.perform(step, commandOf('find-idle', form), actor, key);
  }

  @Command('decide-idle-fee', ...WATCHED, 'idle.fee-above-law', 'land.amount')
  decideIdleFee(
    @Param() step: StepPath,
    @Body() form: DecideIdleFeeForm,
    @CurrentActor() actor: Actor,
    @IdempotencyKey() key: Key,
  ): Answer {
    return this.perform(step, commandOf('decide-idle-fee', form), actor, key);
  }

  @Command('reclaim-land', ...WATCHED, 'idle.not-found', 'step.reason-missing')
  reclaimLand(
    @Param() step: StepPath,
    @Body() form: ReasonedForm,
    @CurrentActor() actor: Actor,
    @IdempotencyKey() key: Key,
  ): Answer {
    return this.perform(step, commandOf('reclaim-land', form), actor, key);
  }

  @Command('close-idle', ...WATCHED, 'step.reason-missing')
  closeIdle(
    @Param() step: StepPath,
    @Body() form: ReasonedForm,
    @CurrentActor() actor: Actor,
    @IdempotencyKey() key: Key,
  ): Answer {
    return this.perform(step, commandOf('close-idle', form), actor, key);
  }

  private perform({ id: stepId }: StepPath, command: StepCommand, actor: Actor, request: Key): Answer {
    return performCommand(this.engine, { stepId, command, actor, request });
  }
}

import { Body, Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { CurrentActor, Requires } from '../../identity/http/index.js';
import type { Actor } from '../../identity/index.js';
import { Answers, IdempotencyKey } from '../../platform/http/index.js';
import type { KeptRequest } from '../../platform/idempotency/kept-answer.js';
import { Command, CommandForm, commandOf, ReasonedForm, StepPath } from '../../steps/http/index.js';
import { performCommand, type Engine, type StepAnswer, type StepCommand } from '../../steps/index.js';
import { readUndertaking } from '../read-undertaking.js';
import type { Undertaking } from '../undertaking.js';
import { ENGINE } from './engine.token.js';
import { ExtendSupplyForm, SupplyForm, UndertakingQuery } from './tolerance-forms.js';
import { UndertakingView } from './undertaking-view.js';

type Answer = Promise<StepAnswer>;
type Key = KeptRequest | undefined;

const NAMED = ['tolerance.nothing-named', 'tolerance.not-deferred'];

/** 容缺: what was promised is supplied, and the opinion that stood on the promise becomes final, or falls. */
@Controller('steps')
export class ToleranceController {
  constructor(@Inject(ENGINE) private readonly engine: Engine) {}

  @Get(':id/undertaking')
  @Requires('step:read')
  @Answers(200, UndertakingView)
  undertaking(
    @Param() { id }: StepPath,
    @Query() { deferred }: UndertakingQuery,
    @CurrentActor() actor: Actor,
  ): Promise<Undertaking> {
    return readUndertaking(this.engine, actor, id, deferred);
  }

  @Command('supply', ...NAMED)
  supply(
    @Param() step: StepPath,
    @Body() form: SupplyForm,
    @CurrentActor() actor: Actor,
    @IdempotencyKey() key: Key,
  ): Answer {
    return this.perform(step, commandOf('supply', form), actor, key);
  }

  @Command('extend-supply', ...NAMED, 'tolerance.no-date', 'tolerance.already-extended')
  extendSupply(
    @Param() step: StepPath,
    @Body() form: ExtendSupplyForm,
    @CurrentActor() actor: Actor,
    @IdempotencyKey() key: Key,
  ): Answer {
    return this.perform(step, commandOf('extend-supply', form), actor, key);
  }

  @Command('convert', 'tolerance.outstanding')
  convert(
    @Param() step: StepPath,
    @Body() form: CommandForm,
    @CurrentActor() actor: Actor,
    @IdempotencyKey() key: Key,
  ): Answer {
    return this.perform(step, commandOf('convert', form), actor, key);
  }

  @Command('void-opinion', 'tolerance.nothing-supplied')
  voidOpinion(
    @Param() step: StepPath,
    @Body() form: ReasonedForm,
    @CurrentActor() actor: Actor,
    @IdempotencyKey() key: Key,
  ): Answer {
    return this.perform(step, commandOf('void-opinion', form), actor, key);
  }

  private perform({ id: stepId }: StepPath, command: StepCommand, actor: Actor, request: Key): Answer {
    return performCommand(this.engine, { stepId, command, actor, request });
  }
}

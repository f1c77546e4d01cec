import { Body, Controller, Inject, Param } from '@nestjs/common';
import { CurrentActor } from '../../identity/http/index.js';
import type { Actor } from '../../identity/index.js';
import { IdempotencyKey } from '../../platform/http/index.js';
import type { KeptRequest } from '../../platform/idempotency/kept-answer.js';
import { Command, commandOf, StepPath } from '../../steps/http/index.js';
import { performCommand, type Engine, type StepAnswer, type StepCommand } from '../../steps/index.js';
import { ENGINE } from './engine.token.js';
import * as forms from './utility-forms.js';

type Answer = Promise<StepAnswer>;
type Key = KeptRequest | undefined;

/** 报装投诉: what no supplier may do, complained of, answered and put an end to. */
@Controller('steps')
export class ComplaintsController {
  constructor(@Inject(ENGINE) private readonly engine: Engine) {}

  @Command('complain-practice', 'practice.no-supply', 'practice.complained-already')
  complainPractice(
    @Param() step: StepPath,
    @Body() form: forms.ComplainPracticeForm,
    @CurrentActor() actor: Actor,
    @IdempotencyKey() key: Key,
  ): Answer {
    return this.perform(step, commandOf('complain-practice', form), actor, key);
  }

  @Command('answer-practice', 'practice.nothing-waits', 'practice.not-yours')
  answerPractice(
    @Param() step: StepPath,
    @Body() form: forms.AnswerPracticeForm,
    @CurrentActor() actor: Actor,
    @IdempotencyKey() key: Key,
  ): Answer {
    return this.perform(step, commandOf('answer-practice', form), actor, key);
  }

  @Command('mend-practice', 'practice.nothing-waits')
  mendPractice(
    @Param() step: StepPath,
    @Body() form: forms.MendPracticeForm,
    @CurrentActor() actor: Actor,
    @IdempotencyKey() key: Key,
  ): Answer {
    return this.perform(step, commandOf('mend-practice', form), actor, key);
  }

  private perform({ id: stepId }: StepPath, command: StepCommand, actor: Actor, request: Key): Answer {
    return performCommand(this.engine, { stepId, command, actor, request });
  }
}

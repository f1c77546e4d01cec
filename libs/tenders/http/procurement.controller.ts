import { Body, Controller, Inject, Param } from '@nestjs/common';
import { CurrentActor } from '../../identity/http/index.js';
import type { Actor } from '../../identity/index.js';
import { IdempotencyKey } from '../../platform/http/index.js';
import type { KeptRequest } from '../../platform/idempotency/kept-answer.js';
import { Command, CommandForm, commandOf, StepPath } from '../../steps/http/index.js';
import { performCommand, type Engine, type StepAnswer, type StepCommand } from '../../steps/index.js';
import { ENGINE } from './engine.token.js';
import * as forms from './tender-forms.js';

type Answer = Promise<StepAnswer>;
type Key = KeptRequest | undefined;

const OPEN = [
  'tender.no-tender',
  'procurement.not-published',
  'procurement.ended',
  'procurement.not-in-state',
];

/** 政府采购: what a procurement has beside the acts that it shares with a tender. */
@Controller('steps')
export class ProcurementController {
  constructor(@Inject(ENGINE) private readonly engine: Engine) {}

  @Command('ask-procurement', ...OPEN)
  ask(
    @Param() step: StepPath,
    @Body() form: CommandForm,
    @CurrentActor() actor: Actor,
    @IdempotencyKey() key: Key,
  ): Answer {
    return this.perform(step, commandOf('ask-procurement', form), actor, key);
  }

  @Command('answer-query', ...OPEN, 'procurement.nothing-to-answer')
  answerQuery(
    @Param() step: StepPath,
    @Body() form: forms.AnswerQueryForm,
    @CurrentActor() actor: Actor,
    @IdempotencyKey() key: Key,
  ): Answer {
    return this.perform(step, commandOf('answer-query', form), actor, key);
  }

  @Command('announce-result', ...OPEN)
  announceResult(
    @Param() step: StepPath,
    @Body() form: CommandForm,
    @CurrentActor() actor: Actor,
    @IdempotencyKey() key: Key,
  ): Answer {
    return this.perform(step, commandOf('announce-result', form), actor, key);
  }

  @Command('publish-contract', ...OPEN, 'procurement.done-already')
  publishContract(
    @Param() step: StepPath,
    @Body() form: CommandForm,
    @CurrentActor() actor: Actor,
    @IdempotencyKey() key: Key,
  ): Answer {
    return this.perform(step, commandOf('publish-contract', form), actor, key);
  }

  @Command('file-contract', ...OPEN, 'procurement.done-already')
  fileContract(
    @Param() step: StepPath,
    @Body() form: CommandForm,
    @CurrentActor() actor: Actor,
    @IdempotencyKey() key: Key,
  ): Answer {
    return this.perform(step, commandOf('file-contract', form), actor, key);
  }

  private perform({ id: stepId }: StepPath, command: StepCommand, actor: Actor, request: Key): Answer {
    return performCommand(this.engine, { stepId, command, actor, request });
  }
}

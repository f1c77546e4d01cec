import { Body, Controller, Inject, Param } from '@nestjs/common';
import { CurrentActor } from '../../identity/http/index.js';
import type { Actor } from '../../identity/index.js';
import { IdempotencyKey } from '../../platform/http/index.js';
import type { KeptRequest } from '../../platform/idempotency/kept-answer.js';
import { Command, commandOf, StepPath } from '../../steps/http/index.js';
import { performCommand, type StepAnswer, type StepCommand } from '../../steps/index.js';
import type { SupervisionDesk } from '../desk.js';
import { SUPERVISION_DESK } from './supervision-desk.token.js';
import * as forms from './supervision-forms.js';

type Answer = Promise<StepAnswer>;
type Key = KeptRequest | undefined;

const OPEN = ['supervision.none', 'supervision.not-in-state'];

/** 督办: on a step, or on the project's own file, which has an id like a step's. */
@Controller('steps')
export class SupervisionController {
  constructor(@Inject(SUPERVISION_DESK) private readonly desk: SupervisionDesk) {}

  @Command(
    'urge',
    'step.reason-missing',
    'supervision.nobody-has-it',
    'supervision.not-an-office',
    'supervision.open-already',
  )
  urge(
    @Param() step: StepPath,
    @Body() form: forms.UrgeForm,
    @CurrentActor() actor: Actor,
    @IdempotencyKey() key: Key,
  ): Answer {
    return this.perform(step, commandOf('urge', form), actor, key);
  }

  @Command('reply-supervision', ...OPEN, 'supervision.measure-missing')
  replySupervision(
    @Param() step: StepPath,
    @Body() form: forms.ReplySupervisionForm,
    @CurrentActor() actor: Actor,
    @IdempotencyKey() key: Key,
  ): Answer {
    return this.perform(step, commandOf('reply-supervision', form), actor, key);
  }

  @Command('escalate-supervision', ...OPEN, 'step.reason-missing', 'supervision.reply-still-due')
  escalateSupervision(
    @Param() step: StepPath,
    @Body() form: forms.EscalateSupervisionForm,
    @CurrentActor() actor: Actor,
    @IdempotencyKey() key: Key,
  ): Answer {
    return this.perform(step, commandOf('escalate-supervision', form), actor, key);
  }

  @Command('record-violation', 'violation.evidence-missing')
  recordViolation(
    @Param() step: StepPath,
    @Body() form: forms.RecordViolationForm,
    @CurrentActor() actor: Actor,
    @IdempotencyKey() key: Key,
  ): Answer {
    return this.perform(step, commandOf('record-violation', form), actor, key);
  }

  private perform({ id: stepId }: StepPath, command: StepCommand, actor: Actor, request: Key): Answer {
    return performCommand(this.desk, { stepId, command, actor, request });
  }
}

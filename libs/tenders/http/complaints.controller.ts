import { Body, Controller, Inject, Param } from '@nestjs/common';
import { CurrentActor } from '../../identity/http/index.js';
import type { Actor } from '../../identity/index.js';
import { IdempotencyKey } from '../../platform/http/index.js';
import type { KeptRequest } from '../../platform/idempotency/kept-answer.js';
import { Command, commandOf, StepPath } from '../../steps/http/index.js';
import { performCommand, type Engine, type StepAnswer, type StepCommand } from '../../steps/index.js';
import { ENGINE } from './engine.token.js';
import * as forms from './tender-forms.js';

type Answer = Promise<StepAnswer>;
type Key = KeptRequest | undefined;

const OF_COMPLAINT = ['tender.no-tender', 'complaint.none'];
const BY_RESULT = ['tender.not-in-state', 'procurement.not-in-state'];

/** 投诉: to the department that supervises a tender or a procurement. */
@Controller('steps')
export class ComplaintsController {
  constructor(@Inject(ENGINE) private readonly engine: Engine) {}

  @Command(
    'complain-tender',
    'tender.no-tender',
    'tender.not-published',
    'procurement.not-published',
    'complaint.too-late',
    'complaint.objection-first',
    'complaint.challenge-first',
    'step.reason-missing',
  )
  complain(
    @Param() step: StepPath,
    @Body() form: forms.ComplainForm,
    @CurrentActor() actor: Actor,
    @IdempotencyKey() key: Key,
  ): Answer {
    return this.perform(step, commandOf('complain-tender', form), actor, key);
  }

  @Command('accept-complaint', ...OF_COMPLAINT, ...BY_RESULT)
  accept(
    @Param() step: StepPath,
    @Body() form: forms.AcceptComplaintForm,
    @CurrentActor() actor: Actor,
    @IdempotencyKey() key: Key,
  ): Answer {
    return this.perform(step, commandOf('accept-complaint', form), actor, key);
  }

  @Command('refuse-complaint', ...OF_COMPLAINT, 'step.reason-missing')
  refuse(
    @Param() step: StepPath,
    @Body() form: forms.RefuseComplaintForm,
    @CurrentActor() actor: Actor,
    @IdempotencyKey() key: Key,
  ): Answer {
    return this.perform(step, commandOf('refuse-complaint', form), actor, key);
  }

  @Command('start-examination', ...OF_COMPLAINT, 'complaint.no-examination', 'complaint.under-examination')
  startExamination(
    @Param() step: StepPath,
    @Body() form: forms.StartExaminationForm,
    @CurrentActor() actor: Actor,
    @IdempotencyKey() key: Key,
  ): Answer {
    return this.perform(step, commandOf('start-examination', form), actor, key);
  }

  @Command('end-examination', ...OF_COMPLAINT, 'complaint.not-examined')
  endExamination(
    @Param() step: StepPath,
    @Body() form: forms.OfComplaintForm,
    @CurrentActor() actor: Actor,
    @IdempotencyKey() key: Key,
  ): Answer {
    return this.perform(step, commandOf('end-examination', form), actor, key);
  }

  @Command(
    'decide-complaint',
    ...OF_COMPLAINT,
    ...BY_RESULT,
    'complaint.under-examination',
    'step.reason-missing',
  )
  decide(
    @Param() step: StepPath,
    @Body() form: forms.DecideComplaintForm,
    @CurrentActor() actor: Actor,
    @IdempotencyKey() key: Key,
  ): Answer {
    return this.perform(step, commandOf('decide-complaint', form), actor, key);
  }

  private perform({ id: stepId }: StepPath, command: StepCommand, actor: Actor, request: Key): Answer {
    return performCommand(this.engine, { stepId, command, actor, request });
  }
}

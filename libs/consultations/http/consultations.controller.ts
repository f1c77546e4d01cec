import { Body, Controller, Get, Inject, Param } from '@nestjs/common';
import { CurrentActor, Requires } from '../../identity/http/index.js';
import type { Actor } from '../../identity/index.js';
import { Answers, IdempotencyKey } from '../../platform/http/index.js';
import type { KeptRequest } from '../../platform/idempotency/kept-answer.js';
import { Command, commandOf, StepPath } from '../../steps/http/index.js';
import { performCommand, type Engine, type StepAnswer } from '../../steps/index.js';
import { readConsultations } from '../read-consultations.js';
import { ConsultForm, ReplyForm } from './consultation-forms.js';
import { ConsultationsView } from './consultation-views.js';
import { ENGINE } from './engine.token.js';
import { showConsultations } from './show-consultations.js';

type Key = KeptRequest | undefined;

/** 征求意见: whom the lead asks about a step, and what they say. */
@Controller('steps')
export class ConsultationsController {
  constructor(@Inject(ENGINE) private readonly engine: Engine) {}

  @Get(':id/consultations')
  @Requires('step:read')
  @Answers(200, ConsultationsView)
  async show(@Param() { id }: StepPath, @CurrentActor() actor: Actor): Promise<ConsultationsView> {
    return showConsultations(await readConsultations(this.engine, actor, id));
  }

  @Command(
    'consult',
    'consultation.nobody',
    'consultation.unknown-department',
    'consultation.own-department',
    'consultation.already-open',
  )
  consult(
    @Param() { id: stepId }: StepPath,
    @Body() form: ConsultForm,
    @CurrentActor() actor: Actor,
    @IdempotencyKey() request: Key,
  ): Promise<StepAnswer> {
    return performCommand(this.engine, { stepId, command: commandOf('consult', form), actor, request });
  }

  @Command('reply', 'consultation.not-asked', 'consultation.over', 'consultation.not-in-state')
  reply(
    @Param() { id: stepId }: StepPath,
    @Body() form: ReplyForm,
    @CurrentActor() actor: Actor,
    @IdempotencyKey() request: Key,
  ): Promise<StepAnswer> {
    return performCommand(this.engine, { stepId, command: commandOf('reply', form), actor, request });
  }
}

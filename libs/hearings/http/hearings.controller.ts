import { Body, Controller, Get, Inject, Param } from '@nestjs/common';
import { CurrentActor, Requires } from '../../identity/http/index.js';
import type { Actor } from '../../identity/index.js';
import { Answers, IdempotencyKey } from '../../platform/http/index.js';
import type { KeptRequest } from '../../platform/idempotency/kept-answer.js';
import { Command, commandOf, StepPath } from '../../steps/http/index.js';
import { performCommand, type Engine, type StepAnswer } from '../../steps/index.js';
import { readHearing } from '../read-hearing.js';
import { ENGINE } from './engine.token.js';
import { NoticeHearingForm, RequestHearingForm, ScheduleHearingForm } from './hearing-forms.js';
import { StepHearingView } from './hearing-views.js';
import { showHearing } from './show-hearing.js';

type Key = KeptRequest | undefined;

/** 听证: the right to be heard before a decision, told of, asked for and called. Its end is that of the special procedure. */
@Controller('steps')
export class HearingsController {
  constructor(@Inject(ENGINE) private readonly engine: Engine) {}

  @Get(':id/hearing')
  @Requires('step:read')
  @Answers(200, StepHearingView)
  async show(@Param() { id }: StepPath, @CurrentActor() actor: Actor): Promise<StepHearingView> {
    return showHearing(await readHearing(this.engine, actor, id));
  }

  @Command('notice-hearing', 'hearing.not-for-item', 'hearing.noticed-already')
  notice(
    @Param() { id: stepId }: StepPath,
    @Body() form: NoticeHearingForm,
    @CurrentActor() actor: Actor,
    @IdempotencyKey() request: Key,
  ): Promise<StepAnswer> {
    return performCommand(this.engine, {
      stepId,
      command: commandOf('notice-hearing', form),
      actor,
      request,
    });
  }

  @Command('request-hearing', 'hearing.not-noticed', 'hearing.not-in-state')
  request(
    @Param() { id: stepId }: StepPath,
    @Body() form: RequestHearingForm,
    @CurrentActor() actor: Actor,
    @IdempotencyKey() request: Key,
  ): Promise<StepAnswer> {
    return performCommand(this.engine, {
      stepId,
      command: commandOf('request-hearing', form),
      actor,
      request,
    });
  }

  @Command(
    'schedule-hearing',
    'hearing.not-noticed',
    'hearing.not-in-state',
    'hearing.notice-too-short',
    'hearing.too-late',
  )
  schedule(
    @Param() { id: stepId }: StepPath,
    @Body() form: ScheduleHearingForm,
    @CurrentActor() actor: Actor,
    @IdempotencyKey() request: Key,
  ): Promise<StepAnswer> {
    return performCommand(this.engine, {
      stepId,
      command: commandOf('schedule-hearing', form),
      actor,
      request,
    });
  }
}

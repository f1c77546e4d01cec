import { Body, Controller, Get, Inject, Param } from '@nestjs/common';
import { CurrentActor, Requires } from '../../identity/http/index.js';
import type { Actor } from '../../identity/index.js';
import { Answers, IdempotencyKey } from '../../platform/http/index.js';
import type { KeptRequest } from '../../platform/idempotency/kept-answer.js';
import { Command, CommandForm, commandOf, StepPath } from '../../steps/http/index.js';
import { performCommand, type Engine, type StepAnswer, type StepCommand } from '../../steps/index.js';
import { readConnection } from '../read-connection.js';
import { ConnectionView } from './connection-views.js';
import { ENGINE } from './engine.token.js';
import { showConnection } from './show-connection.js';
import * as forms from './utility-forms.js';

type Answer = Promise<StepAnswer>;
type Key = KeptRequest | undefined;

const UNDER_WAY = ['connection.none', 'connection.ended', 'connection.not-in-state'];

/** 报装: how a site is connected to power, water, gas, heat and telecom. */
@Controller('steps')
export class ConnectionsController {
  constructor(@Inject(ENGINE) private readonly engine: Engine) {}

  @Get(':id/connection')
  @Requires('step:read')
  @Answers(200, ConnectionView)
  async show(@Param() { id }: StepPath, @CurrentActor() actor: Actor): Promise<ConnectionView> {
    return showConnection(await readConnection(this.engine, actor, id));
  }

  @Command('reply-supply-plan', ...UNDER_WAY)
  replySupplyPlan(
    @Param() step: StepPath,
    @Body() form: CommandForm,
    @CurrentActor() actor: Actor,
    @IdempotencyKey() key: Key,
  ): Answer {
    return this.perform(step, commandOf('reply-supply-plan', form), actor, key);
  }

  @Command('review-supply-design', ...UNDER_WAY, 'connection.no-design-review')
  reviewSupplyDesign(
    @Param() step: StepPath,
    @Body() form: CommandForm,
    @CurrentActor() actor: Actor,
    @IdempotencyKey() key: Key,
  ): Answer {
    return this.perform(step, commandOf('review-supply-design', form), actor, key);
  }

  @Command(
    'start-customer-works',
    ...UNDER_WAY,
    'connection.design-first',
    'connection.works-are-the-suppliers',
  )
  startCustomerWorks(
    @Param() step: StepPath,
    @Body() form: forms.StartWorksForm,
    @CurrentActor() actor: Actor,
    @IdempotencyKey() key: Key,
  ): Answer {
    return this.perform(step, commandOf('start-customer-works', form), actor, key);
  }

  @Command('complete-customer-works', ...UNDER_WAY)
  completeCustomerWorks(
    @Param() step: StepPath,
    @Body() form: CommandForm,
    @CurrentActor() actor: Actor,
    @IdempotencyKey() key: Key,
  ): Answer {
    return this.perform(step, commandOf('complete-customer-works', form), actor, key);
  }

  @Command(
    'connect',
    ...UNDER_WAY,
    'connection.plan-first',
    'step.predecessors-undecided',
    'tolerance.due-before-decision',
  )
  connect(
    @Param() step: StepPath,
    @Body() form: CommandForm,
    @CurrentActor() actor: Actor,
    @IdempotencyKey() key: Key,
  ): Answer {
    return this.perform(step, commandOf('connect', form), actor, key);
  }

  private perform({ id: stepId }: StepPath, command: StepCommand, actor: Actor, request: Key): Answer {
    return performCommand(this.engine, { stepId, command, actor, request });
  }
}

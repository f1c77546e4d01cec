import { Body, Controller, Get, Inject, Param } from '@nestjs/common';
import { CurrentActor, Requires } from '../../identity/http/index.js';
import type { Actor } from '../../identity/index.js';
import { Answers, IdempotencyKey } from '../../platform/http/index.js';
import type { KeptRequest } from '../../platform/idempotency/kept-answer.js';
import { Command, commandOf, ReasonedForm, StepPath } from '../../steps/http/index.js';
import { performCommand, type Engine, type StepAnswer, type StepCommand } from '../../steps/index.js';
import { readRating } from '../read-rating.js';
import { ENGINE } from './engine.token.js';
import * as forms from './rating-forms.js';
import { RatingView } from './rating-views.js';
import { showRating } from './show-rating.js';

type Answer = Promise<StepAnswer>;
type Key = KeptRequest | undefined;

const RATED = ['rating.none', 'rating.ended', 'rating.not-in-state'];

/** 好差评: who was served says how well; a bad word is answered for, judged, and called back about. */
@Controller('steps')
export class RatingsController {
  constructor(@Inject(ENGINE) private readonly engine: Engine) {}

  @Get(':id/rating')
  @Requires('step:read')
  @Answers(200, RatingView)
  async show(@Param() { id }: StepPath, @CurrentActor() actor: Actor): Promise<RatingView> {
    return showRating(await readRating(this.engine, actor, id));
  }

  @Command('rate', 'rating.too-early', 'rating.own-act', 'rating.not-in-state')
  rate(
    @Param() step: StepPath,
    @Body() form: forms.RateForm,
    @CurrentActor() actor: Actor,
    @IdempotencyKey() key: Key,
  ): Answer {
    return this.perform(step, commandOf('rate', form), actor, key);
  }

  @Command('contact-rater', ...RATED)
  contactRater(
    @Param() step: StepPath,
    @Body() form: forms.ContactRaterForm,
    @CurrentActor() actor: Actor,
    @IdempotencyKey() key: Key,
  ): Answer {
    return this.perform(step, commandOf('contact-rater', form), actor, key);
  }

  @Command('rectify-rating', ...RATED)
  rectifyRating(
    @Param() step: StepPath,
    @Body() form: ReasonedForm,
    @CurrentActor() actor: Actor,
    @IdempotencyKey() key: Key,
  ): Answer {
    return this.perform(step, commandOf('rectify-rating', form), actor, key);
  }

  @Command('appeal-rating', ...RATED, 'rating.appeal-too-late')
  appealRating(
    @Param() step: StepPath,
    @Body() form: ReasonedForm,
    @CurrentActor() actor: Actor,
    @IdempotencyKey() key: Key,
  ): Answer {
    return this.perform(step, commandOf('appeal-rating', form), actor, key);
  }

  @Command('decide-appeal', ...RATED, 'rating.not-the-judge')
  decideAppeal(
    @Param() step: StepPath,
    @Body() form: forms.DecideAppealForm,
    @CurrentActor() actor: Actor,
    @IdempotencyKey() key: Key,
  ): Answer {
    return this.perform(step, commandOf('decide-appeal', form), actor, key);
  }

  @Command('visit-rater', ...RATED, 'rating.not-the-judge')
  visitRater(
    @Param() step: StepPath,
    @Body() form: forms.VisitRaterForm,
    @CurrentActor() actor: Actor,
    @IdempotencyKey() key: Key,
  ): Answer {
    return this.perform(step, commandOf('visit-rater', form), actor, key);
  }

  private perform({ id: stepId }: StepPath, command: StepCommand, actor: Actor, request: Key): Answer {
    return performCommand(this.engine, { stepId, command, actor, request });
  }
}

import { Body, Controller, Get, Inject, Param, Post, Query } from '@nestjs/common';
import { CurrentActor, CurrentPrincipal, Requires, type Principal } from '../../identity/http/index.js';
import type { Actor } from '../../identity/index.js';
import type { InboxDesk } from '../../inbox/index.js';
import { Answers, Idempotent, IdempotencyKey, Refuses } from '../../platform/http/index.js';
import type { KeptRequest } from '../../platform/idempotency/kept-answer.js';
import { StepPath } from '../../steps/http/index.js';
import { assignStep, claimStep, releaseStep, type Assignment } from '../assign-step.js';
import { readColleagues } from '../read-colleagues.js';
import { AssignForm, ColleaguesQuery } from './assignment-forms.js';
import { AssignmentView, ColleaguesView } from './assignment-views.js';
import { ASSIGNMENT_DESK } from './desk.token.js';

type Key = KeptRequest | undefined;

/** 经办: who of an office has a step in hand. */
@Controller()
export class AssignmentsController {
  constructor(@Inject(ASSIGNMENT_DESK) private readonly desk: InboxDesk) {}

  @Post('steps/:id/claim')
  @Requires('assignment:claim')
  @Idempotent()
  @Answers(200, AssignmentView)
  @Refuses('access.not-yours', 'assignment.taken', 'resource.not-found')
  claim(
    @Param() { id: stepId }: StepPath,
    @CurrentPrincipal() { actor }: Principal,
    @IdempotencyKey() request: Key,
  ): Promise<Assignment> {
    return claimStep(this.desk, { stepId, actor, request });
  }

  @Post('steps/:id/assign')
  @Requires('assignment:assign')
  @Idempotent()
  @Answers(200, AssignmentView)
  @Refuses('access.not-yours', 'assignment.not-of-office', 'resource.not-found')
  assign(
    @Param() { id: stepId }: StepPath,
    @Body() { to }: AssignForm,
    @CurrentPrincipal() { actor }: Principal,
    @IdempotencyKey() request: Key,
  ): Promise<Assignment> {
    return assignStep(this.desk, { stepId, to, actor, request });
  }

  @Post('steps/:id/release')
  @Requires('assignment:release')
  @Idempotent()
  @Answers(200, AssignmentView)
  @Refuses('access.not-yours', 'access.taken', 'resource.not-found')
  release(
    @Param() { id: stepId }: StepPath,
    @CurrentPrincipal() { actor }: Principal,
    @IdempotencyKey() request: Key,
  ): Promise<Assignment> {
    return releaseStep(this.desk, { stepId, actor, request });
  }

  @Get('inbox/colleagues')
  @Requires('inbox:read')
  @Answers(200, ColleaguesView)
  async colleagues(@Query() office: ColleaguesQuery, @CurrentActor() actor: Actor): Promise<ColleaguesView> {
    return { colleagues: await readColleagues(this.desk, actor, office) };
  }
}

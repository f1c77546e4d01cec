import { Body, Controller, Inject, Param } from '@nestjs/common';
import { CurrentActor } from '../../identity/http/index.js';
import type { Actor } from '../../identity/index.js';
import { IdempotencyKey } from '../../platform/http/index.js';
import type { KeptRequest } from '../../platform/idempotency/kept-answer.js';
import { Command, commandOf, StepPath } from '../../steps/http/index.js';
import { performOnProject, type Engine, type StepAnswer, type StepCommand } from '../../steps/index.js';
import { ENGINE } from './engine.token.js';
import * as forms from './issue-forms.js';

type Answer = Promise<StepAnswer>;
type Key = KeptRequest | undefined;

const OPEN = ['issue.not-open', 'issue.not-in-state'];

/** 问题交办: a problem of a project, given to a person, answered, and closed by who raised it. */
@Controller('projects')
export class IssueCommandsController {
  constructor(@Inject(ENGINE) private readonly engine: Engine) {}

  @Command('raise-issue', 'issue.category-unknown', 'issue.item-unknown', 'step.reason-missing')
  raise(
    @Param() project: StepPath,
    @Body() form: forms.RaiseIssueForm,
    @CurrentActor() actor: Actor,
    @IdempotencyKey() key: Key,
  ): Answer {
    return this.perform(project, commandOf('raise-issue', form), actor, key);
  }

  @Command('assign-issue', ...OPEN, 'issue.assignment-incomplete', 'issue.no-office')
  assign(
    @Param() project: StepPath,
    @Body() form: forms.AssignIssueForm,
    @CurrentActor() actor: Actor,
    @IdempotencyKey() key: Key,
  ): Answer {
    return this.perform(project, commandOf('assign-issue', form), actor, key);
  }

  @Command('merge-issue', ...OPEN, 'step.reason-missing')
  merge(
    @Param() project: StepPath,
    @Body() form: forms.MergeIssueForm,
    @CurrentActor() actor: Actor,
    @IdempotencyKey() key: Key,
  ): Answer {
    return this.perform(project, commandOf('merge-issue', form), actor, key);
  }

  @Command('acknowledge-issue', ...OPEN, 'issue.not-yours')
  acknowledge(
    @Param() project: StepPath,
    @Body() form: forms.IssueForm,
    @CurrentActor() actor: Actor,
    @IdempotencyKey() key: Key,
  ): Answer {
    return this.perform(project, commandOf('acknowledge-issue', form), actor, key);
  }

  @Command('report-issue', ...OPEN, 'issue.not-yours', 'issue.reports-of-class-d', 'issue.report-overdue')
  report(
    @Param() project: StepPath,
    @Body() form: forms.IssueReasonForm,
    @CurrentActor() actor: Actor,
    @IdempotencyKey() key: Key,
  ): Answer {
    return this.perform(project, commandOf('report-issue', form), actor, key);
  }

  @Command('reply-issue', ...OPEN, 'issue.not-yours', 'issue.not-assigned', 'issue.measure-missing')
  reply(
    @Param() project: StepPath,
    @Body() form: forms.IssueReasonForm,
    @CurrentActor() actor: Actor,
    @IdempotencyKey() key: Key,
  ): Answer {
    return this.perform(project, commandOf('reply-issue', form), actor, key);
  }

  @Command('confirm-issue', ...OPEN, 'issue.not-raised-by-you')
  confirm(
    @Param() project: StepPath,
    @Body() form: forms.IssueForm,
    @CurrentActor() actor: Actor,
    @IdempotencyKey() key: Key,
  ): Answer {
    return this.perform(project, commandOf('confirm-issue', form), actor, key);
  }

  @Command('reopen-issue', ...OPEN, 'issue.not-raised-by-you')
  reopen(
    @Param() project: StepPath,
    @Body() form: forms.ReopenIssueForm,
    @CurrentActor() actor: Actor,
    @IdempotencyKey() key: Key,
  ): Answer {
    return this.perform(project, commandOf('reopen-issue', form), actor, key);
  }

  @Command('escalate-issue', ...OPEN, 'step.reason-missing')
  escalate(
    @Param() project: StepPath,
    @Body() form: forms.IssueReasonForm,
    @CurrentActor() actor: Actor,
    @IdempotencyKey() key: Key,
  ): Answer {
    return this.perform(project, commandOf('escalate-issue', form), actor, key);
  }

  private perform({ id: projectId }: StepPath, command: StepCommand, actor: Actor, request: Key): Answer {
    return performOnProject(this.engine, { projectId, command, actor, request });
  }
}

import { Body, Controller, Get, Inject, Param } from '@nestjs/common';
import { CurrentActor, Requires } from '../../identity/http/index.js';
import type { Actor } from '../../identity/index.js';
import { Answers, IdempotencyKey } from '../../platform/http/index.js';
import type { KeptRequest } from '../../platform/idempotency/kept-answer.js';
import { Command, CommandForm, commandOf, ReasonedForm, StepPath } from '../../steps/http/index.js';
import { performCommand, type Engine, type StepAnswer, type StepCommand } from '../../steps/index.js';
import { readTender } from '../read-tender.js';
import { ENGINE } from './engine.token.js';
import * as forms from './tender-forms.js';
import { showTender } from './show-tender.js';
import { TenderView } from './tender-views.js';

type Answer = Promise<StepAnswer>;
type Key = KeptRequest | undefined;

const OPEN = [
  'tender.no-tender',
  'tender.not-published',
  'tender.ended',
  'tender.not-in-state',
  'procurement.not-published',
  'procurement.ended',
  'procurement.not-in-state',
];
const DATES = [
  'tender.preparation-too-short',
  'tender.sale-too-short',
  'tender.application-too-short',
  'tender.prequalification-first',
];

/** 招标投标: what the tenderee carries out in public, and what bidders have to say to it; of a procurement the acts that it shares. */
@Controller('steps')
export class TendersController {
  constructor(@Inject(ENGINE) private readonly engine: Engine) {}

  @Get(':id/tender')
  @Requires('tender:read')
  @Answers(200, TenderView)
  async show(@Param() { id }: StepPath, @CurrentActor() actor: Actor): Promise<TenderView> {
    return showTender(await readTender(this.engine, actor, id));
  }

  @Command(
    'publish-tender',
    'tender.no-tender',
    ...DATES,
    'step.locked',
    'step.not-asked-for',
    'tender.unfair-condition',
    'tender.bid-bond-too-high',
    'tender.bond-of-nothing',
    'procurement.must-tender',
    'procurement.publicity-too-short',
  )
  publish(
    @Param() step: StepPath,
    @Body() form: forms.PublishTenderForm,
    @CurrentActor() actor: Actor,
    @IdempotencyKey() key: Key,
  ): Answer {
    return this.perform(step, commandOf('publish-tender', form), actor, key);
  }

  @Command('issue-documents', ...OPEN, ...DATES, 'tender.applications-open')
  issueDocuments(
    @Param() step: StepPath,
    @Body() form: forms.IssueDocumentsForm,
    @CurrentActor() actor: Actor,
    @IdempotencyKey() key: Key,
  ): Answer {
    return this.perform(step, commandOf('issue-documents', form), actor, key);
  }

  @Command('clarify', ...OPEN, 'tender.deadline-passed')
  clarify(
    @Param() step: StepPath,
    @Body() form: CommandForm,
    @CurrentActor() actor: Actor,
    @IdempotencyKey() key: Key,
  ): Answer {
    return this.perform(step, commandOf('clarify', form), actor, key);
  }

  @Command(
    'postpone-deadline',
    ...OPEN,
    'tender.deadline-not-later',
    'tender.documents-first',
    'step.reason-missing',
  )
  postponeDeadline(
    @Param() step: StepPath,
    @Body() form: forms.PostponeDeadlineForm,
    @CurrentActor() actor: Actor,
    @IdempotencyKey() key: Key,
  ): Answer {
    return this.perform(step, commandOf('postpone-deadline', form), actor, key);
  }

  @Command('object-tender', ...OPEN, 'tender.objection-too-late', 'procurement.challenge-too-late')
  objectTo(
    @Param() step: StepPath,
    @Body() form: forms.ObjectTenderForm,
    @CurrentActor() actor: Actor,
    @IdempotencyKey() key: Key,
  ): Answer {
    return this.perform(step, commandOf('object-tender', form), actor, key);
  }

  @Command('answer-objection', ...OPEN, 'tender.no-objection', 'procurement.nothing-to-answer')
  answerObjection(
    @Param() step: StepPath,
    @Body() form: forms.AnswerObjectionForm,
    @CurrentActor() actor: Actor,
    @IdempotencyKey() key: Key,
  ): Answer {
    return this.perform(step, commandOf('answer-objection', form), actor, key);
  }

  @Command('withdraw-bid', ...OPEN, 'tender.bids-closed')
  withdrawBid(
    @Param() step: StepPath,
    @Body() form: CommandForm,
    @CurrentActor() actor: Actor,
    @IdempotencyKey() key: Key,
  ): Answer {
    return this.perform(step, commandOf('withdraw-bid', form), actor, key);
  }

  @Command('open-bids', ...OPEN, 'tender.opening-too-early', 'tender.opening-day-passed', 'tender.committee')
  openBids(
    @Param() step: StepPath,
    @Body() form: forms.OpenBidsForm,
    @CurrentActor() actor: Actor,
    @IdempotencyKey() key: Key,
  ): Answer {
    return this.perform(step, commandOf('open-bids', form), actor, key);
  }

  @Command('report-evaluation', ...OPEN, 'tender.evaluated-already', 'tender.committee')
  reportEvaluation(
    @Param() step: StepPath,
    @Body() form: forms.ReportEvaluationForm,
    @CurrentActor() actor: Actor,
    @IdempotencyKey() key: Key,
  ): Answer {
    return this.perform(step, commandOf('report-evaluation', form), actor, key);
  }

  @Command('reject-all-bids', ...OPEN, 'step.reason-missing')
  rejectAllBids(
    @Param() step: StepPath,
    @Body() form: ReasonedForm,
    @CurrentActor() actor: Actor,
    @IdempotencyKey() key: Key,
  ): Answer {
    return this.perform(step, commandOf('reject-all-bids', form), actor, key);
  }

  @Command('publish-candidates', ...OPEN, 'tender.not-evaluated', 'tender.candidates')
  publishCandidates(
    @Param() step: StepPath,
    @Body() form: forms.PublishCandidatesForm,
    @CurrentActor() actor: Actor,
    @IdempotencyKey() key: Key,
  ): Answer {
    return this.perform(step, commandOf('publish-candidates', form), actor, key);
  }

  @Command('award', ...OPEN, 'tender.publicity-too-short', 'tender.no-such-candidate', 'tender.rank-one')
  award(
    @Param() step: StepPath,
    @Body() form: forms.AwardForm,
    @CurrentActor() actor: Actor,
    @IdempotencyKey() key: Key,
  ): Answer {
    return this.perform(step, commandOf('award', form), actor, key);
  }

  @Command('sign-contract', ...OPEN, 'tender.performance-bond-too-high', 'tender.bond-of-nothing')
  signContract(
    @Param() step: StepPath,
    @Body() form: forms.SignContractForm,
    @CurrentActor() actor: Actor,
    @IdempotencyKey() key: Key,
  ): Answer {
    return this.perform(step, commandOf('sign-contract', form), actor, key);
  }

  @Command('return-bond', 'tender.no-tender', 'tender.no-bond')
  returnBond(
    @Param() step: StepPath,
    @Body() form: forms.ReturnBondForm,
    @CurrentActor() actor: Actor,
    @IdempotencyKey() key: Key,
  ): Answer {
    return this.perform(step, commandOf('return-bond', form), actor, key);
  }

  @Command('file-tender-report', ...OPEN, 'tender.nothing-to-report')
  fileReport(
    @Param() step: StepPath,
    @Body() form: CommandForm,
    @CurrentActor() actor: Actor,
    @IdempotencyKey() key: Key,
  ): Answer {
    return this.perform(step, commandOf('file-tender-report', form), actor, key);
  }

  @Command('void-tender', ...OPEN, 'step.reason-missing')
  makeVoid(
    @Param() step: StepPath,
    @Body() form: ReasonedForm,
    @CurrentActor() actor: Actor,
    @IdempotencyKey() key: Key,
  ): Answer {
    return this.perform(step, commandOf('void-tender', form), actor, key);
  }

  private perform({ id: stepId }: StepPath, command: StepCommand, actor: Actor, request: Key): Answer {
    return performCommand(this.engine, { stepId, command, actor, request });
  }
}

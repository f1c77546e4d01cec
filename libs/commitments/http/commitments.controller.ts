import { Body, Controller, Get, Inject, Param } from '@nestjs/common';
import { CurrentActor, Requires } from '../../identity/http/index.js';
import type { Actor } from '../../identity/index.js';
import { Answers, IdempotencyKey } from '../../platform/http/index.js';
import type { KeptRequest } from '../../platform/idempotency/kept-answer.js';
import { Command, CommandForm, commandOf, StepPath } from '../../steps/http/index.js';
import { performCommand, type Engine, type StepAnswer, type StepCommand } from '../../steps/index.js';
import type { FilledNotice } from '../commitment-notice.js';
import { readCommitment, readCommitmentNotice } from '../read-commitment.js';
import { CheckForm } from './commitment-forms.js';
import { CommitmentNoticeView, CommitmentView } from './commitment-views.js';
import { ENGINE } from './engine.token.js';
import { showCommitment } from './show-commitment.js';

type Answer = Promise<StepAnswer>;
type Key = KeptRequest | undefined;

const PROMISED = ['commitment.none', 'commitment.not-in-state'];

/** 告知承诺: what is promised with an application, and how it is checked and mended afterwards. */
@Controller('steps')
export class CommitmentsController {
  constructor(@Inject(ENGINE) private readonly engine: Engine) {}

  @Get(':id/commitment')
  @Requires('step:read')
  @Answers(200, CommitmentView)
  async show(@Param() { id }: StepPath, @CurrentActor() actor: Actor): Promise<CommitmentView> {
    return showCommitment(await readCommitment(this.engine, actor, id));
  }

  @Get(':id/commitment-notice')
  @Requires('step:read')
  @Answers(200, CommitmentNoticeView)
  notice(@Param() { id }: StepPath, @CurrentActor() actor: Actor): Promise<FilledNotice> {
    return readCommitmentNotice(this.engine, actor, id);
  }

  @Command('check', ...PROMISED, 'tacit.checked-already')
  check(
    @Param() step: StepPath,
    @Body() form: CheckForm,
    @CurrentActor() actor: Actor,
    @IdempotencyKey() key: Key,
  ): Answer {
    return this.perform(step, commandOf('check', form), actor, key);
  }

  @Command('rectify', ...PROMISED)
  rectify(
    @Param() step: StepPath,
    @Body() form: CommandForm,
    @CurrentActor() actor: Actor,
    @IdempotencyKey() key: Key,
  ): Answer {
    return this.perform(step, commandOf('rectify', form), actor, key);
  }

  private perform({ id: stepId }: StepPath, command: StepCommand, actor: Actor, request: Key): Answer {
    return performCommand(this.engine, { stepId, command, actor, request });
  }
}

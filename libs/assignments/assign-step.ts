import type { Fact } from '../facts/index.js';
import { appendFacts } from '../facts/index.js';
import { authorize, type Action, type Actor } from '../identity/index.js';
import { inTransaction, type Tx } from '../platform/database/index.js';
import { NotFound } from '../platform/domain/not-found.js';
import { keepAnswer, keptAnswer, onceAKey, type KeptRequest } from '../platform/idempotency/kept-answer.js';
import { settleStep, type Engine } from '../steps/index.js';
import { assign, claim, release, type Change, type Taken } from './domain/assignment.js';
import {
  headOf,
  lockToAssign,
  personInOffice,
  setAssignee,
  type AssignedStepRow,
  type Person,
} from './store/assignments.js';

export interface AssignmentRequest {
  readonly stepId: string;
  readonly actor: Actor & { readonly accountId: string };
  readonly request?: KeptRequest;
}

/** Who has a step now. */
export interface Assignment {
  readonly id: string;
  readonly assignee: Person | null;
}

type Decide = (step: Taken, whom: Person | null) => Change;

/** 认领: an officer takes what is nobody's yet; of two who do so at once the second is told. */
export const claimStep = (engine: Engine, asked: AssignmentRequest): Promise<Assignment> =>
  change(engine, { ...asked, action: 'assignment:claim', to: asked.actor.accountId }, (step) =>
    claim(step, asked.actor.accountId),
  );

/** 分派: the head, or the window, says who has it from now on. */
export const assignStep = (
  engine: Engine,
  { to, ...asked }: AssignmentRequest & { readonly to: string },
): Promise<Assignment> =>
  change(engine, { ...asked, action: 'assignment:assign', to }, (step, whom) =>
    assign(step, to, whom !== null),
  );

/** 退回: it is anybody's of the office again. */
export const releaseStep = (engine: Engine, asked: AssignmentRequest): Promise<Assignment> =>
  change(engine, { ...asked, action: 'assignment:release', to: null }, release);

interface Asked extends AssignmentRequest {
  readonly action: Action;
  readonly to: string | null;
}

async function change(engine: Engine, asked: Asked, decide: Decide): Promise<Assignment> {
  await settleStep(engine, asked.stepId);
  const now = await engine.clock.now();
  return onceAKey(() => inTransaction(engine.db, (tx) => perform(tx, asked, decide, now)));
}

async function perform(
  tx: Tx,
  { stepId, actor, action, to, request }: Asked,
  decide: Decide,
  now: Date,
): Promise<Assignment> {
  const step = await lockToAssign(tx, stepId);
  if (!step) throw new NotFound('step', stepId);
  authorize(actor, action, step);
  const kept = await keptAnswer<Assignment>(tx, request);
  if (kept) return kept;
  const whom = to === null ? null : await personInOffice(tx, to, step);
  const changed = decide(step, whom);
  if (changed) {
    await setAssignee(tx, stepId, changed.assignee);
    await appendFacts(tx, step.project_id, headOf(step), [factOf(step, changed.assignee, actor, now)]);
  }
  const answer = { id: stepId, assignee: whom };
  await keepAnswer(tx, request, answer);
  return answer;
}

function factOf(step: AssignedStepRow, assignee: string | null, actor: Actor, at: Date): Fact {
  const told = { at, item: step.item, stepId: step.id, actor: actor.label, by: actor.accountId };
  return assignee === null
    ? { ...told, name: 'step.unassigned', data: { from: step.assignee ?? '' } }
    : { ...told, name: 'step.assigned', data: { to: assignee } };
}

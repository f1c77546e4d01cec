import { authorize, type Action, type Actor, type PolicyObject } from '../identity/index.js';
import { inTransaction, type Tx } from '../platform/database/index.js';
import { NotFound } from '../platform/domain/not-found.js';
import { keptAnswer, onceAKey, type KeptRequest } from '../platform/idempotency/kept-answer.js';
import { isApplication, type StepCommand } from './domain/commands.js';
import type { Project, ProjectFile } from './domain/project-file.js';
import type { StepFile } from './domain/step-file.js';
import type { Engine } from './engine.js';
import { caseLoader, filesById } from './open-case.js';
import { demandPromisesSettled, onceSettledElsewhere } from './settle-applicant.js';
import { answerOf, type StepAnswer } from './step-answer.js';
import { lockProjectOfStep, workOnCase } from './store/load-project-file.js';
import type { Written } from './store/case-sheet.js';
import { writeProjectFile } from './store/write-project-file.js';

export interface CommandRequest {
  readonly stepId: string;
  readonly command: StepCommand;
  readonly actor: Actor;
  /** The caller's key for this request: the same request again gets the same answer. */
  readonly request?: KeptRequest;
}

/**
 * How a command runs: one transaction. Lock the project, read the case, settle what is already over, let the rule
 * decide, settle what that makes due at once, write everything, commit. What it answers is durable.
 */
export async function performCommand(engine: Engine, asked: CommandRequest): Promise<StepAnswer> {
  const once = (): Promise<Performed> =>
    onceAKey(() => inTransaction(engine.db, (tx) => perform(engine, tx, asked)));
  const done = await onceSettledElsewhere(engine, once);
  if (done.bells > 0) engine.doorbell.press();
  if (done.projectId !== null) engine.herald?.tell(done.projectId);
  engine.witness?.(done.transitions);
  return done.answer;
}

type Performed = {
  readonly answer: StepAnswer;
  /** Null where it was done before. */ readonly projectId: string | null;
} & Pick<Written, 'bells' | 'transitions'>;

async function perform(
  engine: Engine,
  tx: Tx,
  { stepId, command, actor, request }: CommandRequest,
): Promise<Performed> {
  const locked = await lockProjectOfStep(tx, stepId);
  if (!locked) throw new NotFound('step', stepId);
  const { project, item } = locked;
  const kept = await keptAnswer<StepAnswer>(tx, request);
  if (kept) return { answer: kept, projectId: null, bells: 0, transitions: [] };
  const now = await engine.clock.now(tx);
  await demandPromisesSettled(tx, project, command, now);
  const { file, before, step } = await workOnCase(caseLoader(engine, tx, project, now), [item], (opened) => {
    const known = filesById(opened);
    admit(opened, { stepId, command, actor }, now);
    act(opened, item, { stepId, command, actor }, now);
    return { file: opened, before: known, step: stepAfter(opened, item, stepId, command) };
  });
  const answer = answerOf(step, project.chain.seq + file.journal.facts.length, before.get(stepId));
  const keep = request ? { ...request, response: answer } : null;
  const { bells, transitions } = await writeProjectFile(tx, project.chain, before, file, keep);
  return { answer, projectId: project.id, bells, transitions };
}

type Act = Pick<CommandRequest, 'stepId' | 'command' | 'actor'>;

/** Lets the rule decide; what that makes due at once belongs to it. */
export function act(file: ProjectFile, item: string, { stepId, command, actor }: Act, now: Date): void {
  file.perform(item, command, now, actor, stepId);
  file.settle(now);
}

/** Settle before you decide: whose it is to act comes first, then what is over by now. */
export function admit(file: ProjectFile, { stepId, command, actor }: Act, now: Date): void {
  authorize(actor, `step:${command.do}` satisfies Action, policyObject(file.project, file.fileOf(stepId)));
  file.settle(now);
}

/** The step that was acted on; an application that was made again is the newest round. */
function stepAfter(file: ProjectFile, item: string, stepId: string, command: StepCommand): StepFile {
  const step = isApplication(command.do) ? file.file(item) : file.fileOf(stepId);
  if (!step) throw new NotFound('step', stepId);
  return step;
}

export function stepIn(file: ProjectFile, item: string): StepFile {
  const step = file.file(item);
  if (!step) throw new NotFound('step', item);
  return step;
}

/** What the policy has to know of a step. */
export function policyObject(project: Project, step: StepFile | undefined): PolicyObject {
  return {
    applicantId: project.applicantId,
    projectRegion: project.region,
    department: step?.department,
    region: step?.region,
    assignee: step?.assignee ?? null,
    charged: (step?.memo.duties ?? []).map(({ to }) => ({ department: to.code, region: to.region ?? '' })),
    extensionApprover: step?.item.limit.extension?.approver ?? null,
  };
}

import type { Tx } from '../platform/database/index.js';
import type { StepCommand } from './domain/commands.js';
import type { Engine } from './engine.js';
import type { LockedProject } from './store/load-project-file.js';
import { workOnProject } from './work-on-project.js';

/**
 * Promises of the same applicant that are over in other projects and that nobody has settled yet. An applicant has few
 * projects, a project few steps, and of these hardly one has something over: project_by_applicant, the steps of each,
 * and clock_of_step for what is left.
 */
export const BROKEN_ELSEWHERE = {
  name: 'promises-over-elsewhere',
  text: `
    select distinct s.project_id as id
    from project p
      join step s on s.project_id = p.id and s.wake_at <= $3
      join clock c on c.step_id = s.id and c.state = 'running' and c.lapses_at <= $3
        and c.kind in ('supply', 'rectification')
    where p.applicant_id = $1 and p.id <> $2`,
};

/** What has to be settled, each in a transaction of its own, before this command can be decided on. */
class UnsettledElsewhere extends Error {
  constructor(readonly projects: readonly string[]) {
    super(`promises are over in ${projects.join(', ')}`);
  }
}

/** A right that is suspended anywhere counts to the second for whoever wants to use it here. */
export async function demandPromisesSettled(
  tx: Tx,
  { id, applicantId }: LockedProject,
  command: StepCommand,
  now: Date,
): Promise<void> {
  if (!usesARight(command)) return;
  const over = await tx.run<{ id: string }>(BROKEN_ELSEWHERE, [applicantId, id, now]);
  if (over.length > 0) throw new UnsettledElsewhere(over.map((project) => project.id));
}

const usesARight = (command: StepCommand): boolean =>
  ('commitment' in command && command.commitment === true) ||
  ('missing' in command && (command.missing ?? []).length > 0);

const MOST_TRIES = 5;

/** Does what has to be done first, and tries again. Locks of several projects are never held at once. */
export async function onceSettledElsewhere<Done>(engine: Engine, work: () => Promise<Done>): Promise<Done> {
  for (let tries = 1; ; tries++) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof UnsettledElsewhere) || tries === MOST_TRIES) throw error;
      for (const projectId of error.projects) await settleProject(engine, projectId);
    }
  }
}

const settleProject = (engine: Engine, projectId: string): Promise<void> =>
  workOnProject(engine, { projectId, allow: () => undefined, work: () => Promise.resolve() });

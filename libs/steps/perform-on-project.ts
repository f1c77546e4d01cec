import { read } from '../platform/database/index.js';
import { NotFound } from '../platform/domain/not-found.js';
import { DOSSIER } from './domain/dossier.js';
import type { Engine } from './engine.js';
import { performCommand, type CommandRequest } from './perform-command.js';
import type { StepAnswer } from './step-answer.js';

const FIND = {
  name: 'dossier-of-project',
  text: `select id from step where project_id = $1 and item = '${DOSSIER}'`,
};

/** What is done to a project and to none of its steps, on the project's own file; a command like any other. */
export async function performOnProject(
  engine: Engine,
  { projectId, ...asked }: Omit<CommandRequest, 'stepId'> & { readonly projectId: string },
): Promise<StepAnswer> {
  return performCommand(engine, { ...asked, stepId: await dossierOf(engine, projectId) });
}

/** The project's own file, which has an id like a step's. */
export async function dossierOf({ db }: Pick<Engine, 'db'>, projectId: string): Promise<string> {
  const [dossier] = await read<{ id: string }>(db, FIND, [projectId]);
  if (!dossier) throw new NotFound('project', projectId);
  return dossier.id;
}

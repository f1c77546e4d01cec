import type { Facts } from '../catalogue/domain/catalogue.js';
import { authorize, type Actor } from '../identity/index.js';
import { RuleViolation } from '../platform/domain/rule-violation.js';
import type { KeptRequest } from '../platform/idempotency/kept-answer.js';
import {
  procedureBook,
  redrawCase,
  workOnProject,
  type CaseAtWork,
  type RedrawnCase,
} from '../steps/index.js';
import { changesIn, demandRightFacts, knownFacts, type ChangedValues } from './project-facts.js';
import type { Registry } from './register-project.js';
import { reliancesAfterChange } from './reliances-in.js';
import { stepsIn } from './steps-in.js';
import { addSteps } from './store/add-steps.js';
import { updateFacts } from './store/update-facts.js';

export interface FactsChange {
  readonly projectId: string;
  /** Only what changes; null takes an answer back. */
  readonly facts: Facts;
  readonly actor: Actor;
  readonly request?: KeptRequest;
}

export interface ChangedFacts extends RedrawnCase {
  readonly id: string;
  readonly changedFacts: ChangedValues;
  /** The number of the project's newest fact. */
  readonly fact: number;
}

/**
 * 优化营商环境条例 art. 40: only what applies is asked for. Where a project turns out otherwise than it was declared,
 * its procedure is drawn anew, in the transaction that records why; what has begun goes on.
 */
export async function changeFacts(registry: Registry, asked: FactsChange): Promise<ChangedFacts> {
  const { projectId, facts, actor, request } = asked;
  return workOnProject(registry, {
    projectId,
    request,
    allow: ({ applicantId }) => authorize(actor, 'project:change-facts', { applicantId }),
    work: async (at) => {
      demandRightFacts(at.file.book.catalogue, facts);
      const changedFacts = changesIn(at.project.facts, facts);
      const redrawn = await redraw(registry, at, changedFacts, asked);
      const fact = at.project.chain.seq + at.file.journal.facts.length;
      return { id: projectId, changedFacts, ...redrawn, fact };
    },
  });
}

const UNCHANGED: RedrawnCase = {
  added: [],
  dropped: [],
  changed: [],
  begun: [],
  opened: [],
  locked: [],
  blocked: [],
};

async function redraw(
  registry: Registry,
  at: CaseAtWork,
  changed: ChangedValues,
  { facts: answers, actor }: FactsChange,
): Promise<RedrawnCase> {
  const { tx, project, file, now } = at;
  if (Object.keys(changed).length === 0) return UNCHANGED;
  // What settling has just completed is complete.
  if (file.project.completedAt !== null)
    throw new RuleViolation('project.completed', '项目办结', { code: project.code });
  file.tell('project.facts-changed', now, { changed }, { actor });
  const facts = knownFacts({ ...project.facts, ...answers });
  const book = await procedureBook(registry, { ...project, facts });
  const reliances = await reliancesAfterChange(at, {
    catalogue: book.catalogue,
    procedure: book.procedure,
    facts,
  });
  const steps = stepsIn({ regions: registry.regions, region: project.region }, book, { reliances });
  const redrawn = redrawCase(file, { book, facts, steps }, now);
  await updateFacts(tx, project.id, facts);
  await addSteps(
    tx,
    project.id,
    steps.filter(({ id, item }) => file.standing(item)?.id === id),
    now,
  );
  return redrawn;
}

import { v7 as newId } from 'uuid';
import type { Facts } from '../catalogue/domain/catalogue.js';
import { chainFacts } from '../facts/chain.js';
import { authorize, type Actor } from '../identity/index.js';
import { inTransaction } from '../platform/database/index.js';
import { InvalidInput } from '../platform/domain/invalid-input.js';
import { keptAnswer, type KeptRequest } from '../platform/idempotency/kept-answer.js';
import type { Fact } from '../facts/domain/facts.js';
import { checkFacts } from '../procedure/domain/check-facts.js';
import { resolveLead, type Regions } from '../regions/index.js';
import {
  initialSteps,
  procedureBook,
  ProjectFile,
  ruleBookAt,
  type Engine,
  type InitialStep,
} from '../steps/index.js';
import { insertProject } from './store/insert-project.js';
import { newProjectCode } from './project-code.js';

export interface Registration {
  readonly name: string;
  readonly type: string;
  readonly region: string;
  readonly facts: Facts;
  readonly applicantId: string;
  /** A code that the national platform has already given; otherwise one is assigned. */
  readonly code?: string;
  /** Items that were granted and delivered before the project came into the system. */
  readonly granted?: readonly string[];
}

export interface RegisteredProject {
  readonly id: string;
  readonly code: string;
  readonly steps: readonly { readonly id: string; readonly item: string; readonly open: boolean }[];
}

export interface RegistrationRequest {
  readonly registration: Registration;
  readonly actor: Actor;
  readonly request?: KeptRequest;
}

/** What registering needs beside the engine. */
export interface Registry extends Engine {
  readonly regions: Regions;
  /** The version of the catalogue that new projects begin with; they keep it to their end (INV-J). */
  readonly currentCatalogue: () => Promise<string>;
}

/** 政府投资条例 art. 10, 企业投资项目核准和备案管理条例 art. 4: a project enters with its code; its procedure is drawn up. */
export async function registerProject(registry: Registry, asked: RegistrationRequest): Promise<RegisteredProject> {
  const { registration, actor, request } = asked;
  authorize(actor, 'project:register', { applicantId: registration.applicantId });
  const version = await registry.currentCatalogue();
  const catalogue = await registry.sources.catalogue(version);
  if (!catalogue.projectTypes.has(registration.type)) throw InvalidInput.of('type', 'project-type');
  const problems = checkFacts(catalogue, registration.facts);
  if (problems[0]) throw InvalidInput.of(`facts.${problems[0].fact}`, 'fact');
  const book = await procedureBook(registry, { ...registration, catalogueVersion: version });

  const done = await inTransaction(registry.db, async (tx) => {
    const kept = await keptAnswer<RegisteredProject>(tx, request);
    if (kept) return { answer: kept };
    const now = await registry.clock.now();
    const id = newId();
    const code = registration.code ?? newProjectCode(registration.region, now);
    const granted = new Set(registration.granted ?? []);
    const steps = initialSteps(book, granted, (lead) => resolveLead(registry.regions, registration.region, lead), newId);
    const project = { ...registration, id, code, milestones: [], completedAt: null };
    const file = new ProjectFile(project, book, ruleBookAt(registry, now), steps, []);
    const registered: Fact<'project.registered'> = {
      name: 'project.registered',
      at: now,
      actor: actor.label,
      ...(actor.accountId ? { by: actor.accountId } : {}),
      data: {
        code,
        name: registration.name,
        type: registration.type,
        region: registration.region,
        catalogue: version,
        ...(granted.size > 0 ? { granted: [...granted] } : {}),
      },
    };
    file.open(now);
    file.reachMilestones(now);
    const facts = [registered, ...file.journal.facts];
    const chained = chainFacts({ seq: 0, hash: Buffer.alloc(0) }, facts, new Date());
    const answer = { id, code, steps: standing(file, steps) };
    await insertProject(tx, {
      project: { ...file.project, name: registration.name, catalogueVersion: version, registeredAt: now },
      steps,
      standings: file.allStandings(),
      chained,
      kept: request ? { ...request, response: answer } : null,
    });
    return { answer };
  });
  return done.answer;
}

function standing(file: ProjectFile, steps: readonly InitialStep[]): RegisteredProject['steps'] {
  const now = new Map(file.allStandings().map((s) => [s.item, s]));
  return steps.map(({ id, item }) => ({ id, item, open: now.get(item)?.state !== 'LOCKED' }));
}

import { v7 as newId } from 'uuid';
import type { Facts } from '../catalogue/domain/catalogue.js';
import { chainFacts } from '../facts/index.js';
import { SYSTEM } from '../identity/domain/actor.js';
import { authorize, type Actor } from '../identity/index.js';
import { inTransaction, violatesUnique, type Tx } from '../platform/database/index.js';
import { InvalidInput } from '../platform/domain/invalid-input.js';
import { RuleViolation } from '../platform/domain/rule-violation.js';
import { keptAnswer, onceAKey, type KeptRequest } from '../platform/idempotency/kept-answer.js';
import type { Regions } from '../regions/index.js';
import { fileAtStart } from '../steps/domain/initial-steps.js';
import type { Passage } from '../steps/domain/passage.js';
import { rely } from '../steps/domain/rules/rely.js';
import {
  DOSSIER,
  procedureBook,
  ProjectFile,
  ruleBookAt,
  startClocks,
  type Engine,
  type InitialStep,
  type ProcedureBook,
} from '../steps/index.js';
import { newProjectCode } from './project-code.js';
import { demandRightFacts, knownFacts } from './project-facts.js';
import { reliancesAtEntry } from './reliances-in.js';
import { dossierIn, stepsIn } from './steps-in.js';
import { insertProject } from './store/insert-project.js';

export interface Registration {
  readonly name: string;
  readonly type: string;
  readonly region: string;
  readonly facts: Facts;
  readonly applicantId: string;
  /** A code that the national platform has already given; otherwise one is assigned. */
  readonly code?: string;
  /** 园区: in which it lies; what is assessed there, nobody asks of it again. */
  readonly park?: string;
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
export async function registerProject(
  registry: Registry,
  asked: RegistrationRequest,
): Promise<RegisteredProject> {
  const { registration, actor } = asked;
  authorize(actor, 'project:register', { applicantId: registration.applicantId });
  const version = await registry.currentCatalogue();
  const catalogue = await registry.sources.catalogue(version);
  if (!catalogue.projectTypes.has(registration.type)) throw InvalidInput.of('type', 'project-type');
  if (!registry.regions.has(registration.region)) throw InvalidInput.of('region', 'region');
  demandRightFacts(catalogue, registration.facts);
  const facts = knownFacts(registration.facts);
  const book = await procedureBook(registry, { ...registration, facts, catalogueVersion: version });
  const registered = await withFreeCode(registration, () =>
    onceAKey(() => inTransaction(registry.db, (tx) => enter(registry, tx, asked, { book, facts, version }))),
  );
  if (registration.park !== undefined) registry.doorbell.press();
  registry.herald?.tell(registered.id);
  return registered;
}

interface DrawnUp {
  readonly book: ProcedureBook;
  readonly facts: Facts;
  readonly version: string;
}

async function enter(
  registry: Registry,
  tx: Tx,
  { registration, actor, request }: RegistrationRequest,
  { book, facts, version }: DrawnUp,
): Promise<RegisteredProject> {
  const kept = await keptAnswer<RegisteredProject>(tx, request);
  if (kept) return kept;
  const now = await registry.clock.now(tx);
  const id = newId();
  const { name, type, region } = registration;
  const code = registration.code ?? newProjectCode(registry.regions, region, now);
  const { catalogue, procedure } = book;
  const reliances = await reliancesAtEntry(tx, registration, { catalogue, procedure, facts }, now);
  const steps = [
    ...stepsIn({ regions: registry.regions, region }, book, { ...registration, reliances }),
    dossierIn({ regions: registry.regions, region }),
  ];
  const project = { ...registration, facts, id, code, milestones: [], completedAt: null };
  const begun = steps.filter(({ memo, item }) => memo.assessment !== undefined || item === DOSSIER);
  const relying = begun.map((step) => fileAtStart(book, step, now));
  const file = new ProjectFile(project, book, ruleBookAt(registry, now), steps, relying);
  const about = { code, name, type, region, catalogue: version, ...beginningsOf(registration) };
  file.tell('project.registered', now, about, { actor });
  file.forEach(now, SYSTEM, relyFromTheStart);
  file.open(now);
  file.reachMilestones(now);
  const answer = { id, code, steps: standing(file, steps) };
  const chained = chainFacts({ seq: 0, hash: Buffer.alloc(0) }, file.journal.facts, new Date());
  const files = file.allFiles();
  await insertProject(tx, {
    project: { ...project, ...file.project, name, catalogueVersion: version, registeredAt: now },
    steps,
    standings: file.allStandings(),
    files,
    chained,
    kept: request ? { ...request, response: answer } : null,
  });
  await startClocks(tx, { id, seq: chained.head.seq }, files);
  return answer;
}

/** What the first fact of a project says of its beginnings, where there is something to say. */
const beginningsOf = ({ park, granted = [] }: Registration) => ({
  ...(park === undefined ? {} : { park }),
  ...(granted.length > 0 ? { granted: [...granted] } : {}),
});

function relyFromTheStart(p: Passage): void {
  const { assessment } = p.step.memo;
  if (assessment) rely(p, assessment);
}

const ATTEMPTS = 20;

/** The code of the national platform is one project's; one that is assigned here is drawn again until it is free. */
async function withFreeCode<T>({ code }: Registration, work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      if (!violatesUnique(error, 'project_code_key') || attempt === ATTEMPTS) throw error;
      if (code !== undefined)
        throw new RuleViolation('project.code-taken', '发改投资〔2020〕1439号', { code });
    }
  }
}

const SHUT: ReadonlySet<string> = new Set(['LOCKED', 'WAIVED']);

function standing(file: ProjectFile, steps: readonly InitialStep[]): RegisteredProject['steps'] {
  const now = new Map(file.allStandings().map((s) => [s.item, s]));
  return steps
    .filter(({ item }) => item !== DOSSIER)
    .map(({ id, item }) => ({ id, item, open: !SHUT.has(now.get(item)?.state ?? '') }));
}

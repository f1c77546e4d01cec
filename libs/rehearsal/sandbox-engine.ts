import { actorLabel, applicantWith, type Actor, type Role } from '../identity/index.js';
import { inTransaction, read } from '../platform/database/index.js';
import { RuleViolation } from '../platform/domain/rule-violation.js';
import { refusalOf } from '../platform/messages/index.js';
import { registerProject, type Registry } from '../projects/index.js';
import { moveTime, seeLights, type Sandbox } from '../sandbox/index.js';
import {
  DOSSIER,
  IN_PROCEDURE,
  isOnTheProject,
  performCommand,
  publicStateOf,
  type StepState,
} from '../steps/index.js';
import type { States } from './domain/expectations.js';
import type { CommandRefusal } from './domain/outcome.js';
import type { RecordedFact } from './domain/recorded-fact.js';
import type { ScriptActor, ScriptCommand } from './domain/script.js';
import type { Opening, RehearsalEngine } from './play-script.js';
import { enterParks } from './enter-parks.js';
import { stepCommandOf } from './step-command.js';

/** Whoever speaks as `applicant` in a script. */
const APPLICANT = { name: '演练建设单位', creditCode: '91433101MA4Q7K2P8Q' };

/** Where rehearsed projects lie: a city has every department of its own. */
const REGION = '433100';

const ROLES: Readonly<Record<string, Role>> = { dept: 'officer' };

/** The real engine under a script: what people do goes through its door, what time does comes from its workflows. */
export class SandboxEngine implements RehearsalEngine {
  private projectId = '';
  private applicantId = '';

  constructor(
    private readonly registry: Registry,
    private readonly sandbox: Sandbox,
  ) {}

  async register({ start, project, parks, granted }: Opening): Promise<void> {
    await this.sandbox.clock.moveTo(start);
    this.applicantId = (await inTransaction(this.sandbox.db, (tx) => applicantWith(tx, APPLICANT))).id;
    await enterParks(this.registry, { parks, start }, REGION);
    const park = project.park ?? undefined;
    const registration = { ...project, park, region: REGION, applicantId: this.applicantId, granted };
    const actor = this.actorFor({ label: 'applicant', role: 'applicant', department: null }, REGION);
    this.projectId = (await registerProject(this.registry, { registration, actor })).id;
  }

  async moveTo(instant: Date, lookOn = false): Promise<void> {
    await moveTime(this.sandbox, instant);
    if (lookOn) await seeLights(this.sandbox);
  }

  async perform(command: ScriptCommand): Promise<CommandRefusal | null> {
    const doing = stepCommandOf(command);
    const step = await this.stepOf(isOnTheProject(doing.do) ? DOSSIER : (command.item ?? DOSSIER));
    try {
      const actor = this.actorFor(command.as, step.region);
      await performCommand(this.registry, { stepId: step.id, command: doing, actor });
      return null;
    } catch (error) {
      if (error instanceof RuleViolation) return inWords(error);
      throw error;
    }
  }

  async factsSince(seq: number): Promise<RecordedFact[]> {
    const rows = await read<FactRow>(this.sandbox.db, FACTS, [this.projectId, seq]);
    return rows.map(({ name, body, ...row }) => {
      const { actor, data } = JSON.parse(body) as Pick<RecordedFact, 'actor' | 'data'>;
      return { ...row, fact: name, actor, data };
    });
  }

  async states(): Promise<States> {
    const rows = await read<{ item: string; state: StepState }>(this.sandbox.db, STATES, [this.projectId]);
    return Object.fromEntries(rows.map(({ item, state }) => [item, publicStateOf(state)]));
  }

  private async stepOf(item: string | null): Promise<{ id: string; region: string }> {
    const [step] = await read<{ id: string; region: string }>(this.sandbox.db, STEP, [this.projectId, item]);
    if (!step) throw new Error(`there is no step for ${item ?? 'no item'}`);
    return step;
  }

  /** Offices act where the step is led; the project is the applicant's own. */
  private actorFor({ role: written, department }: ScriptActor, region: string): Actor {
    const role = ROLES[written] ?? (written as Role);
    const label = actorLabel(role, department ?? undefined);
    if (role === 'applicant') return { role, applicantId: this.applicantId, label };
    return { role, region, ...(department === null ? {} : { department }), label };
  }
}

function inWords({ code, clause, data }: RuleViolation): CommandRefusal {
  const { detail, remedy } = refusalOf(code, data);
  const en = remedy ? `${detail.en} ${remedy.en}` : detail.en;
  return { code, clause, zh: detail.zh + (remedy?.zh ?? ''), en };
}

interface FactRow {
  readonly seq: number;
  readonly at: Date;
  readonly name: string;
  readonly item: string | null;
  readonly body: string;
}

const FACTS = `
  select seq, at, name, item, body from fact where project_id = $1 and seq > $2 order by seq`;

/** The newest round of each item. */
const STATES = `
  select distinct on (item) item, state from step
  where project_id = $1 and state ${IN_PROCEDURE} order by item, round desc`;

const STEP = `
  select id, region from step where project_id = $1 and item = $2 order by round desc limit 1`;

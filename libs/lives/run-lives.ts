import type { AssembledEngine } from '../assembly/index.js';
import { parseInstant } from '../calendar/domain/day.js';
import { Parameters, parameterDefinitions } from '../parameters/index.js';
import type { Registry } from '../projects/index.js';
import type { Sandbox } from '../sandbox/index.js';
import { beginLife, type Begun } from './begin-life.js';
import { coverageOf, type Coverage } from './coverage.js';
import { Dice } from '../platform/domain/dice.js';
import { brokenIn } from './invariants/index.js';
import type { LifeRecord } from './life-record.js';
import { live } from './live.js';
import { readRecord } from './read-record.js';
import { SandboxTime, SimulatedTime, type LifeTime } from './timers.js';

export interface Verdict {
  readonly seed: number;
  readonly acts: number;
  readonly facts: number;
  readonly broken: readonly string[];
  readonly record: LifeRecord;
}

export interface LivesReport {
  readonly lives: number;
  readonly acts: number;
  readonly facts: number;
  readonly failed: readonly Verdict[];
  readonly coverage: Coverage;
}

/** Lives `lives` lives from `seed` on, several side by side, each in a project of its own. */
export async function runLives(
  engine: AssembledEngine,
  { seed, lives, abreast = 6 }: { readonly seed: number; readonly lives: number; readonly abreast?: number },
  tell: (verdict: Verdict) => void = () => undefined,
): Promise<LivesReport> {
  const seeds = Array.from({ length: lives }, (_, i) => seed + i);
  const verdicts: Verdict[] = [];
  const walk = async (): Promise<void> => {
    for (let next = seeds.shift(); next !== undefined; next = seeds.shift()) {
      const verdict = await liveOnce(engine, next);
      verdicts.push(verdict);
      tell(verdict);
    }
  };
  await Promise.all(Array.from({ length: abreast }, walk));
  return {
    lives,
    acts: sum(verdicts, (v) => v.acts),
    facts: sum(verdicts, (v) => v.facts),
    failed: verdicts.filter((v) => v.broken.length > 0),
    coverage: coverageOf(verdicts.flatMap(({ record }) => record.transitions)),
  };
}

const sum = <T>(all: readonly T[], of: (one: T) => number): number =>
  all.reduce((total, one) => total + of(one), 0);

/** One life on simulated time, all of it from its seed. */
export async function liveOnce(assembled: AssembledEngine, seed: number): Promise<Verdict> {
  const dice = new Dice(seed);
  const life = new Life(assembled, dice, constant(dice));
  return life.live((start) =>
    Promise.resolve(
      new SimulatedTime(
        start,
        () => life.projectId,
        () => life.engine,
        () => dice.chance(15),
      ),
    ),
  );
}

/** One life in a sandbox, where the workflows of a real server do what time does. */
export async function liveInSandbox(
  assembled: AssembledEngine,
  seed: number,
  sandbox: Sandbox,
): Promise<Verdict> {
  const life = new Life(assembled, new Dice(seed), (at) => assembled.sources.parameters(at));
  return life.live((start) => SandboxTime.from(sandbox, start));
}

class Life {
  readonly engine: Registry;
  private readonly transitions: string[] = [];
  private time: LifeTime | undefined;
  private begun: Begun | undefined;

  constructor(
    assembled: AssembledEngine,
    private readonly dice: Dice,
    parameters: AssembledEngine['sources']['parameters'],
  ) {
    this.engine = {
      ...assembled,
      clock: { now: () => Promise.resolve(this.time?.now() ?? new Date(0)) },
      sources: { ...assembled.sources, parameters },
      witness: (taken) => this.transitions.push(...taken),
    };
  }

  get projectId(): string {
    return this.begun?.project.id ?? '';
  }

  async live(timeFrom: (start: Date) => Promise<LifeTime>): Promise<Verdict> {
    const { dice, engine, transitions } = this;
    const time = await timeFrom(startOf(dice));
    this.time = time;
    const catalogue = await engine.sources.catalogue(await engine.currentCatalogue());
    this.begun = await beginLife(engine, catalogue, dice);
    const acts = await live(engine, this.begun, time, dice);
    const lived = { seed: dice.seed, endedAt: time.now(), acts, transitions };
    const record = await readRecord(engine.db, this.projectId, lived);
    return {
      seed: dice.seed,
      acts: acts.length,
      facts: record.facts.length,
      broken: brokenIn(record),
      record,
    };
  }
}

const startOf = (dice: Dice): Date =>
  parseInstant(
    `${dice.whole(2024, 2026)}-${dice.one(MONTHS)}-${dice.one(DAYS)}T0${dice.whole(8, 9)}:${dice.one(['00', '30'])}`,
  );

const MONTHS = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'] as const;
const DAYS = ['05', '12', '19', '27', '28'] as const;

/** What a province or a city may set otherwise, and lives are to see both of. */
function constant(dice: Dice): () => Parameters {
  const set = new Map<string, string | number | boolean>();
  if (dice.chance(40)) set.set('tolerance_mode', 'ACCEPT_ONLY');
  if (dice.chance(30)) set.set('tolerance_recognised_downstream', false);
  if (dice.chance(40)) set.set('land_enforcement', 'DECISION');
  set.set('land_fee_disposition', dice.one(['NOT_REFUNDED', 'PENDING_LEGAL_REVIEW', 'FINE_CASE']));
  if (dice.chance(30)) set.set('acceptance_decision_wd', dice.whole(1, 5));
  if (dice.chance(30)) set.set('consultation_silence', 'ESCALATE');
  const parameters = new Parameters(parameterDefinitions, set);
  return () => parameters;
}

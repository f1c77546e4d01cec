import type { AssembledEngine } from '../assembly/index.js';
import { parseInstant } from '../calendar/domain/day.js';
import { Parameters, parameterDefinitions, type ParameterValue } from '../parameters/index.js';
import type { Catalogue } from '../catalogue/domain/catalogue.js';
import type { Item } from '../catalogue/domain/item.js';
import type { Registry } from '../projects/index.js';
import type { Sandbox } from '../sandbox/index.js';
import { beginLife, type Begun } from './begin-life.js';
import { coverageOf, type Coverage } from './coverage.js';
import { Dice } from '../platform/domain/dice.js';
import { brokenIn } from './invariants/index.js';
import type { LifeRecord } from './life-record.js';
import { aimOf, type Aim, type Intention } from './intentions/index.js';
import { live } from './live.js';
import { Helm } from './steer.js';
import { readRecord } from './read-record.js';
import { SandboxTime, SimulatedTime, type LifeTime } from './timers.js';

export interface Verdict {
  readonly seed: number;
  /** What it was out for at first; null where it was lived as it came. */
  readonly goal: string | null;
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
  const aim = aimOf(seed);
  const life = new Life(assembled, dice, constant(dice, aim?.intention), aim);
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
    private readonly aim?: Aim,
  ) {
    const { sources } = assembled;
    this.engine = {
      ...assembled,
      clock: { now: () => Promise.resolve(this.time?.now() ?? new Date(0)) },
      sources: {
        ...sources,
        parameters,
        catalogue: async (version) => pilotedIn(await sources.catalogue(version), aim),
      },
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
    const begun = await beginLife(engine, catalogue, dice, this.aim?.intention);
    this.begun = begun;
    const helm = this.aim && new Helm(begun, this.aim, transitions, dice);
    const acts = await live({ engine, begun, time, dice, helm });
    const lived = { seed: dice.seed, endedAt: time.now(), acts, transitions };
    const record = await readRecord(engine.db, this.projectId, lived);
    return {
      seed: dice.seed,
      goal: this.aim?.goal ?? null,
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

/** What a province or a city may set otherwise, and lives are to see both of; and as a life needs it. */
function constant(dice: Dice, intention?: Intention): () => Parameters {
  const set = new Map<string, ParameterValue>();
  if (dice.chance(40)) set.set('tolerance_mode', 'ACCEPT_ONLY');
  if (dice.chance(30)) set.set('tolerance_recognised_downstream', false);
  if (dice.chance(40)) set.set('land_enforcement', 'DECISION');
  set.set('land_fee_disposition', dice.one(['NOT_REFUNDED', 'PENDING_LEGAL_REVIEW', 'FINE_CASE']));
  if (dice.chance(30)) set.set('acceptance_decision_wd', dice.whole(1, 5));
  if (dice.chance(30)) set.set('consultation_silence', 'ESCALATE');
  for (const [key, value] of Object.entries(intention?.set ?? {})) set.set(key, value);
  const rule = intention?.pilot?.rule;
  const parameters: Parameters = new Parameters(
    parameterDefinitions,
    set,
    rule ? ruledBy(rule, set, () => parameters) : undefined,
  );
  return () => parameters;
}

/** On which rule of the place its own figures stand. */
const ruledBy = (
  basis: string,
  set: ReadonlyMap<string, ParameterValue>,
  parameters: () => Parameters,
): NonNullable<ConstructorParameters<typeof Parameters>[2]> => ({
  for: () => parameters(),
  setting: (key) =>
    set.has(key)
      ? { key, value: set.get(key) ?? null, validFrom: new Date(0), item: null, region: null, basis }
      : undefined,
});

/** The catalogue as a place publishes it that tries something of its own. */
function pilotedIn(catalogue: Catalogue, aim: Aim | undefined): Catalogue {
  const pilot = aim?.intention.pilot;
  if (!pilot) return catalogue;
  const items = [...catalogue.items].map(([code, item]): [string, Item] => [
    code,
    pilot.items.includes(code) ? { ...item, tacit: 'LOCAL_PILOT' } : item,
  ]);
  return { ...catalogue, items: new Map(items) };
}

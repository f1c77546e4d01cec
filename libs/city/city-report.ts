import type { CityPlan } from './domain/arrivals.js';
import type { CitySizes, OfficeRecord } from './store/city-at-end.js';
import type { Tally } from './tally.js';

/** What has become of a city. */
export interface CityReport {
  readonly plan: CityPlan;
  readonly tally: Tally;
  readonly sizes: CitySizes;
  readonly departments: readonly OfficeRecord[];
  readonly latest: readonly OfficeRecord[];
  /** The same for the same seed, wherever it is lived. */
  readonly fingerprint: string;
  /** What does not hold, by the project's code. */
  readonly broken: readonly string[];
}

/** What it took. */
export interface CityEffort {
  readonly wallMs: number;
  /** Processor time by process. */
  readonly cpuMs: Readonly<Record<string, number>>;
}

const MOST_LINES = 12;

/** A city's year, for a terminal. */
export function sayCity(
  { plan, tally, sizes, departments, latest, fingerprint, broken }: CityReport,
  effort: CityEffort,
): string {
  const { seed, start, days } = plan;
  const megabytes = Math.round(sizes.bytes / 1024 / 1024);
  const commands = tally.acknowledged + tally.projects;
  const cpu = Object.entries(effort.cpuMs);
  return [
    `seed ${seed}: ${days} days from ${start}`,
    `${sizes.projects} projects (${sizes.completed} completed), ${sizes.steps} steps (${sizes.again} of a later round), ${sizes.facts} facts`,
    `${sizes.decided} decided (${sizes.refused} refused), ${sizes.overdue} in red or dark red, ${sizes.clocks} clocks, ${sizes.holdings} holding periods`,
    `${commands} commands, ${tally.refusedInAll} more were refused; ${tally.looks} looks at a case; ${sizes.waiting} workflows wait to be started; ${megabytes} MB`,
    '',
    'most frequent commands: ' + few(tally.byCommand()),
    'most frequent refusals: ' + few(tally.byRefusal()),
    '',
    'department   decided  median days  slowest tenth  late %',
    ...departments.map((office) => officeLine(office.department, office)),
    '',
    'latest offices',
    ...latest.map((office) => officeLine(`${office.region ?? ''} ${office.department}`, office)),
    '',
    `wall ${seconds(effort.wallMs)}; CPU ${cpu.map(([name, ms]) => `${name} ${seconds(ms)}`).join(', ')}; ` +
      `${(cpu.reduce((sum, [, ms]) => sum + ms, 0) / Math.max(1, commands)).toFixed(1)} ms a command`,
    `fingerprint ${fingerprint}`,
    ...broken.slice(0, MOST_LINES).map((what) => `✗ ${what}`),
    broken.length === 0 ? 'every invariant held in every project' : `${broken.length} invariants were broken`,
  ].join('\n');
}

const few = (counts: readonly [string, number][]): string =>
  counts
    .slice(0, MOST_LINES)
    .map(([what, n]) => `${what} ${n}`)
    .join(', ');

const seconds = (ms: number): string => `${(ms / 1000).toFixed(0)} s`;

const officeLine = (name: string, { decided, median, slowest, late }: OfficeRecord): string =>
  `${name.padEnd(12)} ${String(decided).padStart(7)} ${median.toFixed(0).padStart(12)} ${slowest.toFixed(0).padStart(14)} ${late.toFixed(0).padStart(7)}`;

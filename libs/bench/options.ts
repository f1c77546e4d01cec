import { parseArgs } from 'node:util';

export const MEASUREMENTS = [
  'inprocess',
  'bare',
  'acknowledged',
  'sustained',
  'lag',
  'clocks',
  'board',
  'start',
] as const;
export type Measurement = (typeof MEASUREMENTS)[number];

export interface BenchOptions {
  readonly clients: readonly number[];
  /** Of one measurement of the acknowledged commands; the others take their share of it. */
  readonly seconds: number;
  readonly only: ReadonlySet<Measurement>;
  /** Projects that are open at a time. */
  readonly open: number;
  /** Projects that the sustained measurement takes to their end. */
  readonly projects: number;
  /** Projects of which four clocks each are due at one instant. */
  readonly dueProjects: number;
  /** Steps that a supervisor's board is read of. */
  readonly steps: number;
  /** Where the JSON goes; otherwise bench-results/ with the time in its name. */
  readonly out: string | null;
}

/** Clocks that are due take minutes to set, a city to be written, and a start of a fresh clone builds it: they are asked for by name. */
const BY_DEFAULT: readonly Measurement[] = ['inprocess', 'bare', 'acknowledged', 'sustained', 'lag'];

export const USAGE = `npm run bench -- [${MEASUREMENTS.join('] [')}]
  [--quick] [--clients 1,4,16,64] [--seconds 60] [--open 200] [--projects 150 (sustained) or 2500 (clocks)] [--steps 1000000 (board)]
  [--only ${BY_DEFAULT.join(',')}] [--start] [--out FILE]`;

/** What the command line asks for; an error says what would be right. */
export function readOptions(args: readonly string[]): BenchOptions {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      quick: { type: 'boolean', default: false },
      clients: { type: 'string' },
      seconds: { type: 'string' },
      open: { type: 'string' },
      projects: { type: 'string' },
      steps: { type: 'string' },
      only: { type: 'string' },
      start: { type: 'boolean', default: false },
      out: { type: 'string' },
    },
  });
  const { quick, projects } = values;
  const sizes = quick ? QUICK : THOROUGH;
  return {
    clients: (values.clients ?? sizes.clients).split(',').map(positive),
    seconds: positive(values.seconds ?? sizes.seconds),
    open: positive(values.open ?? '200'),
    projects: positive(projects ?? sizes.projects),
    dueProjects: positive(projects ?? sizes.dueProjects),
    steps: positive(values.steps ?? sizes.steps),
    only: asked([...positionals, ...(values.only?.split(',') ?? [])], values.start),
    out: values.out ?? null,
  };
}

const THOROUGH = {
  clients: '1,4,16,64',
  seconds: '60',
  projects: '150',
  dueProjects: '2500',
  steps: '1000000',
};
const QUICK = { clients: '1,16', seconds: '10', projects: '30', dueProjects: '100', steps: '20000' };

function asked(names: readonly string[], start: boolean): Set<Measurement> {
  const named = names.map(measurementNamed);
  return new Set([...(named.length > 0 ? named : BY_DEFAULT), ...(start ? ['start' as const] : [])]);
}

function measurementNamed(name: string): Measurement {
  const found = MEASUREMENTS.find((known) => known === name);
  if (!found) throw new Error(`${name} is not one of ${MEASUREMENTS.join(', ')}`);
  return found;
}

function positive(text: string): number {
  const value = Number(text);
  if (Number.isInteger(value) && value > 0) return value;
  throw new Error(`${text} is not a whole number above 0`);
}

import { parseArgs } from 'node:util';

export const MEASUREMENTS = ['inprocess', 'bare', 'acknowledged', 'sustained', 'lag', 'start'] as const;
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
  /** Where the JSON goes; otherwise bench-results/ with the time in its name. */
  readonly out: string | null;
}

/** Starting the product on a fresh clone downloads and builds: it is asked for by name. */
const BY_DEFAULT: readonly Measurement[] = ['inprocess', 'bare', 'acknowledged', 'sustained', 'lag'];

export const USAGE = `npm run bench -- [--quick] [--clients 1,4,16,64] [--seconds 60] [--open 200] [--projects 150]
  [--only ${MEASUREMENTS.join(',')}] [--start] [--out FILE]`;

/** What the command line asks for; an error says what would be right. */
export function readOptions(args: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      quick: { type: 'boolean', default: false },
      clients: { type: 'string' },
      seconds: { type: 'string' },
      open: { type: 'string' },
      projects: { type: 'string' },
      only: { type: 'string' },
      start: { type: 'boolean', default: false },
      out: { type: 'string' },
    },
  });
  const only = new Set(values.only?.split(',').map(measurementNamed) ?? BY_DEFAULT);
  if (values.start) only.add('start');
  return {
    clients: (values.clients ?? (values.quick ? '1,16' : '1,4,16,64')).split(',').map(positive),
    seconds: positive(values.seconds ?? (values.quick ? '10' : '60')),
    open: positive(values.open ?? '200'),
    projects: positive(values.projects ?? (values.quick ? '30' : '150')),
    only,
    out: values.out ?? null,
  };
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

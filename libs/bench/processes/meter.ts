import { cpus } from 'node:os';
import { rounded } from '../latencies.js';
import { machineTime, memoryOf, processorTime } from './process-tree.js';

/** The processes that share the machine's budget, by name; some measurements have fewer. */
export type Household = Readonly<Record<string, number>>;

export interface Usage {
  /** Milliseconds of processor time a command, of each process and of all together. */
  readonly cpuPerCommand: Readonly<Record<string, number>>;
  /** MiB of each process under this load. */
  readonly memory: Readonly<Record<string, number>>;
  /** How much of the machine was used by what does not belong to us: above 12 %, compare with care. */
  readonly othersPercent: number;
}

/** Reads what every process of ours has used between its making and `read`. */
export class Meter {
  private readonly began = performance.now();
  private readonly machineBefore = machineTime();
  private readonly before: Record<string, number>;

  constructor(private readonly household: Household) {
    this.before = timesOf(household);
  }

  read(commands: number): Usage {
    const wall = performance.now() - this.began;
    const machine = machineTime() - this.machineBefore;
    const now = timesOf(this.household);
    const used = ofEach(this.household, (_, name) => (now[name] ?? 0) - (this.before[name] ?? 0));
    const all = Object.values(used).reduce((sum, ms) => sum + ms, 0);
    const perCommand = Object.entries({ ...used, all }).map(
      ([name, ms]) => [name, rounded(ms / Math.max(1, commands))] as const,
    );
    return {
      cpuPerCommand: Object.fromEntries(perCommand),
      memory: ofEach(this.household, memoryBeside(this.household)),
      othersPercent: Math.max(0, Math.round((100 * (machine - all)) / (wall * cpus().length))),
    };
  }
}

/** The client has started some of the others; each is counted for itself. */
const timesOf = (household: Household): Record<string, number> =>
  ofEach(household, (pid) => processorTime(pid, Object.values(household)));

const memoryBeside = (household: Household) => (pid: number) => memoryOf(pid, Object.values(household));

function ofEach(
  household: Household,
  measure: (pid: number, name: string) => number,
): Record<string, number> {
  const measured = Object.entries(household).map(([name, pid]) => [name, measure(pid, name)] as const);
  return Object.fromEntries(measured);
}

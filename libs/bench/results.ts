import type { Board } from './measurements/board.js';
import type { Clocks } from './measurements/clocks.js';
import type { Lag } from './measurements/lag.js';
import type { Throughput } from './measurements/measure-loop.js';
import type { Start } from './measurements/start.js';
import type { Sustained } from './measurements/sustained.js';

/** Everything that a bench has found, as it goes into the JSON file. */
export interface BenchResults {
  readonly machine: Machine;
  readonly inprocess: Throughput[];
  readonly bare: Throughput[];
  readonly acknowledged: Throughput[];
  /** Acknowledged over bare, in percent, by the number of clients. */
  readonly percentOfBare: Record<string, number>;
  readonly sustained: Sustained[];
  lag?: Lag;
  clocks?: Clocks;
  board?: Board;
  start?: Start;
}

export interface Machine {
  readonly at: string;
  readonly node: string;
  readonly processors: number;
  readonly model: string;
  readonly memoryMiB: number;
  readonly loadBefore: number;
}

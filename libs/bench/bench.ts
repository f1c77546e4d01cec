import { cpus, loadavg, totalmem } from 'node:os';
import { measureAcknowledged } from './measurements/acknowledged.js';
import { measureBare } from './measurements/bare.js';
import { measureBoard } from './measurements/board.js';
import { measureClocks } from './measurements/clocks.js';
import { measureInProcess, type Sizes } from './measurements/in-process.js';
import { measureLag } from './measurements/lag.js';
import type { Throughput } from './measurements/measure-loop.js';
import { measureStart } from './measurements/start.js';
import { measureSustained } from './measurements/sustained.js';
import type { BenchOptions } from './options.js';
import type { BenchResults, Machine } from './results.js';
import type { Site } from './site.js';

/** What is not the headline takes a sixth of its time. */
const SHARE = 6;
const SHORTEST_SECONDS = 5;
const SUSTAINED_CLIENTS = 16;

type Say = (text: string) => void;

/** Measures what is asked for, one thing after the other; what is compared lies side by side in time. */
export async function runBench(site: Site, options: BenchOptions, say: Say): Promise<BenchResults> {
  const results: BenchResults = {
    machine: machine(),
    inprocess: [],
    bare: [],
    acknowledged: [],
    percentOfBare: {},
    sustained: [],
  };
  for (const clients of options.clients) await measureThroughput(site, clients, options, results, say);
  const short = Math.max(SHORTEST_SECONDS, Math.round(options.seconds / 2));
  if (options.only.has('sustained')) {
    say(`sustained, ${options.projects} projects`);
    results.sustained.push(
      await measureSustained(site, { clients: SUSTAINED_CLIENTS, projects: options.projects }),
    );
  }
  if (options.only.has('lag')) {
    say(`lag, ${short} s`);
    results.lag = await measureLag(site, short);
  }
  if (options.only.has('clocks')) {
    say(`clocks due at one instant, ${options.dueProjects} projects`);
    results.clocks = await measureClocks(site, options.dueProjects, say);
  }
  if (options.only.has('board')) {
    say(`a supervisor's board over ${options.steps} steps`);
    results.board = await measureBoard(site, options.steps, say);
  }
  if (options.only.has('start')) {
    say('start of a fresh clone');
    results.start = await measureStart();
  }
  return results;
}

/** Bare, ours, bare again: the machine drifts, so the ceiling is taken on both sides of what is held against it. */
async function measureThroughput(
  site: Site,
  clients: number,
  options: BenchOptions,
  results: BenchResults,
  say: Say,
): Promise<void> {
  const { only, open, seconds } = options;
  const aside: Sizes = { clients, open, seconds: Math.max(SHORTEST_SECONDS, Math.round(seconds / SHARE)) };
  const ceiling: Throughput[] = [];
  const bare = async () => {
    if (!only.has('bare')) return;
    say(`bare pg, ${clients} clients`);
    ceiling.push(await measureBare(site, aside));
  };
  if (only.has('inprocess')) {
    say(`in process, ${clients} clients`);
    results.inprocess.push(await measureInProcess(site, aside));
  }
  await bare();
  if (only.has('acknowledged')) {
    say(`acknowledged over HTTP, ${clients} clients`);
    const found = await measureAcknowledged(site, { clients, open, seconds });
    results.acknowledged.push(found);
    await bare();
    const highest = Math.max(...ceiling.map(({ perSecond }) => perSecond));
    if (ceiling.length > 0) results.percentOfBare[clients] = Math.round((100 * found.perSecond) / highest);
  }
  results.bare.push(...ceiling);
}

function machine(): Machine {
  return {
    at: new Date().toISOString(),
    node: process.version,
    processors: cpus().length,
    model: cpus()[0]?.model ?? '',
    memoryMiB: Math.round(totalmem() / 1024 / 1024),
    loadBefore: Number((loadavg()[0] ?? 0).toFixed(2)),
  };
}

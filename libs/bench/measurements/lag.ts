import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Door } from '../doors/door.js';
import { httpDoor } from '../doors/http-door.js';
import { Latencies, type LatencySummary } from '../latencies.js';
import { Meter, type Usage } from '../processes/meter.js';
import { startProduct } from '../processes/product.js';
import { connect, type Site } from '../site.js';
import { Workload, type Errand } from '../workload.js';
import { Bells } from './bells.js';

export type Lag = Usage & {
  readonly perSecond: number;
  readonly bells: number;
  readonly unanswered: number;
  readonly lag: LatencySummary;
  readonly command: LatencySummary;
};

const PER_SECOND = 50;
const OPEN = 60;
const WARMING_SECONDS = 5;
const ANSWERED_WITHIN_MS = 30_000;

/** P4: at fifty commands a second, come what may, how long until a workflow has pulled what was committed. */
export async function measureLag(site: Site, seconds: number): Promise<Lag> {
  const product = await startProduct(site);
  const db = await connect(product.databaseUrl, 4);
  const door = await httpDoor(product.origin, site.people);
  try {
    const work = new Workload(OPEN);
    await sendAtPace(door, work, WARMING_SECONDS);
    const bells = await Bells.watch(db);
    const meter = new Meter(product.household);
    const times = await sendAtPace(door, work, seconds);
    const usage = meter.read(times.count);
    const unanswered = await untilAnswered(bells);
    const lags = await bells.lags();
    const perSecond = Number((times.count / seconds).toFixed(1));
    return {
      ...usage,
      perSecond,
      bells: lags.count,
      unanswered,
      lag: lags.summary(),
      command: times.summary(),
    };
  } finally {
    await door.close();
    await db.destroy();
    await product.stop();
  }
}

/** Open loop: the next command is sent when its time has come, whether or not the last one is answered. */
async function sendAtPace(door: Door, work: Workload, seconds: number): Promise<Latencies> {
  const times = new Latencies();
  const sent: Promise<void>[] = [];
  const began = performance.now();
  for (let n = 0; n < seconds * PER_SECOND; n += 1) {
    await pause(Math.max(0, began + (n * 1000) / PER_SECOND - performance.now()));
    const errand = work.next();
    if (errand) sent.push(carryOut(door, work, errand, times));
  }
  await Promise.all(sent);
  return times;
}

async function carryOut(door: Door, work: Workload, errand: Errand, times: Latencies): Promise<void> {
  const began = performance.now();
  if (errand.verb === 'register') {
    work.registered(await door.register(randomUUID()));
  } else {
    const { verb, step } = errand;
    await door.act(step.id, verb, step.department, randomUUID());
    if (work.advanced(step)) work.release(step);
  }
  times.add(performance.now() - began);
}

async function untilAnswered(bells: Bells): Promise<number> {
  const deadline = performance.now() + ANSWERED_WITHIN_MS;
  for (;;) {
    const waiting = await bells.waiting();
    if (waiting === 0 || performance.now() > deadline) return waiting;
    await pause(100);
  }
}

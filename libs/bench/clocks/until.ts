import { setTimeout as pause } from 'node:timers/promises';
import type { Client } from '@temporalio/client';
import type { DataSource } from 'typeorm';
import { formatInstant } from '../../calendar/index.js';
import { read } from '../../platform/database/index.js';
import { readWakings, type Waking } from './wakings.js';

/** Everything is over by then, or the bench is. */
const PATIENCE_MS = 300_000;
const LOOKS_EVERY_MS = 25;
/** Who reads all histories at once is in the way of those that are still being written. */
const SAMPLE = 100;

const BELLS = 'select count(*) as bells from outbox';
const RUNNING = "WorkflowType = 'approvalStep' and ExecutionStatus = 'Running'";

/** The machine was too busy to be ready when the instant came. */
export class NotReady extends Error {}

/** Every workflow has been started and has answered its bell, so that it has set its timer. */
export async function untilAllWait(
  db: DataSource,
  client: Client,
  expected: number,
  instant: Date,
): Promise<number> {
  for (;;) {
    const [row] = await read<{ bells: number }>(db, BELLS);
    const { count } = await client.workflow.count(RUNNING);
    if (row?.bells === 0 && count === expected) return count;
    if (Date.now() > instant.getTime())
      throw new NotReady(
        `${formatInstant(instant)} came too early: of ${expected} workflows ${count} ran, and ${row?.bells} bells waited`,
      );
    await pause(500);
  }
}

const STILL_DUE = {
  name: 'bench-still-due',
  text: 'select count(*) as n from step where wake_at = $1',
};

/** Milliseconds from the instant until half of the clocks, and all of them, were seen to be committed. */
export async function untilCommitted(
  db: DataSource,
  instant: Date,
  all: number,
): Promise<{ half: number; last: number }> {
  let half: number | null = null;
  for (;;) {
    const [row] = await read<{ n: number }>(db, STILL_DUE, [instant]);
    const left = row?.n ?? 0;
    const passed = Date.now() - instant.getTime();
    if (half === null && left <= all / 2) half = passed;
    if (left === 0) return { half: half ?? passed, last: passed };
    if (passed > PATIENCE_MS) throw new Error(`after ${passed / 1000} s ${left} clocks were still due`);
    await pause(LOOKS_EVERY_MS);
  }
}

/** Every workflow has woken by its own timer and has pulled what became of its step; or patience is at its end. */
export async function untilServed(
  client: Client,
  stepIds: readonly string[],
  instant: Date,
): Promise<Waking[]> {
  const until = instant.getTime() + PATIENCE_MS;
  const sample = stepIds.filter((_, place) => place % Math.ceil(stepIds.length / SAMPLE) === 0);
  await servedOf(client, sample, until);
  return servedOf(client, stepIds, until);
}

async function servedOf(client: Client, stepIds: readonly string[], until: number): Promise<Waking[]> {
  const isServed = (waking: Waking | null): boolean => waking !== null && waking.served !== null;
  for (;;) {
    const wakings = await readWakings(client, stepIds);
    if (Date.now() > until || wakings.every(isServed)) return wakings.filter((waking) => waking !== null);
    await pause(2_000);
  }
}

import { setTimeout as delay } from 'node:timers/promises';
import type { Client } from '@temporalio/client';
import type { DataSource } from 'typeorm';
import { v7 as newId } from 'uuid';
import { read } from '../platform/database/index.js';
import type { HealthPart } from '../platform/http/index.js';

const BEATS_EVERY_MS = 2_000;
/** Sooner than the next beat: Temporal that hangs, or is tried again and again, would else stop the worker's own heart. */
const TEMPORAL_ANSWERS_WITHIN_MS = 1_500;
const SILENT_AFTER = '8 seconds';
const FORGOTTEN_AFTER = '1 hour';

/** Tells the database that this worker lives, and whether Temporal answers it. Returns how to stop. */
export function startHeartbeat(db: DataSource, client: Client): () => void {
  const worker = newId();
  const beat = async () => {
    const temporal = await Promise.race([answers(client), delay(TEMPORAL_ANSWERS_WITHIN_MS, false)]);
    await read(
      db,
      `with gone as (delete from heartbeat where at < clock_timestamp() - interval '${FORGOTTEN_AFTER}')
       insert into heartbeat (worker, at, temporal) values ($1, clock_timestamp(), $2)
       on conflict (worker) do update set at = excluded.at, temporal = excluded.temporal`,
      [worker, temporal],
    ).catch(() => undefined);
  };
  void beat();
  const timer = setInterval(() => void beat(), BEATS_EVERY_MS);
  return () => clearInterval(timer);
}

/** The client tries again by itself, past this deadline also: it ends what hangs, and is not waited for. */
async function answers(client: Client): Promise<boolean> {
  return client
    .withDeadline(Date.now() + TEMPORAL_ANSWERS_WITHIN_MS, () => client.workflowService.getSystemInfo({}))
    .then(
      () => true,
      () => false,
    );
}

/** The parts that the API itself does not touch, as their worker tells of them. */
export function workerHealth(db: DataSource): HealthPart[] {
  const heard = async (): Promise<{ temporal: boolean }[]> =>
    read<{ temporal: boolean }>(
      db,
      `select temporal from heartbeat where at > clock_timestamp() - interval '${SILENT_AFTER}'`,
    );
  return [
    { name: 'worker', check: async () => ((await heard()).length > 0 ? null : 'worker.silent') },
    {
      name: 'temporal',
      check: async () => {
        const workers = await heard();
        if (workers.length === 0) return 'worker.silent';
        return workers.some(({ temporal }) => temporal) ? null : 'temporal.unreachable';
      },
    },
  ];
}

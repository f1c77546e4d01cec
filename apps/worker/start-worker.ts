import { Client, Connection } from '@temporalio/client';
import { NativeConnection, Worker } from '@temporalio/worker';
import type { Config } from '../../libs/platform/config.js';
import { addressOf, prepareNamespace, Relay, type RelayOptions } from '../../libs/relay/index.js';
import type { AssembledEngine } from '../../libs/assembly/index.js';
import { stepActivities } from './step-activities.js';
import { reconciliationActivities } from './reconciliation-activities.js';
import { workflowCode } from './workflow-code.js';

/** An idle cached workflow takes about 0.3 MB. */
const MOST_CACHED = 400;

export interface RunningWorker {
  readonly client: Client;
  /** Rejects when the worker fails. */
  readonly running: Promise<void>;
  stop(): Promise<void>;
}

/** The Temporal worker with its relay: what time does. */
export async function startWorker(
  engine: AssembledEngine,
  config: Config,
  onError: RelayOptions['onError'],
  code: ReturnType<typeof workflowCode> = workflowCode(),
): Promise<RunningWorker> {
  const { temporal, sandbox } = config;
  const connection = await Connection.connect({ ...addressOf(temporal), connectTimeout: '10s' });
  const client = new Client({ connection, namespace: temporal.namespace });
  await prepareNamespace(client);
  const native = await NativeConnection.connect(addressOf(temporal));
  const worker = await Worker.create({
    connection: native,
    namespace: temporal.namespace,
    taskQueue: temporal.taskQueue,
    ...code,
    activities: { ...stepActivities(engine, sandbox), ...reconciliationActivities(engine, client) },
    maxCachedWorkflows: MOST_CACHED,
    shutdownGraceTime: '5s',
  });
  const running = worker.run();
  const relay = new Relay({
    db: engine.db,
    ringing: {
      client: new Client({ connection: native, namespace: temporal.namespace }),
      taskQueue: temporal.taskQueue,
    },
    onError,
  });
  relay.start();
  return {
    client,
    running,
    stop: async () => {
      await relay.stop();
      worker.shutdown();
      await running.catch(() => undefined);
      await native.close();
      await connection.close();
    },
  };
}

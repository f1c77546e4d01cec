import type { Client } from '@temporalio/client';
import { v4 as newId } from 'uuid';
import { haveLookAgain } from './have-look-again.js';
import type { TimeMover, Waiting } from './time-mover.js';

/** A workflow's own clock is never quite where it was armed; overshooting does no harm, the ledger says what is due. */
const SLACK_MS = 1_000;

/**
 * Of the timers on the way only the first fires: the ledger is at the instant already, so that whoever wakes settles all
 * that is over by then. Let go on, it would arm what comes next again and again, each time for nothing.
 */
const WAKE_UPS = 1;

/**
 * Time skipping inside an execution (server 1.32 with frontend.WorkflowTimeSkippingEnabled): the workflow lives
 * through the time between, and its own timer fires on the way.
 */
export class SkippingMover implements TimeMover {
  constructor(private readonly client: Client) {}

  async advance(waiting: readonly Waiting[], to: Date): Promise<void> {
    await Promise.all(
      waiting.map((one) => this.skip(one, Math.max(0, to.getTime() - one.armedAt.getTime()) + SLACK_MS)),
    );
  }

  async lookAgain(workflowIds: readonly string[]): Promise<void> {
    await haveLookAgain(this.client, workflowIds);
  }

  private async skip({ workflowId }: Waiting, ms: number): Promise<void> {
    await this.client.connection.workflowService.updateWorkflowExecutionOptions({
      namespace: this.client.options.namespace,
      workflowExecution: { workflowId },
      workflowExecutionOptions: {
        timeSkippingConfig: {
          enabled: true,
          fastForwardConfig: { id: newId(), duration: durationOf(ms) },
          maxSessionSkipCount: WAKE_UPS,
        },
      },
      updateMask: { paths: ['time_skipping_config'] },
    });
  }
}

function durationOf(ms: number): { seconds: never; nanos: number } {
  return { seconds: Math.floor(ms / 1000) as never, nanos: (ms % 1000) * 1_000_000 };
}

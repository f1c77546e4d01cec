import type { Client } from '@temporalio/client';
import { lookAgain } from '../../workflows/vigil/messages.js';
import type { TimeMover, Waiting } from './time-mover.js';

/** The plain way: tells each workflow that time has moved; it looks again and finds its limit gone. */
export class BellMover implements TimeMover {
  constructor(private readonly client: Client) {}

  async advance(waiting: readonly Waiting[]): Promise<void> {
    await this.lookAgain(waiting.map(({ workflowId }) => workflowId));
  }

  async lookAgain(workflowIds: readonly string[]): Promise<void> {
    await Promise.all(workflowIds.map((id) => this.client.workflow.getHandle(id).signal(lookAgain)));
  }
}

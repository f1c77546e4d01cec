import type { Client } from '@temporalio/client';
import { haveLookAgain } from './have-look-again.js';
import type { TimeMover, Waiting } from './time-mover.js';

/** The plain way: tells each workflow that time has moved; it looks again and finds its limit gone. */
export class BellMover implements TimeMover {
  constructor(private readonly client: Client) {}

  async advance(waiting: readonly Waiting[]): Promise<void> {
    await this.lookAgain(waiting.map(({ workflowId }) => workflowId));
  }

  async lookAgain(workflowIds: readonly string[]): Promise<void> {
    await haveLookAgain(this.client, workflowIds);
  }
}

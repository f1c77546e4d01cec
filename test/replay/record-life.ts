import type { Client } from '@temporalio/client';
import { historyToJSON } from '@temporalio/common/lib/proto-utils.js';
import { workflowIdOf } from '../../workflows/vigil/workflow-id.js';
import { EngineRoom } from '../support/engine-room.js';
import { BEGINNING, type Life, type Part, type Setting } from './life.js';

/**
 * Lives a life on real servers, with timers that really fire, and returns its workflow's history as text. Each life
 * has an engine room of its own, since time in one only goes forward.
 */
export async function recordLife({
  setting,
  moments,
  watch = 'approval-step',
  on = setting.item,
}: Life): Promise<string> {
  const room = await EngineRoom.open();
  try {
    const { client } = await room.startWorker();
    await room.setTime(BEGINNING);
    const project = await room.register(setting.profile, [...setting.granted]);
    for (const moment of moments) {
      await room.pass('until' in moment ? moment.until : moment.at, 'skip');
      if ('command' in moment)
        await room.act(project, actorIn(setting, moment.as), setting.item, moment.command);
    }
    return await finishedHistory(client, workflowIdOf(await room.stepOf(project, on), watch));
  } finally {
    await room.close();
  }
}

async function finishedHistory(client: Client, workflowId: string): Promise<string> {
  const handle = client.workflow.getHandle(workflowId);
  await handle.result();
  return historyToJSON(await handle.fetchHistory());
}

const actorIn = ({ lead }: Setting, part: Part): string =>
  part === 'dept' || part === 'head' ? `${part}:${lead}` : part;

import type { CommandOf } from '../../../steps/domain/commands.js';
import type { Passage } from '../../../steps/domain/passage.js';
import { concerned } from '../concerned.js';
import { idleLand } from './idle-land.js';
import { endOf, run } from './periods.js';

/**
 * 闲置土地处置办法 art. 2: land that was begun in part lies idle, too, once building has stopped for a year. Told again, it
 * goes on from where it stopped; building that goes on ends it (record-beginning.ts).
 */
export function recordStop(p: Passage, { extra }: CommandOf<'record-land-use'>): void {
  const idle = idleLand.open(p);
  if (idle.used === 0 || idle.state !== 'I_NORMAL')
    p.refuse('idle.not-begun-in-part', '闲置土地处置办法2', { stands: idle.state });
  const since = idle.stoppedOn ?? p.today;
  p.record('idle.building-stopped', { ...extra, suspectedAfter: endOf(p, 'idle-fee', since) }, concerned(p));
  if (idle.stoppedOn !== undefined) return;
  idleLand.remember(p, { stoppedOn: since });
  run(p, 'idle-fee', since);
}

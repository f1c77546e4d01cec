import type { CommandOf } from '../../../steps/domain/commands.js';
import type { Passage } from '../../../steps/domain/passage.js';
import { shareOf } from '../amounts.js';
import { concerned } from '../concerned.js';
import { WHOLE } from '../measures.js';
import { closeAsBegun } from './decide.js';
import { idleLand } from './idle-land.js';
import { recordStop } from './record-stop.js';

/** Whatever counts as use of land that was approved: land under contract is used when building begins. */
const BEGINNING = 'construction-started';

/**
 * I08, I10, TM-17, TM-18: building has begun, and no year without building runs any more. Where less than a third is begun,
 * or less than a quarter invested, the watch goes on: such land lies idle when building stops for a year (办法 art. 2).
 * While it is looked into, or found idle, a beginning ends the time but not the matter: that is decided by a person.
 */
export function recordBeginning(p: Passage, command: CommandOf<'record-land-use'>): void {
  const idle = idleLand.open(p);
  const { event = BEGINNING } = command;
  if (event === 'construction-stopped') return recordStop(p, command);
  if (event !== BEGINNING)
    p.refuse('land.event-not-counted', '城市房地产管理法26', { event, counts: BEGINNING });
  if (idle.state === 'I_IDLE_2Y') p.refuse('idle.two-years-over', '土地管理法38');
  const used = shareOf(p, command.share ?? 1, idle.used);
  idleLand.remember(p, { used, stoppedOn: undefined });
  const late = idle.state !== 'I_NORMAL';
  const told = command.invested === undefined ? {} : { invested: command.invested };
  p.record('land.used', { ...command.extra, event, share: used / WHOLE, ...told, late }, concerned(p));
  p.meet('idle-fee');
  p.meet('idle-reclaim');
  if (isEnough(p, used, command.invested)) begun(p);
}

/** What is not said of the investment is not held against anybody. */
const isEnough = ({ setting: { parameters } }: Passage, used: number, invested = 1): boolean =>
  used >= parameters.number('idle_partial_area') * WHOLE &&
  invested >= parameters.number('idle_partial_invest');

function begun(p: Passage): void {
  if (idleLand.may(idleLand.open(p), 'CONSTRUCTION_STARTED')) closeAsBegun(p);
  else idleLand.remember(p, { begun: true });
}

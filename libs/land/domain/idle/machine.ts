import type { Machine } from '../../../steps/domain/machine.js';

export type IdleState =
  'I_NORMAL' | 'I_SUSPECT' | 'I_IDLE_1Y' | 'I_FEE' | 'I_IDLE_2Y' | 'I_RECLAIM' | 'I_GOV_CAUSE' | 'I_CLOSED';

type IdleEvent =
  | 'IDLE_SUSPECTED'
  | 'IDLE_FOUND'
  | 'IDLE_CAUSE_GOV'
  | 'IDLE_FEE_DECIDED'
  | 'IDLE_TWO_YEARS'
  | 'IDLE_RECLAIM_DECIDED'
  | 'IDLE_CLOSED'
  | 'CONSTRUCTION_STARTED'
  | 'COMMIT_PERIOD_SET'
  | 'RECLAIM_PERIOD_SET';

const FDC26 = '城市房地产管理法26';
const TDF38 = '土地管理法38';
const MEASURES = '闲置土地处置办法';

/**
 * 闲置土地: land under contract on which building was not begun in time. The ways whose ids have a dash are not in the
 * rule book's table; the law has them (docs/decisions/0017).
 */
export const IDLE_LAND: Machine<IdleState, IdleEvent> = {
  name: 'idle-land',
  initial: 'I_NORMAL',
  terminal: ['I_RECLAIM', 'I_CLOSED'],
  transitions: [
    { id: 'I01', from: 'I_NORMAL', to: 'I_SUSPECT', event: 'IDLE_SUSPECTED', basis: FDC26 },
    { id: 'I02', from: 'I_SUSPECT', to: 'I_IDLE_1Y', event: 'IDLE_FOUND', basis: `${MEASURES}9` },
    // What nobody looked into within two years has still to be found idle before it can be taken back.
    { id: 'I02-1', from: 'I_IDLE_2Y', to: 'I_IDLE_2Y', event: 'IDLE_FOUND', basis: `${MEASURES}9` },
    { id: 'I03', from: 'I_SUSPECT', to: 'I_GOV_CAUSE', event: 'IDLE_CAUSE_GOV', basis: `${MEASURES}8` },
    // The law excepts these causes whenever they delay the beginning, and not only while it is looked into.
    { id: 'I03-1', from: 'I_NORMAL', to: 'I_GOV_CAUSE', event: 'IDLE_CAUSE_GOV', basis: FDC26 },
    { id: 'I03-2', from: 'I_IDLE_1Y', to: 'I_GOV_CAUSE', event: 'IDLE_CAUSE_GOV', basis: FDC26 },
    { id: 'I03-3', from: 'I_FEE', to: 'I_GOV_CAUSE', event: 'IDLE_CAUSE_GOV', basis: FDC26 },
    { id: 'I04', from: 'I_IDLE_1Y', to: 'I_FEE', event: 'IDLE_FEE_DECIDED', basis: FDC26 },
    { id: 'I05', from: 'I_FEE', to: 'I_IDLE_2Y', event: 'IDLE_TWO_YEARS', basis: TDF38 },
    // Two years are two years, whether or not anybody asked for the fee of the first.
    { id: 'I05-1', from: 'I_IDLE_1Y', to: 'I_IDLE_2Y', event: 'IDLE_TWO_YEARS', basis: TDF38 },
    { id: 'I05-2', from: 'I_SUSPECT', to: 'I_IDLE_2Y', event: 'IDLE_TWO_YEARS', basis: TDF38 },
    { id: 'I06', from: 'I_IDLE_2Y', to: 'I_RECLAIM', event: 'IDLE_RECLAIM_DECIDED', basis: TDF38 },
    { id: 'I07', from: 'I_SUSPECT', to: 'I_CLOSED', event: 'IDLE_CLOSED', basis: `${MEASURES}12` },
    // 可以无偿收回: it may be taken back, and need not be.
    { id: 'I07-1', from: 'I_IDLE_2Y', to: 'I_CLOSED', event: 'IDLE_CLOSED', basis: `${MEASURES}12` },
    { id: 'I08', from: 'I_FEE', to: 'I_CLOSED', event: 'CONSTRUCTION_STARTED', basis: FDC26 },
    { id: 'I09', from: 'I_GOV_CAUSE', to: 'I_NORMAL', event: 'COMMIT_PERIOD_SET', basis: `${MEASURES}12` },
    // The fee was decided for the year that is over: only the second year gets longer.
    { id: 'I09-1', from: 'I_GOV_CAUSE', to: 'I_FEE', event: 'RECLAIM_PERIOD_SET', basis: `${MEASURES}12` },
    { id: 'I10', from: 'I_NORMAL', to: 'I_CLOSED', event: 'CONSTRUCTION_STARTED', basis: FDC26 },
  ],
};

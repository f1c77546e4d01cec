import type { Machine } from '../../../steps/domain/machine.js';

export type LandState =
  | 'G_COMMITTED'
  | 'G_WARN'
  | 'G_BREACH'
  | 'G_PROPOSED'
  | 'G_EXEMPT'
  | 'G_USED'
  | 'G_PARTIAL_REVOKED'
  | 'G_REVOKED';

/** `LAND_SUPPLY_COMPLETED` stands for the use that counts: building begun, where `land_use_event` says so. */
type LandEvent =
  | 'WARN_RAISED'
  | 'COMMIT_EXPIRED'
  | 'LAND_SUPPLY_COMPLETED'
  | 'REVOKE_PROPOSED'
  | 'REVOKE_CONFIRMED'
  | 'REVOKE_CONFIRMED_IN_PART'
  | 'REVOKE_REJECTED'
  | 'IDLE_CAUSE_GOV'
  | 'COMMIT_PERIOD_SET';

const SEED = '用地承诺';
const HUNAN = '湘自然资办发〔2020〕65号';
const EXCUSED = '用地承诺：政府原因、不可抗力、必要的前期工作';

/** 用地承诺: from the approval until the land is used, or what was not used of it is taken back. */
export const LAND_COMMITMENT: Machine<LandState, LandEvent> = {
  name: 'land-commitment',
  initial: 'G_COMMITTED',
  terminal: ['G_USED', 'G_PARTIAL_REVOKED', 'G_REVOKED'],
  transitions: [
    { id: 'G01', from: 'G_COMMITTED', to: 'G_USED', event: 'LAND_SUPPLY_COMPLETED', basis: SEED },
    { id: 'G02', from: 'G_COMMITTED', to: 'G_WARN', event: 'WARN_RAISED', basis: SEED },
    { id: 'G03', from: 'G_WARN', to: 'G_USED', event: 'LAND_SUPPLY_COMPLETED', basis: SEED },
    { id: 'G04', from: 'G_WARN', to: 'G_BREACH', event: 'COMMIT_EXPIRED', basis: SEED },
    { id: 'G05', from: 'G_BREACH', to: 'G_USED', event: 'LAND_SUPPLY_COMPLETED', basis: SEED },
    { id: 'G06', from: 'G_BREACH', to: 'G_PROPOSED', event: 'REVOKE_PROPOSED', basis: HUNAN },
    { id: 'G07', from: 'G_PROPOSED', to: 'G_REVOKED', event: 'REVOKE_CONFIRMED', basis: HUNAN },
    {
      id: 'G08',
      from: 'G_PROPOSED',
      to: 'G_PARTIAL_REVOKED',
      event: 'REVOKE_CONFIRMED_IN_PART',
      basis: HUNAN,
    },
    { id: 'G09', from: 'G_PROPOSED', to: 'G_BREACH', event: 'REVOKE_REJECTED', basis: HUNAN },
    { id: 'G10', from: 'G_WARN', to: 'G_EXEMPT', event: 'IDLE_CAUSE_GOV', basis: EXCUSED },
    { id: 'G11', from: 'G_EXEMPT', to: 'G_COMMITTED', event: 'COMMIT_PERIOD_SET', basis: EXCUSED },
    { id: 'G12', from: 'G_COMMITTED', to: 'G_EXEMPT', event: 'IDLE_CAUSE_GOV', basis: EXCUSED },
    { id: 'G13', from: 'G_BREACH', to: 'G_EXEMPT', event: 'IDLE_CAUSE_GOV', basis: EXCUSED },
    { id: 'G14', from: 'G_PROPOSED', to: 'G_EXEMPT', event: 'IDLE_CAUSE_GOV', basis: EXCUSED },
    { id: 'G15', from: 'G_PROPOSED', to: 'G_USED', event: 'LAND_SUPPLY_COMPLETED', basis: SEED },
  ],
};

/** Past the day by which it was promised. */
export const LATE: readonly LandState[] = ['G_BREACH', 'G_PROPOSED'];
